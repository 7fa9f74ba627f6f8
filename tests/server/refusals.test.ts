import assert from 'node:assert/strict';
import test from 'node:test';

import { createSampleDesk } from '../../src/desk/sample-desk.js';
import { type Answered, draft, ServerUnderTest } from './server-under-test.js';

function assertProblem(answer: Answered, status: number, code: string): void {
  assert.equal(answer.status, status);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  assert.equal(answer.json.status, status);
  assert.equal(answer.json.code, code);
  for (const member of ['type', 'title', 'detail', 'outcome'])
    assert.equal(typeof answer.json[member], 'string', member);
  assert.equal(typeof answer.json.retryable, 'boolean');
  assert.ok(Array.isArray(answer.json.errors));
}

function pointersOf(answer: Answered): string[] {
  return answer.json.errors.map((error: { pointer: string }) => error.pointer);
}

test('an unknown route is a 404 in problem+json, signed in or not', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  for (const path of ['/', '/v1', '/v1/nowhere', '/v1/tickets/TC-2481/nowhere', '/v2/tickets', '/v1/tickets/a/b/c']) {
    assertProblem(await server.call(path), 404, 'not-found');
    assertProblem(await anna.get(path), 404, 'not-found');
  }
});

test('a wrong method is a 405 that names the right ones', async (t) => {
  const server = await ServerUnderTest.open(t);
  const answer = await server.call('/v1/tickets', { method: 'PATCH' });
  assertProblem(answer, 405, 'unsupported');
  assert.equal(answer.headers.get('allow'), 'GET, HEAD, POST');
});

test('malformed JSON is a 400', async (t) => {
  const server = await ServerUnderTest.open(t);
  const { token } = await server.as('anna');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': 'k' };
  for (const body of ['{"kind":', '', 'kind=fault', new Uint8Array([0x22, 0xff, 0x22])]) {
    assertProblem(await server.call('/v1/tickets', { method: 'POST', headers, body }), 400, 'invalid');
  }
});

test('another content type than JSON is a 415', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'multipart/form-data']) {
    assertProblem(await anna.post('/v1/tickets', draft, { 'content-type': type }), 415, 'invalid');
  }
  assert.equal(
    (await anna.post('/v1/tickets', draft, { 'content-type': 'application/json; charset=utf-8' })).status,
    201,
  );
});

test('what only the server may set cannot be set from outside', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const owned = {
    organisation: 'bergslid',
    status: 'closed',
    line: 3,
    internal: true,
    id: 'TC-1',
    number: 'TC-1',
    priority: 'urgent',
    requester: { name: 'Bo' },
    actions: [],
    version: '9',
    createdAt: '2020-01-01T00:00:00.000Z',
    closeReason: 'solved',
    mood: 'good',
  };
  for (const [name, value] of Object.entries(owned)) {
    const answer = await anna.post('/v1/tickets', { ...draft, [name]: value });
    assertProblem(answer, 422, 'invalid');
    assert.deepEqual(pointersOf(answer), [`/${name}`]);
  }
  const { json: ticket } = await anna.post('/v1/tickets', draft);
  const path = `/v1/tickets/${ticket.id}`;
  const message = await anna.post(`${path}/messages`, { body: 'x', actor: { role: 'support' }, internal: true });
  assert.deepEqual(pointersOf(message), ['/actor', '/internal']);
  const action = await anna.post(`${path}/actions`, { action: 'request-closure', status: 'closed' });
  assert.deepEqual(pointersOf(action), ['/status']);
  const survey = await anna.put(`${path}/survey`, { answers: { service: 5, price: 1 }, by: 'bo' });
  assert.deepEqual(pointersOf(survey).sort(), ['/answers/price', '/by']);
  assert.deepEqual(pointersOf(await anna.put(`${path}/read`, { upTo: 'x', person: 'karin' })), ['/person']);
});

test('everything that does not hold is pointed at, at once', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const answer = await anna.post('/v1/tickets', { kind: 'wish', body: 7, fields: { 'a/b~c': { d: 1 } } });
  assertProblem(answer, 422, 'invalid');
  assert.deepEqual(pointersOf(answer), ['/kind', '/subject', '/body', '/fields/a~1b~0c']);
  for (const body of [null, [], 'ticket', 7]) assertProblem(await anna.post('/v1/tickets', body), 422, 'invalid');
  assertProblem(await anna.post('/v1/tickets', { ...draft, subject: '  ' }), 422, 'invalid');
  assertProblem(await anna.post('/v1/tickets/TC-2481/actions', { action: 'reply' }), 422, 'invalid');
});

test('only what is missing is called so; a value of another kind is told what it must be', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const answer = await anna.post('/v1/tickets', { kind: 'fault', body: 7, attachments: 'a' });
  assert.deepEqual(answer.json.errors, [
    { pointer: '/subject', message: 'is missing' },
    { pointer: '/body', message: 'must be: string' },
    { pointer: '/attachments', message: 'must be: array' },
  ]);
  assert.doesNotMatch((await anna.get('/v1/tickets?limit=ten')).json.errors[0].message, /missing/);
});

test('a query that does not hold is pointed at', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  for (const query of [
    'limit=0',
    'limit=101',
    'limit=ten',
    'limit=1.5',
    'scope=everything',
    `text=${'x'.repeat(201)}`,
  ]) {
    const answer = await anna.get(`/v1/tickets?${query}`);
    assertProblem(answer, 422, 'invalid');
    assert.deepEqual(pointersOf(answer), [`/${query.split('=')[0]}`]);
  }
  assertProblem(await anna.get('/v1/tickets?after=made-up'), 422, 'invalid');
  const sofia = await server.as('sofia');
  assertProblem(await sofia.get('/desk/v1/tickets?line=4'), 422, 'invalid');
});

test('a change without a key, or with one that is no key, is a 400', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const calls: [path: string, body: unknown][] = [
    ['/v1/tickets', draft],
    ['/v1/tickets/TC-2481/messages', { body: 'x' }],
    ['/v1/tickets/TC-2481/actions', { action: 'request-closure' }],
  ];
  for (const [path, body] of calls) {
    assertProblem(await anna.send('POST', path, body), 400, 'invalid');
    for (const key of ['', 'x'.repeat(201), 'two words', 'å']) {
      assertProblem(await anna.post(path, body, { 'idempotency-key': key }), 400, 'invalid');
    }
  }
});

test('a key that led to something else is a 422, for a whole person and not only a path', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const key = { 'idempotency-key': 'mine' };
  const { json: ticket } = await anna.post('/v1/tickets', draft, key);
  assertProblem(await anna.post('/v1/tickets', { ...draft, subject: 'Another' }, key), 422, 'key-reused');
  assertProblem(await anna.post(`/v1/tickets/${ticket.id}/messages`, { body: 'x' }, key), 422, 'key-reused');
  const karin = await server.as('karin');
  const other = await karin.post('/v1/tickets', draft, key);
  assert.equal(other.status, 201);
  assert.notEqual(other.json.id, ticket.id);
});

test('an oversized body is a 413, whatever its length claims', async (t) => {
  const server = await ServerUnderTest.open(t, { bodyLimit: 1000 });
  const { token } = await server.as('anna');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': 'k' };
  const body = JSON.stringify({ ...draft, body: 'x'.repeat(1000) });
  assertProblem(await server.call('/v1/tickets', { method: 'POST', headers, body }), 413, 'too-large');

  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1;
      if (sent > 10_000) controller.close();
      else controller.enqueue(new TextEncoder().encode('x'.repeat(1000)));
    },
  });
  const init = { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit;
  const outcome = await server.call('/v1/tickets', init).catch(() => 'cut off');
  if (typeof outcome !== 'string') assertProblem(outcome, 413, 'too-large');
  assert.ok(sent < 10_000, 'the server did not read on');
});

test('too many changes in a short time are a 429 that says how long to wait, for that person alone', async (t) => {
  let now = Date.now();
  const server = await ServerUnderTest.open(t, { now: () => now, rateLimit: { burst: 2, perSecond: 0.5 } });
  const anna = await server.as('anna');
  await anna.post('/v1/tickets', draft);
  await anna.post('/v1/tickets', draft);
  const refused = await anna.post('/v1/tickets', draft);
  assertProblem(refused, 429, 'rate-limited');
  assert.equal(refused.headers.get('retry-after'), '2');
  assert.equal(refused.json.retryable, true);
  assert.equal((await anna.get('/v1/tickets')).status, 200);
  assert.equal((await (await server.as('karin')).post('/v1/tickets', draft)).status, 201);
  now += 2000;
  assert.equal((await anna.post('/v1/tickets', draft)).status, 201);
});

test('a failure of ours leaves nothing but a reference, which stands in the log', async (t) => {
  const desk = createSampleDesk();
  const broken = {
    ...desk,
    customer: (id: string) => ({
      ...desk.customer(id),
      listTickets: () => Promise.reject(new Error('password=hunter2 at /srv/secret')),
      fileTicket: () => Promise.reject(new Error('password=hunter2')),
    }),
  };
  const server = await ServerUnderTest.open(t, { desk: broken, newId: () => 'ref-1' });
  const anna = await server.as('anna');
  const answer = await anna.get('/v1/tickets');
  assertProblem(answer, 500, 'unavailable');
  assert.equal(answer.json.reference, 'ref-1');
  assert.equal(answer.text.includes('hunter2'), false);
  assert.equal(answer.json.outcome, 'not-applied');
  assert.equal((await anna.post('/v1/tickets', draft)).json.outcome, 'unknown');
  const logged = server.log.find((entry) => entry.reference === 'ref-1');
  assert.match(String(logged?.error), /hunter2/);
});

test('what a desk hands over beyond the contract does not leave the server', async (t) => {
  const desk = createSampleDesk();
  const leaking = {
    ...desk,
    customer: (id: string) => {
      const own = desk.customer(id);
      return { ...own, getTicket: async (ticket: string) => ({ ...(await own.getTicket(ticket)), notes: ['zebra'] }) };
    },
  };
  const server = await ServerUnderTest.open(t, { desk: leaking });
  const anna = await server.as('anna');
  const answer = await anna.get('/v1/tickets/TC-2481');
  assert.equal(answer.status, 200);
  assert.equal(answer.text.includes('zebra'), false);
});

test('every answer forbids sniffing, framing and keeping', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  for (const answer of [await anna.get('/v1/tickets'), await anna.get('/nowhere'), await server.call('/healthz')]) {
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(answer.headers.get('vary'), 'Origin');
    assert.equal(answer.headers.get('set-cookie'), null);
  }
});
