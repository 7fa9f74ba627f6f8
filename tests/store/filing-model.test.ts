import { filingOf } from '../../src/store/filing-model.js';
import { ticketsOf } from '../../src/store/ticket-list-model.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { SupportErrorCode, TicketDraft } from '../../src/port/index.js';
import { SupportError } from '../../src/port/index.js';
import { look, openedStore, unopenedStore } from './opened-store.js';
import { settle } from './scripted-adapter.js';
import { connection, draft, ticket } from './support-samples.js';

const changed: TicketDraft = { ...draft, body: 'Since this morning, in Lund.' };
const changedAgain: TicketDraft = { ...draft, body: 'Since yesterday.' };

function unknown(code: SupportErrorCode = 'network'): SupportError {
  return new SupportError(code, 'POST tickets', { outcome: 'unknown' });
}

function refused(code: SupportErrorCode = 'invalid'): SupportError {
  return new SupportError(code, 'POST tickets', { outcome: 'not-applied' });
}

/** A filing, and a way to send a draft and see what went out. */
async function filing() {
  const opened = await openedStore();
  const model = filingOf(opened.store);

  /** Files and gives the call that it made. */
  async function send(handedIn: TicketDraft) {
    const filed = model.file(handedIn);
    await settle();
    return { filed, ...next() };
  }

  function next() {
    const call = opened.adapter.filings.next();
    return { call, sent: call.args[0], key: call.args[1].idempotencyKey };
  }

  return { ...opened, model, send, next };
}

test('a form that is shown opens the help desk, and listens to nothing', async () => {
  const { store, adapter } = unopenedStore();
  filingOf(store).subscribe(look);
  await settle();
  await adapter.connects.next().answer(connection());
  assert.equal(store.connection.phase, 'ready');
  assert.equal(adapter.streams.length, 0);
});

test('a ticket is filed: sending, then filed', async () => {
  const { model, send } = await filing();
  assert.deepEqual(model.state, { phase: 'idle' });
  const { filed, call, sent, key } = await send(draft);
  assert.deepEqual([model.state, sent, key], [{ phase: 'sending', draft }, draft, 'key-1']);
  await call.answer(ticket('T1'));
  assert.deepEqual(await filed, ticket('T1'));
  assert.deepEqual(model.state, { phase: 'filed', ticket: ticket('T1') });
});

test('a double click files once', async () => {
  const { model, send, adapter } = await filing();
  const first = await send(draft);
  const second = model.file(changed);
  await settle();
  assert.equal(adapter.filings.open, 0);
  await first.call.answer(ticket('T1'));
  assert.deepEqual([await first.filed, await second], [ticket('T1'), ticket('T1')]);
  assert.equal(adapter.filings.count, 1);
});

test('a new ticket is in the lists at once', async () => {
  const { send, store, adapter } = await filing();
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  await settle();
  await adapter.lists.next().answer({ items: [] });
  const { call } = await send(draft);
  await call.answer(ticket('T1'));
  assert.equal(adapter.lists.open, 1);
});

test('a failed filing keeps the draft and says why', async () => {
  const { model, send } = await filing();
  const { filed, call } = await send(draft);
  const error = refused();
  await call.fail(error);
  assert.equal(await filed, undefined);
  assert.deepEqual(model.state, { phase: 'failed', draft, error });
});

test('after a refusal the next try has another key', async () => {
  const { send } = await filing();
  const first = await send(draft);
  await first.call.fail(refused());
  assert.equal((await send(changed)).key, 'key-2');
});

test('after an unknown outcome the same draft goes out under the same key', async () => {
  const { model, send } = await filing();
  const first = await send(draft);
  await first.call.fail(unknown());
  const second = await send(draft);
  assert.equal(second.key, 'key-1');
  await second.call.answer(ticket('T1'));
  assert.deepEqual(model.state, { phase: 'filed', ticket: ticket('T1') });
});

test('a refusal after an unknown outcome does not say that the first try failed, so the key stays', async () => {
  const { send } = await filing();
  await (await send(draft)).call.fail(unknown('timeout'));
  await (await send(draft)).call.fail(refused('rate-limited'));
  assert.equal((await send(draft)).key, 'key-1');
});

test('a text changed after an unknown outcome is filed when the first try had not landed', async () => {
  const { model, send } = await filing();
  await (await send(draft)).call.fail(unknown());
  const second = await send(changed);
  assert.deepEqual([second.key, second.sent], ['key-1', changed]);
  await second.call.answer(ticket('T1'));
  assert.deepEqual(model.state, { phase: 'filed', ticket: ticket('T1') });
});

test('a text changed after a first try that had landed gives the ticket filed, and keeps the change', async () => {
  const { model, send, next } = await filing();
  await (await send(draft)).call.fail(unknown());
  const second = await send(changed);
  await second.call.fail(refused('key-reused'));
  const found = next();
  assert.deepEqual([found.key, found.sent], ['key-1', draft]);
  await found.call.answer(ticket('T1'));
  assert.deepEqual(await second.filed, ticket('T1'));
  assert.deepEqual(model.state, { phase: 'filed', ticket: ticket('T1'), unsent: changed });
});

test('whichever of several tries had landed is found, never filed again', async () => {
  const { model, send, next, adapter } = await filing();
  await (await send(draft)).call.fail(unknown());
  await (await send(changed)).call.fail(unknown());
  await (await send(changedAgain)).call.fail(refused('key-reused'));
  const first = next();
  assert.deepEqual(first.sent, draft);
  await first.call.fail(refused('key-reused'));
  const second = next();
  assert.deepEqual([second.sent, second.key], [changed, 'key-1']);
  await second.call.answer(ticket('T1'));
  assert.deepEqual(model.state, { phase: 'filed', ticket: ticket('T1'), unsent: changedAgain });
  assert.equal(adapter.filings.open, 0);
});

test('looking for the ticket that was filed can fail too, and goes on at the next try', async () => {
  const { model, send, next } = await filing();
  await (await send(draft)).call.fail(unknown());
  const second = await send(changed);
  await second.call.fail(refused('key-reused'));
  await next().call.fail(unknown());
  assert.equal(await second.filed, undefined);
  assert.deepEqual(model.state.phase === 'failed' && model.state.draft, changed);
  const third = await send(changed);
  assert.equal(third.key, 'key-1');
  await third.call.fail(refused('key-reused'));
  await next().call.answer(ticket('T1'));
  assert.equal(model.state.phase, 'filed');
});

test('a key that is taken from the start is not used again', async () => {
  const { send, adapter } = await filing();
  await (await send(draft)).call.fail(refused('key-reused'));
  assert.equal(adapter.filings.open, 0);
  assert.equal((await send(draft)).key, 'key-2');
});

test('what was refused before is not filed by a key that turns out to be taken', async () => {
  const { send, adapter } = await filing();
  await (await send(draft)).call.fail(refused());
  await (await send(changed)).call.fail(refused('key-reused'));
  assert.equal(adapter.filings.open, 0);
});

test('an adapter that breaks its contract while filing leaves the outcome unknown', async () => {
  const { model, send, reports } = await filing();
  await (await send(draft)).call.fail(new TypeError('x is undefined'));
  assert.equal(model.state.phase === 'failed' && model.state.error.code, 'malformed');
  assert.equal((await send(draft)).key, 'key-1');
  assert.equal(reports.length, 1);
});

test('the next ticket of the same form has a key of its own', async () => {
  const { model, send } = await filing();
  await (await send(draft)).call.answer(ticket('T1'));
  model.reset();
  assert.deepEqual(model.state, { phase: 'idle' });
  assert.equal((await send(draft)).key, 'key-2');
});

test('starting over after an unknown outcome is another ticket', async () => {
  const { model, send } = await filing();
  await (await send(draft)).call.fail(unknown());
  model.reset();
  assert.equal((await send(draft)).key, 'key-2');
});

test('what is on its way cannot be started over', async () => {
  const { model, send } = await filing();
  const { call } = await send(draft);
  model.reset();
  assert.equal(model.state.phase, 'sending');
  await call.answer(ticket('T1'));
  assert.equal(model.state.phase, 'filed');
});

test('filing before anything else connects first, and a connection that fails has filed nothing', async () => {
  const { store, adapter } = unopenedStore();
  const model = filingOf(store);
  const filed = model.file(draft);
  await settle();
  await adapter.connects.next().fail(new SupportError('network', 'GET service'));
  assert.equal(await filed, undefined);
  assert.deepEqual(model.state.phase === 'failed' && model.state.draft, draft);
  void model.file(draft);
  await settle();
  await adapter.connects.next().answer(connection());
  await adapter.filings.next().answer(ticket('T1'));
  assert.equal(model.state.phase, 'filed');
});
