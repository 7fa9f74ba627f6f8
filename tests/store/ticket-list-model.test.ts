import { ticketsOf } from '../../src/store/ticket-list-model.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SupportError } from '../../src/port/index.js';
import type { TicketListModel } from '../../src/store/ticket-list-model.js';
import { shownValue } from '../../src/store/loadable.js';
import { look, openedStore, unopenedStore } from './opened-store.js';
import { settle } from './scripted-adapter.js';
import { connection, ticket } from './support-samples.js';

const ongoing = { scope: 'ongoing' } as const;

function ids(list: TicketListModel): string[] | undefined {
  return shownValue(list.state)?.items.map(({ id }) => id);
}

function tickets(from: number, count: number) {
  return Array.from({ length: count }, (_, index) => ticket(`T${from + index}`));
}

/** A list that shows T1 and T2, with more behind. */
async function shownList() {
  const opened = await openedStore();
  const list = ticketsOf(opened.store, ongoing);
  const leave = list.subscribe(look);
  await settle();
  await opened.adapter.lists.next().answer({ items: tickets(1, 2), next: 'page 2' });
  return { ...opened, list, leave };
}

test('a list is idle until somebody looks, then loading, then ready', async () => {
  const { store, adapter } = await openedStore();
  const list = ticketsOf(store, ongoing);
  await settle();
  assert.deepEqual([list.state, adapter.lists.count], [{ phase: 'idle' }, 0]);

  const phases: string[] = [];
  list.subscribe(() => phases.push(list.state.phase));
  await settle();
  const call = adapter.lists.next();
  assert.deepEqual([call.args[0].scope, call.args[0].limit, call.args[0].after], ['ongoing', 50, undefined]);
  await call.answer({ items: tickets(1, 2) });
  assert.deepEqual(phases, ['loading', 'ready']);
  assert.deepEqual(list.state, { phase: 'ready', value: { items: tickets(1, 2) } });
});

test('everybody who asks for the same tickets shares one list', async () => {
  const { store, adapter } = await openedStore();
  assert.equal(ticketsOf(store, ongoing), ticketsOf(store, { scope: 'ongoing', text: '' }));
  assert.notEqual(ticketsOf(store, ongoing), ticketsOf(store, { scope: 'ongoing', text: 'rota' }));
  ticketsOf(store, ongoing).subscribe(look);
  ticketsOf(store, ongoing).subscribe(look);
  await settle();
  assert.equal(adapter.lists.count, 1);
});

test('search words go to the help desk', async () => {
  const { store, adapter } = await openedStore();
  ticketsOf(store, { scope: 'all', text: 'rota' }).subscribe(look);
  await settle();
  assert.deepEqual(adapter.lists.next().args[0], { scope: 'all', text: 'rota', limit: 50 });
});

test('a failed list says why, and loads on retry', async () => {
  const { store, adapter } = await openedStore();
  const list = ticketsOf(store, ongoing);
  list.subscribe(look);
  await settle();
  const error = new SupportError('unavailable', 'GET tickets: 503');
  await adapter.lists.next().fail(error);
  assert.deepEqual(list.state, { phase: 'failed', error });

  list.retry();
  assert.equal(list.state.phase, 'loading');
  await settle();
  await adapter.lists.next().answer({ items: tickets(1, 1) });
  assert.deepEqual(ids(list), ['T1']);
});

test('retry of what has not failed asks nothing', async () => {
  const { list, adapter } = await shownList();
  list.retry();
  await settle();
  assert.equal(adapter.lists.count, 1);
});

test('a refresh that fails keeps what was shown', async () => {
  const { list, adapter } = await shownList();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  await adapter.lists.next().fail(new SupportError('network', 'GET tickets'));
  assert.equal(list.state.phase, 'failed');
  assert.deepEqual(ids(list), ['T1', 'T2']);
});

test('the next page comes after the first, and no ticket twice', async () => {
  const { list, adapter } = await shownList();
  const more = list.more();
  assert.equal(shownValue(list.state)?.loadingMore, true);
  await settle();
  const call = adapter.lists.next();
  assert.equal(call.args[0].after, 'page 2');
  // T2 moved down a page because a new ticket came in on top.
  await call.answer({ items: [ticket('T2', { subject: 'Newer' }), ...tickets(3, 2)] });
  await more;
  assert.deepEqual(ids(list), ['T1', 'T2', 'T3', 'T4']);
  const shown = shownValue(list.state);
  assert.equal(shown?.items[1]?.subject, 'Newer');
  assert.deepEqual([shown?.next, shown?.loadingMore], [undefined, undefined]);
});

test('asking for more twice fetches one page', async () => {
  const { list, adapter } = await shownList();
  void list.more();
  void list.more();
  await settle();
  await adapter.lists.next().answer({ items: tickets(3, 1), next: 'page 3' });
  assert.equal(adapter.lists.open, 0);
});

test('there is nothing more after the last page', async () => {
  const { list, adapter } = await shownList();
  const more = list.more();
  await settle();
  await adapter.lists.next().answer({ items: tickets(3, 1) });
  await more;
  await list.more();
  assert.equal(adapter.lists.count, 2);
});

test('a page that fails leaves the list as it was, and retry reads it again', async () => {
  const { list, adapter } = await shownList();
  void list.more();
  await settle();
  await adapter.lists.next().fail(new SupportError('timeout', 'GET tickets'));
  assert.equal(list.state.phase, 'failed');
  assert.deepEqual(shownValue(list.state), { items: tickets(1, 2), next: 'page 2' });
  list.retry();
  await settle();
  await adapter.lists.next().answer({ items: tickets(1, 2), next: 'page 2' });
  assert.equal(list.state.phase, 'ready');
});

test('news are read as far down as is shown, in as few pages as allowed', async () => {
  const { list, adapter } = await shownList();
  void list.more();
  await settle();
  await adapter.lists.next().answer({ items: tickets(3, 118), next: 'page 3' });
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T7' });
  const first = adapter.lists.next();
  assert.deepEqual([first.args[0].limit, first.args[0].after], [100, undefined]);
  await first.answer({ items: tickets(1, 100), next: 'after 100' });
  const second = adapter.lists.next();
  assert.deepEqual([second.args[0].limit, second.args[0].after], [50, 'after 100']);
  await second.answer({ items: tickets(101, 50), next: 'after 150' });
  assert.equal(ids(list)?.length, 150);
  assert.equal(adapter.lists.open, 0);
});

test('a help desk that gives empty pages for ever is not asked for ever', async () => {
  const { list, adapter } = await shownList();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  await adapter.lists.next().answer({ items: [], next: 'again' });
  assert.equal(adapter.lists.open, 0);
  assert.deepEqual(ids(list), []);
});

test('a hint during a page is followed after it, so that neither undoes the other', async () => {
  const { list, adapter } = await shownList();
  void list.more();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T2' });
  assert.equal(adapter.lists.open, 1);
  await adapter.lists.next().answer({ items: tickets(3, 1) });
  await adapter.lists.next().answer({ items: [ticket('T2'), ticket('T1'), ticket('T3')] });
  assert.deepEqual(ids(list), ['T2', 'T1', 'T3']);
});

test('many hints at once are one more reading', async () => {
  const { adapter } = await shownList();
  const hints = tickets(1, 9).map(({ id }) => ({ type: 'ticket-changed', cursor: id, ticketId: id }) as const);
  await adapter.stream.push(...hints);
  await adapter.lists.next().answer({ items: tickets(1, 2) });
  // One for those that came while the first of them was being read.
  await adapter.lists.next().answer({ items: tickets(1, 2) });
  assert.equal(adapter.lists.open, 0);
});

test('what was shown last time is there at once next time, and is read anew', async () => {
  const { list, leave, time, store, adapter } = await shownList();
  leave();
  await time.pass(0);
  assert.equal(ticketsOf(store, ongoing), list);
  list.subscribe(look);
  assert.equal(list.state.phase, 'loading');
  assert.deepEqual(ids(list), ['T1', 'T2']);
  await settle();
  assert.equal(adapter.lists.open, 1);
});

test('an answer that comes after everybody has left is dropped', async () => {
  const { list, leave, time, adapter } = await shownList();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  const call = adapter.lists.next();
  leave();
  await time.pass(0);
  assert.equal(call.args[1]?.signal?.aborted, true);
  await call.answer({ items: [] });
  assert.deepEqual(ids(list), ['T1', 'T2']);
});

test('a view that is replaced in the same moment starts nothing anew', async () => {
  const { list, leave, time, adapter } = await shownList();
  leave();
  list.subscribe(look);
  await time.pass(0);
  assert.deepEqual([adapter.lists.count, adapter.streams.length], [1, 1]);
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  assert.equal(adapter.lists.open, 1, 'it is still followed');
});

test('a view that returns while its last reading is being given up reads anew', async () => {
  const { list, leave, time, adapter } = await shownList();
  const hint = { type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' } as const;
  await adapter.stream.push(hint, hint);
  leave();
  const passing = time.pass(0);
  list.subscribe(look);
  await passing;
  await adapter.lists.next().answer({ items: tickets(8, 1) });
  await adapter.lists.next().answer({ items: tickets(9, 1) });
  assert.deepEqual(ids(list), ['T9']);
});

test('one that leaves twice does not take another with it', async () => {
  const { list, leave, time, adapter } = await shownList();
  list.subscribe(look);
  leave();
  leave();
  await time.pass(0);
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' });
  assert.equal(adapter.lists.open, 1);
});

test('a subscriber hears nothing after leaving', async () => {
  const { list, adapter } = await shownList();
  let heard = 0;
  const leave = list.subscribe(() => heard++);
  leave();
  leave();
  await adapter.stream.push({ type: 'resync', cursor: 'c1' });
  await adapter.lists.next().answer({ items: [] });
  assert.equal(heard, 0);
});

test('lists nobody has looked at for long are let go, and those that are shown never', async () => {
  const { list, store } = await shownList();
  const forgotten = ticketsOf(store, { scope: 'all', text: 'first' });
  for (let search = 0; search < 30; search++) ticketsOf(store, { scope: 'all', text: `word ${search}` });
  assert.equal(ticketsOf(store, ongoing), list);
  assert.notEqual(ticketsOf(store, { scope: 'all', text: 'first' }), forgotten);
});

test('a list fails with the connection, and loads when the connection is retried', async () => {
  const { store, adapter } = unopenedStore();
  const list = ticketsOf(store, ongoing);
  list.subscribe(look);
  await settle();
  const error = new SupportError('network', 'GET service');
  await adapter.connects.next().fail(error);
  assert.deepEqual(list.state, { phase: 'failed', error });
  store.retry();
  await settle();
  await adapter.connects.next().answer(connection());
  await adapter.lists.next().answer({ items: tickets(1, 1) });
  assert.deepEqual(ids(list), ['T1']);
});
