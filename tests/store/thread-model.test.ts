import { threadOf } from '../../src/store/thread-model.js';
import { ticketsOf } from '../../src/store/ticket-list-model.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { TimelineEntry } from '../../src/port/index.js';
import { SupportError } from '../../src/port/index.js';
import { shownValue } from '../../src/store/loadable.js';
import { isToBeMended } from '../../src/store/outgoing-message.js';
import type { ThreadModel } from '../../src/store/thread-model.js';
import { look, openedStore } from './opened-store.js';
import { settle } from './scripted-adapter.js';
import { message, ownMessage, ticket } from './support-samples.js';

const refused = new SupportError('not-allowed', 'POST messages: 409');
const lost = new SupportError('network', 'POST messages', { outcome: 'unknown' });

function ids(thread: ThreadModel): string[] | undefined {
  return shownValue(thread.state.entries)?.items.map(({ id }) => id);
}

/** A thread that shows `first`, with earlier ones behind it where told. */
async function shownThread(first: readonly TimelineEntry[] = [message('E1', 1), message('E2', 2)], earlier?: string) {
  const opened = await openedStore();
  const { adapter } = opened;
  const thread = threadOf(opened.store, 'T1');
  const leave = thread.subscribe(look);
  await settle();
  await adapter.tickets.next().answer(ticket('T1'));
  await adapter.entries.next().answer(earlier === undefined ? { items: first } : { items: first, next: earlier });

  /** Tells that the ticket has changed, and answers what is then asked. */
  async function change(items: readonly TimelineEntry[], next?: string): Promise<void> {
    await adapter.stream.push({ type: 'ticket-changed', cursor: 'c', ticketId: 'T1' });
    await answerReading(items, next);
  }

  async function answerReading(items: readonly TimelineEntry[], next?: string): Promise<void> {
    await adapter.tickets.next().answer(ticket('T1'));
    await adapter.entries.next().answer(next === undefined ? { items } : { items, next });
  }

  return { ...opened, thread, leave, change, answerReading };
}

test('a thread loads its ticket and its newest entries, each shown when it comes', async () => {
  const { store, adapter } = await openedStore();
  const thread = threadOf(store, 'T1');
  assert.equal(thread, threadOf(store, 'T1'));
  thread.subscribe(look);
  assert.deepEqual([thread.state.ticket.phase, thread.state.entries.phase], ['loading', 'loading']);
  await settle();
  const entries = adapter.entries.next();
  assert.deepEqual(entries.args.slice(0, 2), ['T1', { before: 'end', limit: 50 }]);
  await entries.answer({ items: [message('E1', 1)] });
  assert.deepEqual([thread.state.ticket.phase, ids(thread)], ['loading', ['E1']]);
  await adapter.tickets.next().answer(ticket('T1'));
  assert.deepEqual(thread.state.ticket, { phase: 'ready', value: ticket('T1') });
});

test('a merged ticket knows the one that goes on, once, and is shown where that cannot be read', async () => {
  const merged = { ...message('E3', 3), kind: 'merged', into: 'T7' } as const;
  const { adapter, thread, change } = await shownThread([message('E1', 1), merged]);
  const asked = adapter.tickets.next();
  assert.equal(asked.args[0], 'T7');
  await asked.fail(new SupportError('network', 'no line'));
  assert.deepEqual([thread.state.mergedInto, ids(thread)], [null, ['E1', 'E3']]);
  await change([message('E1', 1), merged]);
  await adapter.tickets.next().answer(ticket('T7'));
  assert.deepEqual(thread.state.mergedInto, ticket('T7'));
  await change([message('E1', 1), merged]);
  assert.equal(adapter.tickets.open, 0);
});

test('a ticket that one was merged into and that may not be read is not asked for over and over', async () => {
  const merged = { ...message('E3', 3), kind: 'merged', into: 'T7' } as const;
  const { adapter, thread, change } = await shownThread([message('E1', 1), merged]);
  await adapter.tickets.next().fail(new SupportError('not-found', 'GET tickets/T7: 404'));
  await change([message('E1', 1), merged]);
  assert.deepEqual([adapter.tickets.open, thread.state.mergedInto], [0, null]);
});

test('a ticket that cannot be read says why, and is read on retry', async () => {
  const { store, adapter } = await openedStore();
  const thread = threadOf(store, 'T9');
  thread.subscribe(look);
  await settle();
  const error = new SupportError('not-found', 'GET tickets/T9: 404');
  await adapter.tickets.next().fail(error);
  await adapter.entries.next().fail(error);
  assert.deepEqual(
    [thread.state.ticket, thread.state.entries],
    [
      { phase: 'failed', error },
      { phase: 'failed', error },
    ],
  );
  thread.retry();
  assert.equal(thread.state.ticket.phase, 'loading');
  await settle();
  assert.deepEqual([adapter.tickets.open, adapter.entries.open], [1, 1]);
});

test('a ticket that is no longer the user’s to see is not shown on, and is there again when it is', async () => {
  const { thread, adapter, change } = await shownThread();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c', ticketId: 'T1' });
  const error = new SupportError('not-found', 'GET ticket: 404');
  await adapter.tickets.next().fail(error);
  await adapter.entries.next().fail(error);
  const gone = { phase: 'failed', error };
  assert.deepEqual([thread.state.ticket, thread.state.entries], [gone, gone]);
  await change([message('E1', 1), message('E2', 2)]);
  assert.deepEqual([shownValue(thread.state.ticket), ids(thread)], [ticket('T1'), ['E1', 'E2']]);
});

test('an answer from support appears by itself', async () => {
  const { thread, change } = await shownThread();
  await change([message('E1', 1), message('E2', 2), message('E3', 3)]);
  assert.deepEqual(ids(thread), ['E1', 'E2', 'E3']);
});

test('what was read again and says nothing new is the same list, of the same entries', async () => {
  const { thread, change } = await shownThread();
  const before = shownValue(thread.state.entries);
  await change([message('E1', 1), message('E2', 2)]);
  assert.equal(shownValue(thread.state.entries), before);
  await change([message('E1', 1), message('E2', 2, 'Redacted')]);
  const after = shownValue(thread.state.entries);
  assert.equal(after?.items[0], before?.items[0]);
  assert.notEqual(after?.items[1], before?.items[1]);
});

test('what happens on another ticket is not read here', async () => {
  const { adapter } = await shownThread();
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c', ticketId: 'T2' });
  assert.deepEqual([adapter.tickets.open, adapter.entries.open], [0, 0]);
});

test('earlier entries come before those shown, in order and once', async () => {
  const { thread, adapter } = await shownThread([message('E3', 3), message('E4', 4)], 'before E3');
  const earlier = thread.earlier();
  void thread.earlier();
  await settle();
  assert.equal(adapter.entries.open, 1);
  const call = adapter.entries.next();
  assert.equal(call.args[1].before, 'before E3');
  await call.answer({ items: [message('E1', 1), message('E2', 2), message('E3', 3)] });
  await earlier;
  assert.deepEqual(ids(thread), ['E1', 'E2', 'E3', 'E4']);
  assert.equal(shownValue(thread.state.entries)?.earlier, undefined);
  await thread.earlier();
  assert.equal(adapter.entries.open, 0);
});

test('the way to earlier entries survives news', async () => {
  const { thread, change } = await shownThread([message('E3', 3)], 'before E3');
  await change([message('E3', 3), message('E4', 4)], 'before E3 too');
  assert.equal(shownValue(thread.state.entries)?.earlier, 'before E3');
});

test('earlier entries that fail leave what is shown', async () => {
  const { thread, adapter } = await shownThread([message('E3', 3)], 'before E3');
  void thread.earlier();
  await settle();
  await adapter.entries.next().fail(new SupportError('timeout', 'GET entries'));
  assert.equal(thread.state.entries.phase, 'failed');
  assert.deepEqual(ids(thread), ['E3']);
});

test('news that do not reach back to what is shown replace it, so that nothing is missing in between', async () => {
  const { thread, change } = await shownThread();
  await change([message('E60', 60), message('E61', 61)], 'before E60');
  assert.deepEqual(shownValue(thread.state.entries), {
    items: [message('E60', 60), message('E61', 61)],
    earlier: 'before E60',
  });
});

test('entries stand in the order they happened, whatever order they come in', async () => {
  const { thread, change } = await shownThread([message('E1', 1), message('E4', 4)]);
  await change([message('E3', 3), message('E4', 4)]);
  assert.deepEqual(ids(thread), ['E1', 'E3', 'E4']);
});

test('what happened at one moment stands in the order that the help desk tells it in, whichever was heard of first', async () => {
  const { thread, change } = await shownThread([message('E1', 1), message('E3', 3)]);
  await change([message('E1', 1), message('E2', 3), message('E3', 3)]);
  assert.deepEqual(ids(thread), ['E1', 'E2', 'E3']);
});

test('a first page that is out of order and tells something twice stands in order and once', async () => {
  const { thread } = await shownThread([message('E1', 1), message('E3', 3), message('E1', 1), message('E2', 2)]);
  assert.deepEqual(ids(thread), ['E1', 'E2', 'E3']);
});

test('an entry that was redacted is shown as it now is', async () => {
  const { thread, change } = await shownThread();
  await change([message('E1', 1, 'Removed'), message('E2', 2)]);
  assert.deepEqual(shownValue(thread.state.entries)?.items[0], message('E1', 1, 'Removed'));
});

test('a reply stands as sending until the real entry takes its place', async () => {
  const { thread, adapter, time } = await shownThread();
  const replying = thread.reply({ body: 'Thanks', attachments: ['file'] });
  assert.deepEqual(thread.state.outgoing, [
    { key: 'key-1', body: 'Thanks', files: [], at: time.now, phase: 'sending' },
  ]);
  await settle();
  const call = adapter.replies.next();
  assert.deepEqual(call.args.slice(0, 2), ['T1', { body: 'Thanks', attachments: ['file'] }]);
  assert.equal(call.args[2].idempotencyKey, 'key-1');
  const entry = ownMessage('E3', 3, 'Thanks');
  await call.answer(entry);
  assert.deepEqual([await replying, thread.state.outgoing, ids(thread)], [entry, [], ['E1', 'E2', 'E3']]);
  // The reply may have changed the ticket.
  assert.equal(adapter.tickets.open, 1);
});

test('the real entry takes the place of the reply also when it comes before the answer', async () => {
  const { thread, adapter, change } = await shownThread();
  void thread.reply({ body: 'Thanks' });
  void thread.reply({ body: 'Thanks' });
  await settle();
  await change([message('E2', 2), ownMessage('E3', 3, 'Thanks')]);
  assert.deepEqual([thread.state.outgoing.map(({ key }) => key), ids(thread)], [['key-2'], ['E1', 'E2', 'E3']]);
  await adapter.replies.next().answer(ownMessage('E3', 3, 'Thanks'));
  assert.deepEqual(ids(thread), ['E1', 'E2', 'E3']);
});

test('a reply whose entry comes before the answer is told of as sent, once', async () => {
  const { thread, adapter, change } = await shownThread();
  const replying = thread.reply({ body: 'Thanks' });
  await settle();
  const entry = ownMessage('E3', 3, 'Thanks');
  await change([message('E2', 2), entry]);
  assert.deepEqual([await replying, thread.state.delivered], [entry, undefined]);
  await adapter.replies.next().answer(entry);
  assert.deepEqual([thread.state.delivered, ids(thread)], [undefined, ['E1', 'E2', 'E3']]);
});

test('the same words from support do not pass for the reply', async () => {
  const { thread, change } = await shownThread();
  void thread.reply({ body: 'Thanks' });
  await settle();
  await change([message('E2', 2), message('E3', 3, 'Thanks')]);
  assert.equal(thread.state.outgoing.length, 1);
});

test('a reply that fails keeps its text, and goes out again under the same key', async () => {
  const { thread, adapter, time } = await shownThread();
  const row = { key: 'key-1', body: 'Thanks', files: [], at: time.now };
  const replying = thread.reply({ body: 'Thanks' });
  await settle();
  await adapter.replies.next().fail(lost);
  assert.equal(await replying, undefined);
  assert.deepEqual(thread.state.outgoing, [{ ...row, phase: 'failed', error: lost }]);

  const again = thread.resend('key-1');
  assert.deepEqual(thread.state.outgoing, [{ ...row, phase: 'sending' }]);
  assert.equal(await thread.resend('key-1'), undefined, 'what is on its way is not sent twice');
  await settle();
  const call = adapter.replies.next();
  assert.deepEqual([call.args[1], call.args[2].idempotencyKey], [{ body: 'Thanks' }, 'key-1']);
  await call.answer(ownMessage('E3', 3, 'Thanks'));
  assert.equal((await again)?.id, 'E3');
  assert.deepEqual(thread.state.outgoing, []);
  assert.equal(await thread.resend('key-1'), undefined);
  assert.equal(adapter.replies.open, 0);
});

test('a reply names its files by id, and shows them until its entry is there', async () => {
  const { thread, adapter } = await shownThread();
  const file = { id: 'f1', name: 'rota.csv', size: 20, type: 'text/csv' };
  const replying = thread.reply({ body: '' }, [file]);
  assert.deepEqual(thread.state.outgoing[0]?.files, [file]);
  await settle();
  const call = adapter.replies.next();
  assert.deepEqual(call.args[1], { body: '', attachments: ['f1'] });
  await call.answer(ownMessage('E3', 3, ''));
  assert.deepEqual([(await replying)?.id, thread.state.outgoing], ['E3', []]);
});

test('only a reply with files that was refused for what is in it is to be mended', async () => {
  const { thread, adapter } = await shownThread();
  const file = { id: 'f1', name: 'rota.csv', size: 20, type: 'text/csv' };
  const tries = [
    [lost, [file], false],
    [new SupportError('not-allowed', 'POST messages: 409'), [file], false],
    [new SupportError('invalid', 'POST messages: 422'), [], false],
    [new SupportError('invalid', 'POST messages: 422'), [file], true],
  ] as const;
  for (const [error, files, mended] of tries) {
    void thread.reply({ body: 'Thanks' }, files);
    await settle();
    await adapter.replies.next().fail(error);
    assert.deepEqual(thread.state.outgoing.map(isToBeMended), [mended], error.code);
    thread.discard(thread.state.outgoing[0]?.key ?? '');
  }
});

test('a reply whose answer was lost stops being failed when its entry turns up, and is told of as sent', async () => {
  const { thread, adapter, change } = await shownThread();
  void thread.reply({ body: 'Thanks ' });
  await settle();
  await adapter.replies.next().fail(lost);
  const entry = ownMessage('E3', 3, 'Thanks');
  await change([message('E2', 2), entry]);
  assert.deepEqual([thread.state.outgoing, thread.state.delivered], [[], entry]);
});

test('a failed reply can be dropped, one on its way cannot', async () => {
  const { thread, adapter } = await shownThread();
  void thread.reply({ body: 'Thanks' });
  await settle();
  thread.discard('key-1');
  assert.equal(thread.state.outgoing.length, 1);
  await adapter.replies.next().fail(lost);
  thread.discard('key-1');
  assert.deepEqual(thread.state.outgoing, []);
});

test('a reply goes on when the thread is left, and a failed one is there on return', async () => {
  const { thread, adapter, leave, time, store } = await shownThread();
  void thread.reply({ body: 'Thanks' });
  await settle();
  leave();
  await time.pass(0);
  const call = adapter.replies.next();
  assert.equal(call.args[2].signal?.aborted, false);
  await call.fail(lost);
  for (let other = 0; other < 30; other++) threadOf(store, `other ${other}`);
  assert.equal(threadOf(store, 'T1'), thread);
  assert.equal(thread.state.outgoing[0]?.phase, 'failed');
});

test('a refused reply has the ticket read again, since it is not as shown', async () => {
  const { thread, adapter } = await shownThread();
  void thread.reply({ body: 'Thanks' });
  await settle();
  await adapter.replies.next().fail(refused);
  assert.equal(adapter.tickets.open, 1);
});

test('an action shows as acting, and then the ticket as it was read back', async () => {
  const { thread, adapter } = await shownThread();
  const acting = thread.act({ action: 'request-closure', comment: 'Solved' });
  assert.deepEqual(thread.state.acting, { phase: 'acting', action: 'request-closure' });
  await settle();
  const call = adapter.acts.next();
  assert.deepEqual(call.args.slice(0, 2), ['T1', { action: 'request-closure', comment: 'Solved' }]);
  assert.deepEqual([call.args[2].ifMatch, call.args[2].idempotencyKey], ['1', 'key-1']);
  const now = ticket('T1', { closureRequestedAt: '2026-05-12T08:05:00.000Z', version: '2' });
  await call.answer(now);
  assert.deepEqual([await acting, thread.state.acting.phase], [now, 'idle']);
  assert.deepEqual(thread.state.ticket, { phase: 'ready', value: now });
});

test('an action does not overtake a reply that is on its way', async () => {
  const { thread, adapter } = await shownThread();
  void thread.reply({ body: 'Thanks' });
  await settle();
  void thread.act({ action: 'request-closure' });
  await settle();
  assert.deepEqual([thread.state.acting.phase, adapter.acts.open], ['acting', 0]);
  await adapter.replies.next().fail(new SupportError('network', 'unplugged'));
  assert.equal(adapter.acts.open, 1, 'one that did not get there holds nothing up');
});

test('an action right after a reply is meant for the ticket as the reply left it', async () => {
  const { thread, adapter } = await shownThread();
  void thread.reply({ body: 'Thanks' });
  await settle();
  await adapter.replies.next().answer(ownMessage('E3', 3, 'Thanks'));
  void thread.act({ action: 'request-closure' });
  await settle();
  assert.equal(adapter.acts.open, 0, 'the ticket is still being read');
  await adapter.entries.next().answer({ items: [ownMessage('E3', 3, 'Thanks')] });
  await adapter.tickets.next().answer(ticket('T1', { version: '2' }));
  assert.equal(adapter.acts.next().args[2].ifMatch, '2');
});

test('a ticket read before an action came back does not undo it', async () => {
  const { thread, adapter } = await shownThread();
  void thread.act({ action: 'request-closure' });
  await adapter.stream.push({ type: 'ticket-changed', cursor: 'c', ticketId: 'T1' });
  const late = adapter.tickets.next();
  await adapter.acts.next().answer(ticket('T1', { version: '2' }));
  await late.answer(ticket('T1', { version: '1' }));
  assert.equal(shownValue(thread.state.ticket)?.version, '2');
  await adapter.entries.next().answer({ items: [] });
  await adapter.tickets.next().answer(ticket('T1', { version: '3' }));
  assert.equal(shownValue(thread.state.ticket)?.version, '3');
});

test('a failed action says which and why, and has the ticket read again when it was refused', async () => {
  const { thread, adapter } = await shownThread();
  void thread.act({ action: 'request-closure' });
  assert.equal(await thread.act({ action: 'cancel' }), undefined, 'one wish at a time');
  await settle();
  assert.equal(adapter.acts.open, 1);
  const stale = new SupportError('stale', 'POST actions: 412');
  await adapter.acts.next().fail(stale);
  assert.deepEqual(thread.state.acting, { phase: 'failed', action: 'request-closure', error: stale });
  assert.equal(adapter.tickets.open, 1);
});

test('an action that may have happened is tried again under the same key, another under its own', async () => {
  const { thread, adapter, answerReading } = await shownThread();
  const keys: string[] = [];
  for (const [action, error] of [
    ['request-closure', lost],
    ['request-closure', refused],
    ['request-closure', refused],
    ['cancel', refused],
    ['cancel', lost],
    ['cancel', undefined],
    ['cancel', refused],
    ['cancel', refused],
  ] as const) {
    void thread.act({ action });
    await settle();
    const call = adapter.acts.next();
    keys.push(call.args[2].idempotencyKey);
    await (error ? call.fail(error) : call.answer(ticket('T1')));
    if (error !== lost) await answerReading([message('E2', 2)]);
  }
  assert.deepEqual(keys, ['key-1', 'key-1', 'key-1', 'key-2', 'key-3', 'key-3', 'key-4', 'key-5']);
});

test('reading is told once for each entry, and the lists are read again', async () => {
  const { thread, adapter, store } = await shownThread();
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  await settle();
  await adapter.lists.next().answer({ items: [ticket('T1', { unread: 1 })] });
  assert.equal(store.unread, 1);
  thread.markRead('E2');
  thread.markRead('E2');
  await settle();
  assert.equal(adapter.reads.open, 1);
  const call = adapter.reads.next();
  assert.deepEqual(call.args.slice(0, 2), ['T1', 'E2']);
  await call.answer();
  await adapter.lists.next().answer({ items: [ticket('T1', { unread: 0 })] });
  assert.equal(store.unread, 0);
});

test('reading that could not be told is told again when asked', async () => {
  const { thread, adapter } = await shownThread();
  thread.markRead('E2');
  await settle();
  await adapter.reads.next().fail(lost);
  assert.equal(thread.state.entries.phase, 'ready');
  thread.markRead('E2');
  await settle();
  assert.equal(adapter.reads.open, 1);
});

test('a help desk without read markers is not told', async () => {
  const { thread, adapter } = await shownThread();
  Object.assign(adapter, { markRead: undefined });
  thread.markRead('E2');
  await settle();
  assert.equal(adapter.reads.count, 0);
});

test('the whole timeline is read page by page, beside what is shown', async () => {
  const { thread, adapter } = await shownThread([message('E3', 3)], 'before-E3');
  const whole = thread.wholeTimeline(new AbortController().signal);
  await settle();
  const first = adapter.entries.next();
  assert.deepEqual(first.args.slice(0, 2), ['T1', { limit: 100 }]);
  await first.answer({ items: [message('E1', 1), message('E2', 2)], next: 'after-E2' });
  const second = adapter.entries.next();
  assert.deepEqual(second.args.slice(0, 2), ['T1', { limit: 100, after: 'after-E2' }]);
  await second.answer({ items: [message('E3', 3)] });
  const answer = await whole;
  assert.ok(answer && 'value' in answer);
  assert.deepEqual(
    answer.value.map(({ id }) => id),
    ['E1', 'E2', 'E3'],
  );
  assert.deepEqual(ids(thread), ['E3']);
});

test('a whole timeline that nobody waits for any more is nothing', async () => {
  const { thread } = await shownThread();
  const leaving = new AbortController();
  const whole = thread.wholeTimeline(leaving.signal);
  await settle();
  leaving.abort();
  assert.equal(await whole, undefined);
});
