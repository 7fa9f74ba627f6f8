import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SupportError } from '../../../src/port/index.js';
import { outboxOf } from '../../../src/store/outbox/outbox.js';
import { SafeShelf } from '../../../src/store/outbox/outbox-shelf.js';
import { outgoingIn } from '../../../src/store/outgoing-message.js';
import { threadOf } from '../../../src/store/thread-model.js';
import { openedStore } from '../opened-store.js';
import { settle } from '../scripted-adapter.js';
import { connection, message, ownMessage, ticket } from '../support-samples.js';
import { FakeDevice } from './fake-device.js';

const lost = new SupportError('network', 'POST messages', { outcome: 'unknown' });

/** A page of a device, opened by a user. Its thread is not looked at, so that nothing but replies is asked. */
async function pageOn(device: FakeDevice, user = 'anna') {
  const page = device.page();
  const told = connection();
  const session = { ...told.session, user: { ...told.session.user, id: user } };
  const opened = await openedStore({ ...told, session }, { device: page.device });
  const thread = threadOf(opened.store, 'T1');
  const outbox = outboxOf(opened.store.visit);
  await settle();
  return { ...opened, page, thread, outbox };
}

test('a reply written without a network waits for it, and goes out once when it is back (check 41)', async () => {
  const { page, thread, adapter, outbox } = await pageOn(new FakeDevice());
  page.offline = true;
  assert.equal(await thread.reply({ body: 'Thanks' }), undefined);
  assert.deepEqual([thread.state.outgoing[0]?.phase, adapter.replies.count], ['queued', 0]);
  page.offline = false;
  page.wake(0);
  page.wake(0);
  await settle();
  await adapter.replies.next().answer(ownMessage('E1', 1, 'Thanks'));
  assert.deepEqual([adapter.replies.count, outbox.entries, thread.state.outgoing], [1, [], []]);
});

test('a reply that waits for the network goes out although one of the same words has come from elsewhere', async () => {
  const { page, thread, adapter, time } = await pageOn(new FakeDevice());
  const leave = thread.subscribe(() => {});
  await settle();
  await adapter.tickets.next().answer(ticket('T1'));
  await adapter.entries.next().answer({ items: [message('E1', 1)] });
  page.offline = true;
  await thread.reply({ body: 'Yes' });
  thread.hear('T1');
  await settle();
  await adapter.tickets.next().answer(ticket('T1'));
  await adapter.entries.next().answer({ items: [message('E1', 1), ownMessage('E2', 2, 'Yes')] });
  assert.deepEqual([thread.state.outgoing[0]?.phase, thread.state.delivered], ['queued', undefined]);
  page.offline = false;
  await time.pass(30_000);
  assert.equal(adapter.replies.count, 1);
  leave();
});

test('a reply behind one that was not sent says so too, and both go out in order when it is tried again', async () => {
  const { thread, adapter } = await pageOn(new FakeDevice());
  const phases = (): string[] => thread.state.outgoing.map(({ phase }) => phase);
  void thread.reply({ body: 'First' });
  await settle();
  await adapter.replies.next().fail(new SupportError('unavailable', 'POST messages'));
  void thread.reply({ body: 'Second' });
  await settle();
  assert.deepEqual(
    [adapter.replies.count, phases()],
    [2, ['sending', 'sending']],
    'one more means those before it too',
  );
  await adapter.replies.next().fail(new SupportError('unavailable', 'POST messages'));
  assert.deepEqual(phases(), ['failed', 'failed']);
  void thread.resend(thread.state.outgoing[1]?.key ?? '');
  await settle();
  await adapter.replies.next().answer(ownMessage('E1', 1, 'First'));
  await adapter.replies.next().answer(ownMessage('E2', 2, 'Second'));
  assert.deepEqual([adapter.replies.count, thread.state.outgoing], [4, []]);
});

test('a reply that was refused says why, whatever one before it waits for', async () => {
  const { thread, adapter } = await pageOn(new FakeDevice());
  const codes = (): unknown[] => thread.state.outgoing.map((each) => each.phase === 'failed' && each.error.code);
  for (const words of ['First', 'Second']) {
    void thread.reply({ body: words });
    await settle();
    await adapter.replies.next().fail(new SupportError('not-allowed', 'POST messages'));
  }
  void thread.resend(thread.state.outgoing[0]?.key ?? '');
  await settle();
  await adapter.replies.next().fail(new SupportError('unavailable', 'POST messages'));
  assert.deepEqual(codes(), ['unavailable', 'not-allowed']);
});

test('a reply behind one that the help desk has put off leaves it its time', async () => {
  const { thread, adapter } = await pageOn(new FakeDevice());
  void thread.reply({ body: 'First' });
  await settle();
  await adapter.replies.next().fail(new SupportError('rate-limited', 'POST messages', { retryAfter: 60_000 }));
  void thread.reply({ body: 'Second' });
  await settle();
  assert.deepEqual([adapter.replies.count, thread.state.outgoing.map(({ phase }) => phase)], [1, ['failed', 'failed']]);
});

test('a reply that was certainly not taken stays although one of the same words has come from elsewhere', async () => {
  const { thread, adapter } = await pageOn(new FakeDevice());
  const leave = thread.subscribe(() => {});
  await settle();
  await adapter.tickets.next().answer(ticket('T1'));
  await adapter.entries.next().answer({ items: [message('E1', 1)] });
  void thread.reply({ body: 'Yes' });
  await settle();
  await adapter.replies.next().fail(new SupportError('not-allowed', 'POST messages'));
  thread.hear('T1');
  await settle();
  await adapter.tickets.next().answer(ticket('T1'));
  await adapter.entries.next().answer({ items: [message('E1', 1), ownMessage('E2', 2, 'Yes')] });
  assert.deepEqual([thread.state.outgoing[0]?.phase, thread.state.delivered], ['failed', undefined]);
  leave();
});

test('a reply that was not sent is there on the next page with its files, and goes out under its first key', async () => {
  const device = new FakeDevice();
  const first = await pageOn(device);
  const file = { id: 'f1', name: 'rota.csv', size: 20, type: 'text/csv' };
  void first.thread.reply({ body: 'Thanks' }, [file]);
  await settle();
  const call = first.adapter.replies.next();
  await call.fail(lost);
  first.page.kill();
  const next = await pageOn(device);
  assert.equal(next.outbox.entries[0]?.stand.phase, 'queued');
  assert.deepEqual(outgoingIn(next.outbox, 'T1')[0]?.files, [file]);
  await next.time.pass(10_000);
  await next.adapter.connects.next().answer(connection());
  const again = next.adapter.replies.next();
  assert.deepEqual([again.args[1], again.args[2].idempotencyKey], [call.args[1], call.args[2].idempotencyKey]);
});

test('nobody else sees or sends what a user has left, and that user finds it again', async () => {
  const device = new FakeDevice();
  const anna = await pageOn(device);
  void anna.thread.reply({ body: 'Secret' });
  await settle();
  await anna.adapter.replies.next().fail(lost);
  anna.store.signOut();
  assert.deepEqual(anna.outbox.entries, []);
  const bo = await pageOn(device, 'bo');
  await bo.time.pass(600_000);
  assert.deepEqual([bo.outbox.entries, bo.adapter.replies.count], [[], 0]);
  assert.equal((await pageOn(device)).outbox.entries.length, 1);
});

test('a reply whose user is signed out keeps its text until somebody says who is here', async () => {
  const { thread, adapter, outbox } = await pageOn(new FakeDevice());
  void thread.reply({ body: 'Thanks' });
  await settle();
  await adapter.replies.next().fail(new SupportError('unauthenticated', '401'));
  const [entry] = outbox.entries;
  assert.equal(entry?.stand.phase, 'needs-you');
  void thread.resend(entry?.key ?? '');
  await settle();
  const stranger = connection();
  const user = { ...stranger.session.user, id: 'bo' };
  await adapter.connects.next().answer({ ...stranger, session: { ...stranger.session, user } });
  assert.deepEqual([adapter.replies.open, outbox.entries], [0, []], 'it is not sent as Bo');
});

test('a help desk that says how long to wait is left alone for so long, whatever the network does', async () => {
  const { thread, adapter, page, time } = await pageOn(new FakeDevice());
  void thread.reply({ body: 'Thanks' });
  await settle();
  await adapter.replies.next().fail(new SupportError('rate-limited', '429', { retryAfter: 60_000 }));
  page.wake(0);
  await time.pass(59_000);
  assert.equal(adapter.connects.open, 0);
  await time.pass(1_000);
  assert.equal(adapter.connects.open, 1, 'first it is asked who is here');
});

test('what the device cannot keep is kept in memory', async () => {
  const full = new SafeShelf({ read: async () => [], change: () => Promise.reject(new Error('QuotaExceededError')) });
  const entry = { key: 'k', owner: 'o', at: 0, tries: 0, unsure: false, stand: { phase: 'sending' } } as const;
  const wish = { kind: 'reply', ticketId: 'T1', message: { body: 'Thanks' } } as const;
  await full.change('k', () => ({ ...entry, wish }));
  assert.deepEqual(await full.read('o'), [{ ...entry, wish }]);
});

test('a help desk that keeps no keys is not sent the same again unasked, neither after a lost answer nor by the next page', async () => {
  const device = new FakeDevice();
  const told = connection();
  const idempotency = { filing: 'at-least-once', replying: 'at-least-once' } as const;
  const weak = { ...told, capabilities: { ...told.capabilities, idempotency } };
  const page = device.page();
  const { store, adapter, time } = await openedStore(weak, { device: page.device });
  const thread = threadOf(store, 'T1');
  void thread.reply({ body: 'Thanks' });
  await settle();
  await adapter.replies.next().fail(lost);
  await time.pass(60 * 60_000);
  assert.deepEqual([thread.state.outgoing[0]?.phase, adapter.replies.count], ['failed', 1]);
  void outboxOf(store.visit).again(outboxOf(store.visit).entries[0]?.key ?? '');
  await settle();
  assert.equal(adapter.replies.count, 2);
  page.kill();
  const next = await openedStore(weak, { device: device.page().device });
  const left = outboxOf(next.store.visit);
  left.load();
  await settle();
  await next.time.pass(60 * 60_000);
  assert.deepEqual([left.entries[0]?.stand.phase, next.adapter.replies.count], ['rejected', 0]);
});
