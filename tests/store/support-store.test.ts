import { filingOf } from '../../src/store/filing-model.js';
import { threadOf } from '../../src/store/thread-model.js';
import { ticketsOf } from '../../src/store/ticket-list-model.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SupportError } from '../../src/port/index.js';
import { createSupportStore } from '../../src/store/create-support-store.js';
import { shownValue } from '../../src/store/loadable.js';
import { look, openedStore, unopenedStore } from './opened-store.js';
import { ScriptedAdapter, settle } from './scripted-adapter.js';
import { connection, draft, message, minute, ticket } from './support-samples.js';

test('nothing is asked of the help desk until something is wanted', async () => {
  const { store, adapter } = unopenedStore();
  ticketsOf(store, { scope: 'ongoing' });
  threadOf(store, 'T1');
  filingOf(store);
  await settle();
  assert.deepEqual([store.connection, adapter.connects.count, store.unread], [{ phase: 'idle' }, 0, 0]);
});

test('the help desk is opened once for all who want it, with the token', async () => {
  const token = async (): Promise<string> => 'secret';
  const { store, adapter } = unopenedStore({ token });
  const phases: string[] = [];
  store.addEventListener('change', () => phases.push(store.connection.phase));
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  threadOf(store, 'T1').subscribe(look);
  void store.connect();
  await settle();
  assert.equal(adapter.connects.count, 1);
  const call = adapter.connects.next();
  assert.equal(call.args[0].token, token);
  await call.answer(connection());
  await store.connect();
  assert.deepEqual([phases, adapter.connects.count], [['loading', 'ready'], 1]);
  assert.deepEqual(store.connection, { phase: 'ready', value: connection() });
});

test('a help desk that cannot be opened says why, and is opened on retry with what waits for it', async () => {
  const { store, adapter } = unopenedStore();
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  threadOf(store, 'T1').subscribe(look);
  await settle();
  const error = new SupportError('unavailable', 'GET service: 503');
  await adapter.connects.next().fail(error);
  assert.deepEqual(store.connection, { phase: 'failed', error });
  assert.equal(adapter.connects.open, 0, 'it is not tried again by itself');
  store.retry();
  assert.equal(store.connection.phase, 'loading');
  await settle();
  await adapter.connects.next().answer(connection());
  assert.deepEqual([adapter.lists.open, adapter.tickets.open, adapter.entries.open], [1, 1, 1]);
});

test('retry with an open help desk reads again what failed', async () => {
  const { store, adapter } = await openedStore();
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  await settle();
  await adapter.lists.next().fail(new SupportError('timeout', 'GET tickets'));
  store.retry();
  await settle();
  assert.deepEqual([adapter.lists.open, adapter.connects.open], [1, 0]);
});

test('a help desk that no longer knows who asks is opened again: somebody else may have signed in on the page', async () => {
  const { store, adapter } = await openedStore();
  threadOf(store, 'T1').subscribe(look);
  await settle();
  const opened = adapter.connects.count;
  await adapter.tickets.next().fail(new SupportError('unauthenticated', 'GET ticket: 401'));
  assert.equal(adapter.connects.count, opened + 1);
  await adapter.connects.next().fail(new SupportError('unauthenticated', 'The token callback failed'));
  assert.deepEqual([store.connection.phase, adapter.connects.count], ['ready', opened + 1]);
});

const { session, ...known } = connection();
for (const [who, other] of [
  ['somebody else', { ...session, user: { id: 'bo', name: 'Bo' } }],
  ['the same user for another organisation', { ...session, organisation: { id: 'o2', name: 'Another' } }],
] as const)
  test(`where ${who} has signed in on the page, nothing of the last one is left, and the help desk is opened for them`, async () => {
    const { store, adapter } = await openedStore();
    const last = threadOf(store, 'T1');
    last.subscribe(look);
    await settle();
    await adapter.tickets.next().answer(ticket('T1'));
    await adapter.entries.next().fail(new SupportError('unauthenticated', 'GET entries: 401'));
    const next = { ...known, session: other };
    await adapter.connects.next().answer(next);
    assert.equal(last.state.ticket.phase, 'idle');
    await adapter.connects.next().answer(next);
    assert.deepEqual(store.connection, { phase: 'ready', value: next });
    assert.notEqual(threadOf(store, 'T1'), last);
  });

test('anything but a SupportError becomes one, and is reported to developers once', async () => {
  const { store, adapter, reports } = unopenedStore();
  const cause = new TypeError('x is undefined');
  for (let attempt = 0; attempt < 2; attempt++) {
    void store.connect();
    await settle();
    await adapter.connects.next().fail(cause);
  }
  assert.ok(store.connection.phase === 'failed');
  assert.deepEqual([store.connection.error.code, store.connection.error.cause], ['malformed', cause]);
  assert.equal(reports.length, 1);
});

test('an adapter that throws instead of rejecting is no different', async () => {
  const { store, adapter } = unopenedStore();
  Object.assign(adapter, {
    connect: () => {
      throw new TypeError('x is undefined');
    },
  });
  await store.connect();
  assert.equal(store.connection.phase, 'failed');
});

test('a SupportError of another copy of the package is one too', async () => {
  const { store, adapter, reports } = unopenedStore();
  void store.connect();
  await settle();
  const error = Object.assign(new Error('elsewhere'), { name: 'SupportError', code: 'no-access' });
  await adapter.connects.next().fail(error);
  assert.deepEqual([store.connection.phase === 'failed' && store.connection.error, reports], [error, []]);
});

test('a wrong clock on the device is corrected by that of the help desk', async () => {
  const { store, adapter, time } = unopenedStore();
  time.now = Date.parse(minute(-600));
  assert.equal(store.serverNow(), time.now);
  void store.connect();
  await settle();
  await adapter.connects.next().answer(connection({ serverNow: minute(5) }));
  await time.pass(60_000);
  assert.equal(store.serverNow(), Date.parse(minute(6)));
});

test('unread counts tickets with unread replies, and tells when it changes', async () => {
  const { store, adapter } = await openedStore();
  const counts: number[] = [];
  store.addEventListener('change', () => counts.push(store.unread));
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  await settle();
  await adapter.lists
    .next()
    .answer({ items: [ticket('T1', { unread: 3 }), ticket('T2', { unread: 1 }), ticket('T3')] });
  assert.equal(store.unread, 2);
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  await adapter.lists.next().answer({ items: [ticket('T1', { unread: 0 }), ticket('T2', { unread: 1 })] });
  assert.deepEqual(counts, [2, 1]);
  threadOf(store, 'T2').subscribe(look);
  await settle();
  await adapter.tickets.next().answer(ticket('T2', { unread: 0 }));
  assert.equal(store.unread, 0);
});

test('signing out in the middle of every call leaves nothing of the user', async () => {
  const { store, adapter, time } = await openedStore();
  const list = ticketsOf(store, { scope: 'ongoing' });
  const thread = threadOf(store, 'T1');
  const filing = filingOf(store);
  for (const model of [list, thread, filing]) model.subscribe(look);
  await settle();
  await adapter.lists.next().answer({ items: [ticket('T1', { unread: 1 })], next: 'page 2' });
  await adapter.tickets.next().answer(ticket('T1'));
  await adapter.entries.next().answer({ items: [message('E1', 1)], next: 'earlier' });
  const acting = thread.act({ action: 'request-closure' });
  await settle();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  const doing = [acting, list.more(), thread.earlier(), thread.reply({ body: 'Thanks' }), filing.file(draft)];
  thread.markRead('E1');
  await settle();
  const { stream } = adapter;
  const changes: string[] = [];
  for (const model of [list, thread, filing]) model.addEventListener('change', () => changes.push('model'));
  store.addEventListener('change', () => changes.push('store'));

  store.signOut();
  assert.deepEqual(changes, ['model', 'model', 'model', 'store']);
  assert.deepEqual([store.connection, store.unread], [{ phase: 'idle' }, 0]);
  const blank = () => {
    assert.deepEqual([list.state, filing.state], [{ phase: 'idle' }, { phase: 'idle' }]);
    assert.deepEqual(thread.state, {
      ticket: { phase: 'idle' },
      entries: { phase: 'idle' },
      outgoing: [],
      acting: { phase: 'idle' },
    });
  };
  blank();
  assert.deepEqual([stream.signal.aborted, adapter.closed], [true, 1]);
  assert.deepEqual(
    await Promise.all(doing),
    doing.map(() => undefined),
  );

  await adapter.lists.next().answer({ items: [ticket('T2', { unread: 1 })] });
  await adapter.tickets.next().answer(ticket('T1', { unread: 1 }));
  await adapter.entries.next().answer({ items: [message('E2', 2)] });
  await adapter.replies.next().answer(message('E3', 3));
  await adapter.acts.next().answer(ticket('T1'));
  await adapter.filings.next().answer(ticket('T3'));
  await adapter.reads.next().answer();
  await stream.push({ type: 'resync', cursor: 'c2' });
  await time.pass(120_000);
  blank();
  assert.deepEqual([store.unread, store.connection.phase, changes.length, time.waiting], [0, 'idle', 4, 0]);
  assert.deepEqual([adapter.lists.open, adapter.connects.open, adapter.streams.length], [0, 0, 1]);
});

test('signing out while connecting leaves nothing, and aborts the call', async () => {
  const { store, adapter } = unopenedStore();
  const connecting = store.connect();
  await settle();
  const call = adapter.connects.next();
  store.signOut();
  await connecting;
  assert.equal(call.args[0].signal?.aborted, true);
  await call.answer(connection());
  assert.deepEqual(store.connection, { phase: 'idle' });
});

test('every call is told that it is abandoned', async () => {
  const { store, adapter } = await openedStore();
  void filingOf(store).file(draft);
  void threadOf(store, 'T1').reply({ body: 'Thanks' });
  await settle();
  const signals = [adapter.filings.next().args[1].signal, adapter.replies.next().args[2].signal];
  store.signOut();
  assert.deepEqual(
    signals.map((signal) => signal?.aborted),
    [true, true],
  );
});

test('a call that was answered is not told anything later', async () => {
  const { store, adapter } = await openedStore();
  void filingOf(store).file(draft);
  await settle();
  const call = adapter.filings.next();
  await call.answer(ticket('T1'));
  store.signOut();
  assert.equal(call.args[1].signal?.aborted, false);
});

test('the next user gets lists, threads and a feed of their own, once the last one is closed', async () => {
  const { store, adapter } = await openedStore();
  const list = ticketsOf(store, { scope: 'ongoing' });
  const thread = threadOf(store, 'T1');
  list.subscribe(look);
  await settle();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'anna 1', ticketId: 'T1' });
  let closed = (): void => assert.fail('close was not called');
  Object.assign(adapter, { close: () => new Promise<void>((resolve) => (closed = resolve)) });
  store.signOut();

  assert.notEqual(ticketsOf(store, { scope: 'ongoing' }), list);
  assert.notEqual(threadOf(store, 'T1'), thread);
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  await settle();
  assert.equal(adapter.connects.open, 0, 'the adapter is still closing');
  closed();
  await settle();
  await adapter.connects.next().answer(connection({ name: 'Bo’s support' }));
  assert.equal(shownValue(store.connection)?.service.name, 'Bo’s support');
  assert.equal(adapter.stream.after, undefined);
});

test('a model of the last user stays blank, whatever is asked of it', async () => {
  const { store, adapter } = await openedStore();
  const thread = threadOf(store, 'T1');
  const filing = filingOf(store);
  store.signOut();
  const changes: Event[] = [];
  for (const model of [thread, filing]) model.addEventListener('change', (event) => changes.push(event));
  thread.subscribe(look);
  assert.deepEqual(
    await Promise.all([thread.reply({ body: 'Thanks' }), thread.act({ action: 'cancel' }), filing.file(draft)]),
    [undefined, undefined, undefined],
  );
  await settle();
  assert.deepEqual([thread.state.outgoing, filing.state, changes], [[], { phase: 'idle' }, []]);
  assert.deepEqual([adapter.connects.count, adapter.replies.count, adapter.filings.count], [1, 0, 0]);
});

test('signing out before anything was opened closes nothing', () => {
  const { store, adapter } = unopenedStore();
  store.signOut();
  store.signOut();
  assert.equal(adapter.closed, 0);
});

test('an adapter that cannot close is reported, and opened again all the same', async () => {
  const { store, adapter, reports } = await openedStore();
  Object.assign(adapter, { close: () => Promise.reject(new TypeError('x is undefined')) });
  store.close();
  void store.connect();
  await settle();
  assert.deepEqual([reports.length, adapter.connects.open], [1, 1]);
});

test('keys do not repeat', async () => {
  const adapter = new ScriptedAdapter();
  const store = createSupportStore({ adapter });
  const keys = new Set<string>();
  void store.connect();
  await settle();
  await adapter.connects.next().answer(connection());
  for (let filing = 0; filing < 5; filing++) void filingOf(store).file(draft);
  await settle();
  for (let filing = 0; filing < 5; filing++) keys.add(adapter.filings.next().args[1].idempotencyKey);
  assert.equal(keys.size, 5);
  for (const key of keys) assert.match(key, /^[0-9a-f]{32}$/);
});
