import { threadOf } from '../../../src/store/thread-model.js';
import { ticketsOf } from '../../../src/store/ticket-list-model.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SupportError } from '../../../src/port/index.js';
import { shownValue } from '../../../src/store/loadable.js';
import { look, openedStore } from '../opened-store.js';
import { settle } from '../scripted-adapter.js';
import { connection, ticket } from '../support-samples.js';

const broken = new SupportError('network', 'GET events');

/** A store with a list that is shown. */
async function listening(live?: { mode: 'push' | 'poll'; resume: boolean }) {
  const opened = await openedStore(connection(live && { live }), { pollEvery: 10_000 });
  const list = ticketsOf(opened.store, { scope: 'ongoing' });
  const leave = list.subscribe(look);
  await settle();
  await opened.adapter.lists.next().answer({ items: [ticket('T1')] });
  return { ...opened, list, leave };
}

test('the feed is opened with the first that is shown, once for all, and left with the last', async () => {
  const { store, adapter, leave, time } = await listening();
  const leaveThread = threadOf(store, 'T1').subscribe(look);
  await settle();
  assert.deepEqual([adapter.streams.length, adapter.stream.after], [1, undefined]);
  leave();
  await time.pass(0);
  assert.equal(adapter.stream.signal.aborted, false);
  leaveThread();
  await time.pass(0);
  assert.equal(adapter.stream.signal.aborted, true);
  await time.pass(120_000);
  assert.deepEqual([adapter.streams.length, time.waiting], [1, 0]);
});

test('the feed is listened to from where it stood at connecting, until an event is heard', async () => {
  const { store, adapter, time } = await openedStore(connection({ cursor: 'c0' }));
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  await settle();
  assert.equal(adapter.stream.after, 'c0');
  await adapter.lists.next().answer({ items: [] });
  await adapter.stream.fail(broken);
  await time.pass(1_000);
  assert.deepEqual([adapter.stream.after, adapter.lists.open], ['c0', 0]);
  await adapter.stream.push({ type: 'service-changed', cursor: 'c1' });
  await adapter.connects.next().answer(connection({ cursor: 'c9' }));
  await adapter.stream.fail(broken);
  await time.pass(2_000);
  assert.equal(adapter.stream.after, 'c1');
});

test('a help desk that cannot resume is not asked to begin anywhere', async () => {
  const { store, adapter } = await openedStore(connection({ cursor: 'c0', live: { mode: 'push', resume: false } }));
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  await settle();
  assert.equal(adapter.stream.after, undefined);
});

test('the feed is listened to before what is shown is read, so that nothing falls between', async () => {
  const { store, adapter } = await openedStore();
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  assert.deepEqual([adapter.streams.length, adapter.lists.count], [1, 0]);
});

test('an event after the last has left changes nothing', async () => {
  const { adapter, leave, time } = await listening();
  leave();
  await time.pass(0);
  await adapter.stream.push({ type: 'resync', cursor: 'c1' });
  assert.deepEqual([adapter.lists.open, adapter.connects.open], [0, 0]);
});

test('leaving while the feed is away waits for nothing more', async () => {
  const { adapter, leave, time } = await listening();
  await adapter.stream.fail(broken);
  leave();
  await time.pass(0);
  assert.equal(time.waiting, 0);
});

test('a broken feed goes on from the last event heard', async () => {
  const { adapter, time } = await listening();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  await adapter.lists.next().answer({ items: [ticket('T1')] });
  await adapter.stream.fail(broken);
  await time.pass(999);
  assert.equal(adapter.streams.length, 1);
  await time.pass(1);
  assert.deepEqual([adapter.streams.length, adapter.stream.after], [2, 'c1']);
  assert.equal(adapter.lists.open, 0, 'what was missed will be told');
});

test('a feed that ends is opened again', async () => {
  const { adapter, time } = await listening();
  await adapter.stream.end();
  await time.pass(1_000);
  assert.equal(adapter.streams.length, 2);
});

test('coming back to a page goes on from the last event heard', async () => {
  const { adapter, list, leave, time } = await listening();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  leave();
  await time.pass(0);
  list.subscribe(look);
  assert.equal(adapter.stream.after, 'c1');
});

test('a feed that broke before anything was heard has everything read again', async () => {
  const { adapter, time } = await listening();
  await adapter.stream.fail(broken);
  await time.pass(1_000);
  assert.equal(adapter.lists.open, 1);
});

test('a feed that cannot resume has everything read again', async () => {
  const { adapter, time } = await listening({ mode: 'push', resume: false });
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  await adapter.lists.next().answer({ items: [ticket('T1')] });
  await adapter.stream.end();
  await time.pass(1_000);
  assert.deepEqual([adapter.lists.open, adapter.stream.after], [1, undefined]);
});

test('a help desk that stays away is asked less and less often, up to once a minute', async () => {
  const { adapter, time } = await listening();
  const waits: number[] = [];
  for (let attempt = 0; attempt < 9; attempt++) {
    const from = time.now;
    const before = adapter.streams.length;
    await adapter.stream.fail(broken);
    while (adapter.streams.length === before) await time.pass(500);
    waits.push((time.now - from) / 1_000);
  }
  assert.deepEqual(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('the waiting starts over once something has been heard', async () => {
  const { adapter, time } = await listening();
  for (const wait of [1_000, 2_000, 4_000]) {
    await adapter.stream.fail(broken);
    await time.pass(wait);
  }
  await adapter.stream.push({ type: 'service-changed', cursor: 'c1' });
  await adapter.stream.fail(broken);
  await time.pass(1_000);
  assert.equal(adapter.streams.length, 5);
});

test('clients of a restarted server do not come back as one', async () => {
  const { store, adapter, time } = await openedStore(connection(), { random: () => 0 });
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  await settle();
  await adapter.stream.fail(broken);
  await time.pass(500);
  assert.equal(adapter.streams.length, 2);
});

test('a help desk that says how long to wait is left alone for so long', async () => {
  const { adapter, time } = await listening();
  await adapter.stream.fail(new SupportError('rate-limited', 'GET events: 429', { retryAfter: 20_000 }));
  await time.pass(19_999);
  assert.equal(adapter.streams.length, 1);
  await time.pass(1);
  assert.equal(adapter.streams.length, 2);
});

test('events that come twice or late end in what the help desk says, not in what they say', async () => {
  const { adapter, list } = await listening();
  for (const cursor of ['c2', 'c1', 'c1']) {
    await adapter.stream.push({ type: 'ticket-changed', cursor, ticketId: 'T1' });
  }
  await adapter.lists.next().answer({ items: [ticket('T1', { subject: 'Old' })] });
  await adapter.lists.next().answer({ items: [ticket('T1', { subject: 'New' })] });
  assert.equal(adapter.lists.open, 0);
  assert.equal(shownValue(list.state)?.items[0]?.subject, 'New');
});

test('resync has everything that is shown read anew, and the feed go on from there', async () => {
  const { store, adapter, time } = await listening();
  threadOf(store, 'T1').subscribe(look);
  await settle();
  await adapter.tickets.next().answer(ticket('T1'));
  await adapter.entries.next().answer({ items: [] });
  await adapter.stream.push({ type: 'resync', cursor: 'epoch 2' });
  assert.deepEqual([adapter.lists.open, adapter.tickets.open, adapter.entries.open], [1, 1, 1]);
  assert.equal(adapter.connects.open, 1);
  await adapter.stream.fail(broken);
  await time.pass(1_000);
  assert.equal(adapter.stream.after, 'epoch 2');
});

test('a change of the service is read without anything else moving', async () => {
  const { store, adapter } = await listening();
  await adapter.stream.push({ type: 'service-changed', cursor: 'c1' });
  assert.equal(adapter.lists.open, 0);
  assert.equal(store.connection.phase, 'ready');
  await adapter.connects.next().answer(connection({ name: 'Support, with news' }));
  assert.equal(shownValue(store.connection)?.service.name, 'Support, with news');
});

test('a change of the service that cannot be read leaves what was known', async () => {
  const { store, adapter } = await listening();
  await adapter.stream.push({ type: 'service-changed', cursor: 'c1' });
  await adapter.connects.next().fail(broken);
  assert.equal(store.connection.phase, 'ready');
});

test('what could not be read is read again when the feed comes back', async () => {
  const { list, adapter, time } = await listening();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  await adapter.lists.next().fail(broken);
  assert.equal(list.state.phase, 'failed');
  await adapter.stream.fail(broken);
  await time.pass(1_000);
  await adapter.lists.next().answer({ items: [] });
  assert.equal(list.state.phase, 'ready');
});

for (const [title, live, events] of [
  ['a help desk that says so', { mode: 'poll', resume: false }, true],
  ['an adapter without events', { mode: 'push', resume: true }, false],
] as const) {
  test(`${title} is asked at intervals while somebody looks`, async () => {
    const { store, adapter, time } = await openedStore(connection({ live }), { pollEvery: 10_000 });
    if (!events) Object.assign(adapter, { events: undefined });
    const leave = ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
    await settle();
    await adapter.lists.next().answer({ items: [] });
    await time.pass(9_999);
    assert.equal(adapter.lists.open, 0);
    await time.pass(1);
    await adapter.lists.next().answer({ items: [] });
    await time.pass(10_000);
    await adapter.lists.next().answer({ items: [] });
    leave();
    await time.pass(60_000);
    assert.deepEqual([adapter.lists.open, adapter.streams.length, time.waiting], [0, 0, 0]);
  });
}

test('an adapter that turns out not to push is asked at intervals', async () => {
  const { adapter, time } = await listening();
  await adapter.stream.fail(new SupportError('unsupported', 'GET events: 404'));
  await time.pass(10_000);
  assert.deepEqual([adapter.lists.open, adapter.streams.length], [1, 1]);
});

test('a slow answer is not asked for again and again meanwhile', async () => {
  const { adapter, time } = await listening({ mode: 'poll', resume: false });
  await time.pass(100_000);
  assert.equal(adapter.lists.open, 1);
});

test('an adapter whose feed breaks its contract is reported once, and tried again', async () => {
  const { adapter, time, reports } = await listening();
  for (const wait of [1_000, 2_000]) {
    await adapter.stream.fail(new TypeError('x is undefined'));
    await time.pass(wait);
  }
  assert.equal(adapter.streams.length, 3);
  assert.deepEqual(
    reports.map(({ code }) => code),
    ['malformed'],
  );
});

test('nothing is asked or listened for on behalf of a user without access', async () => {
  const { store, adapter } = await openedStore(connection({ access: 'none' }));
  const list = ticketsOf(store, { scope: 'ongoing' });
  list.subscribe(look);
  await settle();
  assert.deepEqual([adapter.streams.length, adapter.lists.count], [0, 0]);
  assert.equal(list.state.phase === 'failed' && list.state.error.code, 'no-access');
});
