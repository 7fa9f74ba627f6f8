import assert from 'node:assert/strict';
import test from 'node:test';

import { readEvent, writeEvent, type WireEvent } from '../../src/contract/event.js';
import { paths } from '../../src/contract/paths.js';
import { readConnection, readEntry, readPage, readTicket } from '../../src/contract/reading.js';
import { connectionSchema } from '../../src/contract/connection.js';
import { ticketSchema } from '../../src/contract/ticket.js';
import { entrySchemas } from '../../src/contract/timeline.js';
import { createSampleDesk } from '../../src/desk/sample-desk.js';
import type { Ticket } from '../../src/domain/ticket.js';

const ticket: Ticket = {
  id: 't1',
  number: 'TC-1',
  kind: 'fault',
  subject: 'Swap approved twice',
  status: 'in-progress',
  line: 2,
  priority: 'high',
  createdAt: '2026-05-12T08:12:00.000Z',
  updatedAt: '2026-05-12T09:00:00.000Z',
  reopenCount: 0,
  requester: { name: 'Anna Ek', self: true },
  actions: ['reply', 'request-closure'],
};
const envelope = { id: 'e1', at: '2026-05-12T08:12:00.000Z', actor: { role: 'support', name: 'Sofia' } };

test('a ticket of today is read as it is', () => {
  assert.deepEqual(readTicket({ ...ticket }), ticket);
});

test('a status of a newer server is shown by its own word', () => {
  const read = readTicket({ ...ticket, status: 'frozen' });
  assert.equal(read.status, 'unknown');
  assert.deepEqual(read.raw, { code: 'frozen' });
  assert.deepEqual(readTicket({ ...ticket, status: 'frozen', raw: { code: 'F', label: 'Frozen' } }).raw, {
    code: 'F',
    label: 'Frozen',
  });
});

test('other words of a newer server never cost the whole ticket', () => {
  const read = readTicket({
    ...ticket,
    kind: 'wish',
    priority: 'blazing',
    line: 4,
    impact: 'on fire',
    closeReason: 'expired',
    actions: ['reply', 'summon'],
  });
  assert.deepEqual(read.actions, ['reply']);
  assert.equal(read.kind, 'question');
  assert.equal(read.priority, null);
  assert.equal(read.closeReason, 'other');
  assert.equal('line' in read || 'impact' in read, false);
});

test('a ticket outside the contract is refused and not guessed at', () => {
  for (const wrong of [null, 'ticket', [], {}, { ...ticket, subject: 7 }, { ...ticket, status: 7 }]) {
    assert.throws(() => readTicket(wrong));
  }
});

test('every kind of entry is read as it is', () => {
  const message = { ...envelope, kind: 'message', body: 'Hello', attachments: [] };
  assert.deepEqual(readEntry(message), message);
  assert.equal(Object.keys(entrySchemas).length, 25);
});

test('an entry of an unknown kind is shown by its own word, and names that objects have by nature are no kinds', () => {
  for (const kind of ['mood-changed', 'constructor', 'toString', '__proto__']) {
    assert.deepEqual(readEntry({ ...envelope, kind, mood: 'good' }), {
      ...envelope,
      kind: 'other',
      raw: { code: kind },
    });
  }
});

test('a known kind with facts that a newer server has changed is still shown', () => {
  const read = readEntry({ ...envelope, kind: 'contact', channel: 'hologram' });
  assert.deepEqual(read, { ...envelope, kind: 'other', raw: { code: 'contact' } });
});

test('a message without its words is refused: they must not vanish in silence', () => {
  assert.throws(() => readEntry({ ...envelope, kind: 'message' }));
  assert.throws(() => readEntry({ ...envelope, kind: 7 }));
  assert.throws(() => readEntry({ kind: 'mood-changed' }));
});

test('a page is read item by item', () => {
  const page = readPage(readTicket)({ items: [ticket, { ...ticket, status: 'frozen' }], next: 'c' });
  assert.deepEqual(
    page.items.map((item) => item.status),
    ['in-progress', 'unknown'],
  );
  assert.equal(page.next, 'c');
  assert.throws(() => readPage(readTicket)({ items: [{}] }));
  assert.throws(() => readPage(readTicket)([]));
});

test('what a newer service offers and we have no word for is left out, the rest stays', async () => {
  const anna = createSampleDesk().customer('anna');
  const known = {
    session: anna.session(),
    capabilities: anna.capabilities(),
    service: await anna.service(),
    serverNow: '2026-05-12T08:12:00.000Z',
  };
  assert.deepEqual(readConnection(known), connectionSchema.parse(known));
  const newer = readConnection({
    ...known,
    capabilities: { ...known.capabilities, actions: ['reply', 'summon'] },
    service: {
      ...known.service,
      kinds: ['fault', 'wish'],
      fields: [{ id: 'mood', type: 'slider', label: { en: 'Mood' } }],
      contactWays: [...known.service.contactWays, { kind: 'pigeon', label: { en: 'Coo' }, value: 'x' }],
    },
  });
  assert.deepEqual(newer.capabilities.actions, ['reply']);
  assert.deepEqual(newer.service.kinds, ['fault']);
  assert.deepEqual(newer.service.fields, []);
  assert.deepEqual(newer.service.contactWays, known.service.contactWays);
  for (const wrong of [null, {}, { ...known, service: null }, { ...known, capabilities: 7 }]) {
    assert.throws(() => readConnection(wrong));
  }
});

test('what is no part of the contract is cut off when written, and when read', () => {
  const leaking = { ...ticket, notes: ['internal'], requester: { ...ticket.requester, email: 'anna@example.com' } };
  assert.deepEqual(ticketSchema.parse(leaking), ticket);
});

test('an event survives being written and read', () => {
  const events: WireEvent[] = [
    { type: 'ticket-changed', cursor: '7', ticketId: 't1' },
    { type: 'service-changed', cursor: '8' },
    { type: 'resync', cursor: '9' },
  ];
  for (const event of events) assert.deepEqual(readEvent(writeEvent(event)), event);
});

test('an event that only a newer client knows is passed over; a known one outside the contract is not', () => {
  assert.equal(readEvent({ event: 'mood-changed', id: '7', data: '{}' }), undefined);
  assert.equal(readEvent({ data: 'hello' }), undefined);
  assert.throws(() => readEvent({ event: 'ticket-changed', id: '7', data: '{}' }));
  assert.throws(() => readEvent({ event: 'ticket-changed', id: '7', data: '{"ticketId"' }));
});

test('an id with any character stays one segment of a path', () => {
  assert.equal(paths.entries('a/../b?c#d'), '/v1/tickets/a%2F..%2Fb%3Fc%23d/entries');
});
