import { filingOf } from '../../src/store/filing-model.js';
import { threadOf } from '../../src/store/thread-model.js';
import { ticketsOf } from '../../src/store/ticket-list-model.js';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

import { httpAdapter } from '../../src/adapters/http/index.js';
import { memoryAdapter } from '../../src/adapters/memory/index.js';
import { createSampleDesk } from '../../src/desk/sample-desk.js';
import type { Desk } from '../../src/desk/desk.js';
import type { SupportAdapter } from '../../src/port/index.js';
import { serve } from '../../src/server/node.js';
import { createSupportStore } from '../../src/store/create-support-store.js';
import { shownValue } from '../../src/store/loadable.js';
import type { Model } from '../../src/store/model.js';
import type { ThreadState } from '../../src/store/thread-state.js';
import { platformTimer, type Timer } from '../../src/store/timer.js';
import { look } from './opened-store.js';
import { draft } from './support-samples.js';

/** Waits until a model shows what is asked for. */
function shown<S>(model: Model<S>, isSo: (state: S) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (isSo(model.state)) resolve();
    };
    model.subscribe(check);
    check();
  });
}

/** Seconds of waiting pass as milliseconds. */
const hurriedTimer: Timer = (callback, milliseconds) => platformTimer(callback, milliseconds / 1_000);

async function serving(t: TestContext, desk: Desk, port = 0) {
  const server = await serve({ desk, development: true, port, log: () => {} });
  t.after(() => server.close());
  return server;
}

async function tokenOf(url: string, person: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ as: person });
  const response = await fetch(`${url}/dev/tokens`, { method: 'POST', headers, body });
  const { token }: { token: string } = await response.json();
  return token;
}

async function overHttp(t: TestContext, desk: Desk): Promise<SupportAdapter> {
  const { url } = await serving(t, desk);
  return httpAdapter({ endpoint: url, token: () => tokenOf(url, 'anna') });
}

for (const [where, adapterFor] of [
  ['in the page', async (_: TestContext, desk: Desk) => memoryAdapter({ desk, as: 'anna' })],
  ['over HTTP', overHttp],
] as const) {
  test(`${where}: file, see support answer live, answer, ask to close, see it closed`, async (t) => {
    const desk = createSampleDesk();
    const sofia = desk.support('sofia');
    const store = createSupportStore({ adapter: await adapterFor(t, desk), timer: hurriedTimer });
    t.after(() => store.close());
    const list = ticketsOf(store, { scope: 'ongoing' });
    list.subscribe(look);

    const filed = await filingOf(store).file(draft);
    assert.ok(filed);
    const { id } = filed;
    await shown(list, (state) => shownValue(state)?.items[0]?.id === id);

    const thread = threadOf(store, id);
    await shown(thread, ({ entries }) => entries.phase === 'ready');
    const unread = store.unread;
    await sofia.reply(id, { body: 'Which browser?', expectsReply: true });
    await shown(thread, ({ ticket }) => shownValue(ticket)?.status === 'waiting-customer');
    await shown(thread, ({ entries }) => says(entries, 'Which browser?'));
    await shown(list, (state) => shownValue(state)?.items[0]?.unread === 1);
    assert.equal(store.unread, unread + 1);

    const last = shownValue(thread.state.entries)?.items.at(-1);
    thread.markRead(last?.id ?? '');
    await shown(list, (state) => shownValue(state)?.items[0]?.unread === 0);
    assert.equal(store.unread, unread);

    const reply = thread.reply({ body: 'Firefox' });
    assert.equal(thread.state.outgoing.length, 1);
    assert.ok(await reply);
    assert.deepEqual(thread.state.outgoing, []);
    await shown(thread, ({ entries }) => says(entries, 'Firefox'));
    const ids = shownValue(thread.state.entries)?.items.map((entry) => entry.id) ?? [];
    assert.equal(new Set(ids).size, ids.length);

    assert.ok((await thread.act({ action: 'request-closure' }))?.closureRequestedAt);
    await sofia.act(id, { action: 'confirm-closure' });
    await shown(thread, ({ ticket }) => shownValue(ticket)?.status === 'closed');
    await shown(list, (state) => shownValue(state)?.items.every((ticket) => ticket.id !== id) ?? false);
  });
}

function says(entries: ThreadState['entries'], body: string): boolean {
  return JSON.stringify(shownValue(entries) ?? '').includes(body);
}

test('what support writes while the server is down is there when it is up again', async (t) => {
  const desk = createSampleDesk();
  const sofia = desk.support('sofia');
  const first = await serving(t, desk);
  const adapter = httpAdapter({ endpoint: first.url, token: () => tokenOf(first.url, 'anna') });
  const store = createSupportStore({ adapter, timer: hurriedTimer });
  t.after(() => store.close());
  const filed = await filingOf(store).file(draft);
  assert.ok(filed);
  const thread = threadOf(store, filed.id);
  await shown(thread, ({ entries }) => entries.phase === 'ready');
  await sofia.reply(filed.id, { body: 'Before' });
  await shown(thread, ({ entries }) => says(entries, 'Before'));

  await first.close();
  await sofia.reply(filed.id, { body: 'Meanwhile' });
  const second = await serving(t, desk, first.port);
  await shown(thread, ({ entries }) => says(entries, 'Meanwhile'));
  assert.equal(second.port, first.port);
});

test('the next user on the same page sees only what is theirs', async (t) => {
  const desk = createSampleDesk();
  const { url } = await serving(t, desk);
  let person = 'anna';
  const adapter = httpAdapter({ endpoint: url, token: () => tokenOf(url, person) });
  const store = createSupportStore({ adapter, timer: hurriedTimer });
  t.after(() => store.close());
  const annas = ticketsOf(store, { scope: 'all' });
  await shown(annas, (state) => state.phase === 'ready');
  const seen = new Set(shownValue(annas.state)?.items.map(({ id }) => id));
  assert.ok(seen.size > 0);

  store.signOut();
  person = 'bo';
  const bos = ticketsOf(store, { scope: 'all' });
  await shown(bos, (state) => state.phase === 'ready');
  assert.deepEqual(
    shownValue(bos.state)?.items.filter(({ id }) => seen.has(id)),
    [],
  );
  assert.equal(shownValue(store.connection)?.session.user.id, 'bo');
});
