import assert from 'node:assert/strict';
import test from 'node:test';

import { EventReader } from './event-reader.js';
import { answer, cutFrame, dropRequest, dropResponse, duplicate, FaultProxy, hold } from './fault-proxy.js';
import { draft, ServerUnderTest } from './server-under-test.js';

async function open(t: test.TestContext) {
  const server = await ServerUnderTest.open(t);
  const proxy = await FaultProxy.open(server.url);
  t.after(() => proxy.close());
  const anna = await server.as('anna');
  const headers = { authorization: `Bearer ${anna.token}`, 'content-type': 'application/json' };
  const file = (key: string): Promise<Response> =>
    fetch(`${proxy.url}/v1/tickets`, {
      method: 'POST',
      body: JSON.stringify({ ...draft, subject: key }),
      headers: { ...headers, 'idempotency-key': key },
    });
  const filed = async (key: string): Promise<number> =>
    (await anna.get(`/v1/tickets?scope=all&limit=100&text=${key}`)).json.items.length;
  return { server, proxy, anna, headers, file, filed };
}

test('what no fault waits for passes through as it is', async (t) => {
  const { proxy, file, filed } = await open(t);
  const response = await file('plain');
  assert.equal(response.status, 201);
  assert.ok(response.headers.get('etag'));
  assert.equal((await response.json()).subject, 'plain');
  assert.equal(await filed('plain'), 1);
  assert.deepEqual(proxy.seen, [{ method: 'POST', path: '/v1/tickets', key: 'plain', faulty: false }]);
});

test('a dropped request never reaches the server; a dropped answer leaves what was done', async (t) => {
  const { proxy, file, filed } = await open(t);
  proxy.when('POST', '/v1/tickets', dropRequest);
  proxy.when('POST', '/v1/tickets', dropResponse);
  await assert.rejects(file('unheard'));
  assert.equal(await filed('unheard'), 0);
  await assert.rejects(file('unanswered'));
  assert.equal(await filed('unanswered'), 1);
  const again = await file('unanswered');
  assert.equal(again.headers.get('idempotency-replayed'), 'true');
});

test('a call that is delivered twice is answered once', async (t) => {
  const { proxy, file, filed } = await open(t);
  proxy.when('POST', '/v1/tickets', duplicate);
  assert.equal((await file('delivered-twice')).headers.get('idempotency-replayed'), 'true');
  assert.equal(await filed('delivered-twice'), 1);
});

test('an answer in the server’s place can be read by a page, as often as was told', async (t) => {
  const { proxy, filed, file, headers } = await open(t);
  proxy.when('POST', '/v1/tickets', answer(429, { 'Retry-After': '7' }), 2);
  const origin = 'http://localhost:1';
  const busy = await fetch(`${proxy.url}/v1/tickets`, { method: 'POST', headers: { ...headers, origin } });
  assert.deepEqual([busy.status, busy.headers.get('retry-after')], [429, '7']);
  assert.equal(busy.headers.get('access-control-allow-origin'), origin);
  assert.equal((await file('busy')).status, 429);
  assert.equal(await filed('busy'), 0);
  assert.equal((await file('busy')).status, 201);
});

test('a call waits before the server, and an answer before the client', async (t) => {
  const { proxy, file, filed } = await open(t);
  for (const what of ['request', 'answer'] as const) {
    const gate = hold(what);
    proxy.when('POST', '/v1/tickets', gate.fault);
    const filing = file(what);
    await gate.reached;
    assert.equal(await filed(what), what === 'request' ? 0 : 1);
    gate.release();
    assert.equal((await filing).status, 201);
  }
});

test('an event stream passes as it comes, and breaks in the middle of an event', async (t) => {
  const { proxy, headers, file, anna } = await open(t);
  proxy.when('GET', '/v1/events', cutFrame);
  const broken = await fetch(`${proxy.url}/v1/events`, { headers });
  await anna.post('/v1/tickets', draft);
  await assert.rejects(broken.text());
  const events = new EventReader(await fetch(`${proxy.url}/v1/events`, { headers }));
  await file('heard');
  assert.equal((await events.next())?.event, 'ticket-changed');
  await events.leave();
});
