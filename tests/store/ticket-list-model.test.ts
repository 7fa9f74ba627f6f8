import { ticketsOf } from '../../src/store/ticket-list-model.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SupportError } from '../../src/port/index.js';
import type { TicketListModel } from '../../src/store/ticket-list-model.js';
import { shownValue } from '../../src/store/loadable.js';
import { look, openedStore, unopenedStore } from './opened-store.js';
import { settle } from './scripted-adapter.js';
import { connection, minute, ticket } from './support-samples.js';

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

test('asking for more after a page failed reads what is here again, and then the next page', async () => {
  const { list, adapter } = await shownList();
  void list.more();
  await settle();
  await adapter.lists.next().fail(new SupportError('timeout', 'GET tickets'));
  const again = list.more();
  assert.equal(shownValue(list.state)?.loadingMore, true);
  await settle();
  await adapter.lists.next().answer({ items: tickets(1, 2), next: 'page 2' });
  await settle();
  const call = adapter.lists.next();
  assert.equal(call.args[0].after, 'page 2');
  await call.answer({ items: tickets(3, 1) });
  await again;
  assert.deepEqual(ids(list), ['T1', 'T2', 'T3']);
});

/** A list that shows T1 to T120, newest first, with more behind. */
async function longList() {
  const opened = await shownList();
  void opened.list.more();
  await settle();
  await opened.adapter.lists.next().answer({ items: tickets(3, 118), next: 'page 3' });
  return opened;
}

const news = minute(5);

test('news of one ticket are read from the first page alone, and the rest stays as it is', async () => {
  const { list, adapter } = await longList();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T7' });
  const head = adapter.lists.next();
  assert.deepEqual([head.args[0].limit, head.args[0].after], [50, undefined]);
  const changed = ticket('T7', { updatedAt: news, subject: 'Newer' });
  await head.answer({ items: [changed, ...tickets(1, 6), ...tickets(8, 43)], next: 'after 50' });
  assert.deepEqual([adapter.lists.open, adapter.tickets.open], [0, 0]);
  assert.deepEqual(ids(list)?.slice(0, 3), ['T7', 'T1', 'T2']);
  assert.equal(ids(list)?.length, 120);
  assert.equal(shownValue(list.state)?.next, 'page 3');
});

test('a new ticket comes in on top of a long list', async () => {
  const { list, adapter } = await longList();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'N1' });
  await adapter.lists.next().answer({ items: [ticket('N1', { updatedAt: news }), ...tickets(1, 49)], next: 'n' });
  assert.deepEqual(ids(list)?.slice(0, 2), ['N1', 'T1']);
  assert.equal(ids(list)?.length, 121);
});

test('a ticket that has left a long list is gone from it, and the next page is then read from the top', async () => {
  const { list, adapter } = await longList();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'T7' });
  await adapter.lists.next().answer({ items: [...tickets(1, 6), ...tickets(8, 44)], next: 'n' });
  assert.equal(ids(list)?.includes('T7'), false);
  assert.equal(ids(list)?.length, 119);
  void list.more();
  await settle();
  const top = adapter.lists.next();
  assert.deepEqual([top.args[0].limit, top.args[0].after], [100, undefined]);
  await top.answer({ items: [...tickets(1, 6), ...tickets(8, 94)], next: 'after 100' });
  await adapter.lists.next().answer({ items: tickets(102, 69), next: 'after 169' });
  assert.equal(ids(list)?.length, 169);
});

test('a ticket further down is looked up by itself: it stays where it is, or leaves with its scope and the next page is then read from the top', async () => {
  const { list, adapter } = await longList();
  await adapter.stream.push(
    { type: 'ticket-changed', cursor: 'c1', ticketId: 'T110' },
    { type: 'ticket-changed', cursor: 'c2', ticketId: 'T111' },
    { type: 'ticket-changed', cursor: 'c3', ticketId: 'T112' },
  );
  const first = { items: tickets(1, 50), next: 'n' };
  await adapter.lists.next().answer(first);
  await adapter.tickets.next().answer(ticket('T110', { unread: 0, subject: 'Read' }));
  await adapter.lists.next().answer(first);
  await adapter.tickets.next().answer(ticket('T111', { status: 'closed' }));
  await adapter.tickets.next().fail(new SupportError('not-found', 'T112'));
  assert.equal(shownValue(list.state)?.items[109]?.subject, 'Read');
  assert.deepEqual(ids(list)?.slice(108, 111), ['T109', 'T110', 'T113']);
  void list.more();
  await settle();
  assert.equal(adapter.lists.next().args[0].after, undefined);
});

test('where the first page has nothing in common with what is shown, everything is read anew', async () => {
  const { list, adapter } = await longList();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c1', ticketId: 'N1' });
  const all = tickets(200, 50).map((each) => ({ ...each, updatedAt: news }));
  await adapter.lists.next().answer({ items: all, next: 'n' });
  await adapter.lists.next().answer({ items: [...all, ...tickets(1, 50)], next: 'n 2' });
  await adapter.lists.next().answer({ items: tickets(51, 50), next: 'n 3' });
  assert.equal(ids(list)?.length, 170);
});

test('when anything may have changed, what is shown is read as far as 500 tickets down, in as few pages as allowed', async () => {
  const { list, adapter } = await shownList();
  for (let from = 3; from < 603; from += 100) {
    void list.more();
    await settle();
    await adapter.lists.next().answer({ items: tickets(from, 100), next: `after ${String(from)}` });
  }
  const before = adapter.lists.count;
  await adapter.stream.push({ type: 'resync', cursor: 'c1' });
  for (let from = 1; from < 500; from += 100) {
    const call = adapter.lists.next();
    assert.equal(call.args[0].limit, 100);
    await call.answer({ items: tickets(from, 100), next: `again ${String(from)}` });
  }
  assert.equal(adapter.lists.count - before, 5);
  assert.equal(ids(list)?.length, 602);
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
