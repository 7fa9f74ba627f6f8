import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Account } from '../../../src/adapters/request-tracker/account.js';
import { settingsOf } from '../../../src/adapters/request-tracker/options.js';
import { ticketOf } from '../../../src/adapters/request-tracker/ticket.js';
import type { WireTicket } from '../../../src/adapters/request-tracker/wire.js';

const settings = settingsOf({ url: 'https://desk.example', queue: 'Support' });
const account: Account = {
  user: '1',
  login: 'anna',
  session: {
    user: { id: '1', name: 'Anna Ek' },
    organisation: { id: 'o1', name: 'Region Mitt' },
    role: 'customer',
    access: 'granted',
  },
  lines: new Map([['1', 1]]),
  fields: new Map(),
  now: 0,
};

test('a ticket that came by a mail without a subject is called by its number', () => {
  const at = '2026-05-12T08:00:00Z';
  const wire: WireTicket = {
    ...{ id: 7, Status: 'new', Priority: '', Created: at, LastUpdated: at, Started: '1970-01-01T00:00:00Z' },
    ...{ Queue: { id: '1' }, Requestor: [{ id: 'anna' }], CustomFields: [], Subject: ' ', _hyperlinks: [] },
  };
  assert.equal(ticketOf(wire, [], { account, settings, requesters: new Set() }).subject, '#7');
  assert.equal(
    ticketOf({ ...wire, Subject: 'Rota' }, [], { account, settings, requesters: new Set() }).subject,
    'Rota',
  );
});
