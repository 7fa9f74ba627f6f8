import assert from 'node:assert/strict';
import { test } from 'node:test';

import { settingsOf } from '../../../src/adapters/request-tracker/options.js';
import { ticketOf } from '../../../src/adapters/request-tracker/ticket.js';
import type { WireTicket } from '../../../src/adapters/request-tracker/wire.js';
import { anna } from './anna.js';

const settings = settingsOf({ url: 'https://desk.example', queue: 'Support' });

test('a ticket that came by a mail without a subject is called by its number', () => {
  const at = '2026-05-12T08:00:00Z';
  const wire: WireTicket = {
    ...{ id: 7, Status: 'new', Priority: '', Created: at, LastUpdated: at, Started: '1970-01-01T00:00:00Z' },
    ...{ Queue: { id: '1' }, Requestor: [{ id: 'anna' }], CustomFields: [], Subject: ' ', _hyperlinks: [] },
  };
  assert.equal(ticketOf(wire, [], { account: anna, settings, requesters: new Set() }).subject, '#7');
  assert.equal(
    ticketOf({ ...wire, Subject: 'Rota' }, [], { account: anna, settings, requesters: new Set() }).subject,
    'Rota',
  );
});
