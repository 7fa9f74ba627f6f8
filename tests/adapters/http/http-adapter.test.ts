import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

import { httpAdapter } from '../../../src/adapters/http/index.js';
import type { SupportErrorCode } from '../../../src/port/index.js';
import { connection, draft, message, ticket } from '../../store/support-samples.js';
import { failureOf } from './failure-of.js';
import { hangUp, json, RawServer, silence, text } from './raw-server.js';

const key = { idempotencyKey: 'key-1' };

async function opened(t: TestContext) {
  const server = await RawServer.open(t);
  return { server, adapter: httpAdapter({ endpoint: server.url }) };
}

test('connecting reads who asks, what the help desk can do and its time, in one request', async (t) => {
  const { server, adapter } = await opened(t);
  server.answers(json(connection()));
  assert.deepEqual(await adapter.connect({}), connection());
  assert.deepEqual([server.received.length, server.last.method, server.last.url], [1, 'GET', '/v1/service']);
});

test('questions go out as the protocol says', async (t) => {
  const { server, adapter } = await opened(t);
  server.answers(json({ items: [ticket('T1')], next: 'p2' }), json(ticket('T/1')), json({ items: [message('E1', 1)] }));
  assert.deepEqual(await adapter.listTickets({ scope: 'all', text: 'rota & co', after: 'p 1', limit: 20 }), {
    items: [ticket('T1')],
    next: 'p2',
  });
  assert.equal(server.last.url, '/v1/tickets?scope=all&text=rota+%26+co&after=p+1&limit=20');
  assert.deepEqual(await adapter.getTicket('T/1'), ticket('T/1'));
  assert.equal(server.last.url, '/v1/tickets/T%2F1');
  assert.deepEqual(await adapter.listEntries('T1', { before: 'end', limit: 50 }), { items: [message('E1', 1)] });
  assert.equal(server.last.url, '/v1/tickets/T1/entries?before=end&limit=50');
});

test('an id that no address can hold is nobody’s ticket, and asks nothing', async (t) => {
  const { server, adapter } = await opened(t);
  for (const id of ['', '.', '..', '\ud800']) {
    assert.equal((await failureOf(adapter.getTicket(id))).code, 'not-found');
    assert.equal((await failureOf(adapter.reply(id, { body: 'Thanks' }, key))).outcome, 'not-applied');
  }
  assert.equal(server.received.length, 0);
});

test('changes go out under their key, with what they are meant for', async (t) => {
  const { server, adapter } = await opened(t);
  const none = text('', 204);
  server.answers(json(ticket('T1'), 201), json(message('E1', 1), 201), json(ticket('T1')), none, none);
  const sent = () => {
    const { method, url, headers, body } = server.last;
    assert.equal(headers['content-type'], 'application/json');
    return [method, url, headers['idempotency-key'], headers['if-match'], JSON.parse(body)];
  };
  assert.deepEqual(await adapter.fileTicket(draft, key), ticket('T1'));
  assert.deepEqual(sent(), ['POST', '/v1/tickets', 'key-1', undefined, draft]);
  assert.deepEqual(await adapter.reply('T1', { body: 'Thanks' }, key), message('E1', 1));
  assert.deepEqual(sent(), ['POST', '/v1/tickets/T1/messages', 'key-1', undefined, { body: 'Thanks' }]);
  await adapter.act('T1', { action: 'request-closure' }, { ...key, ifMatch: '7' });
  assert.deepEqual(sent(), ['POST', '/v1/tickets/T1/actions', 'key-1', '"7"', { action: 'request-closure' }]);
  assert.equal(await adapter.markRead?.('T1', 'E1'), undefined);
  assert.deepEqual(sent(), ['PUT', '/v1/tickets/T1/read', undefined, undefined, { upTo: 'E1' }]);
  await adapter.answerSurvey?.('T1', { answers: { service: 5 } }, key);
  assert.deepEqual(sent(), ['PUT', '/v1/tickets/T1/survey', 'key-1', undefined, { answers: { service: 5 } }]);
});

test('the endpoint may have a path, and a slash at its end or not', async (t) => {
  const server = await RawServer.open(t);
  for (const endpoint of [`${server.url}/support`, `${server.url}/support/`, `${server.url}/support//?a=1#b`]) {
    server.answers(json(connection()));
    await httpAdapter({ endpoint }).connect({});
    assert.equal(server.last.url, '/support/v1/service');
  }
});

test('a bad endpoint is named at once', () => {
  for (const endpoint of [
    '',
    'support',
    '/support',
    'ftp://example.com',
    'https://anna:secret@example.com',
    'http://',
  ]) {
    assert.throws(
      () => httpAdapter({ endpoint }),
      (error) => error instanceof TypeError && error.message.includes(JSON.stringify(endpoint)),
    );
  }
});

test('what the server refuses is told in its own words', async (t) => {
  const { server, adapter } = await opened(t);
  const problem = {
    type: 'urn:tc-support:problem:invalid',
    title: 'Not valid',
    status: 422,
    detail: 'The subject is empty.',
    code: 'invalid',
    retryable: false,
    outcome: 'not-applied',
    errors: [{ pointer: '/subject', message: 'is empty' }],
    reference: 'r-17',
  };
  server.answers(json(problem, 422, { 'content-type': 'application/problem+json' }));
  const error = await failureOf(adapter.fileTicket(draft, key));
  assert.equal(error.message, 'POST /v1/tickets: 422 The subject is empty.');
  assert.deepEqual(
    [error.code, error.outcome, error.retryable, error.reference, error.problems],
    ['invalid', 'not-applied', false, 'r-17', [{ pointer: '/subject', message: 'is empty' }]],
  );
});

test('the server’s word on the outcome counts, also where it failed', async (t) => {
  const { server, adapter } = await opened(t);
  const problem = { type: '', title: '', status: 503, detail: '', retryable: true, outcome: 'not-applied', errors: [] };
  server.answers(json({ ...problem, code: 'unavailable' }, 503));
  const error = await failureOf(adapter.fileTicket(draft, key));
  assert.deepEqual([error.code, error.outcome], ['unavailable', 'not-applied']);
});

for (const [status, code, outcome] of [
  [400, 'invalid', 'not-applied'],
  [401, 'unauthenticated', 'not-applied'],
  [403, 'no-access', 'not-applied'],
  [404, 'not-found', 'not-applied'],
  [405, 'unsupported', 'not-applied'],
  [408, 'timeout', 'unknown'],
  [409, 'not-allowed', 'not-applied'],
  [412, 'stale', 'not-applied'],
  [413, 'too-large', 'not-applied'],
  [418, 'invalid', 'not-applied'],
  [429, 'rate-limited', 'not-applied'],
  [500, 'unavailable', 'unknown'],
  [502, 'unavailable', 'unknown'],
  [503, 'unavailable', 'unknown'],
  [504, 'timeout', 'unknown'],
] as const) {
  test(`a ${status} from something in between is ${code}, and the change ${outcome}`, async (t) => {
    const { server, adapter } = await opened(t);
    server.answers(text('<h1>nginx</h1>', status), text('<h1>nginx</h1>', status));
    const error = await failureOf(adapter.fileTicket(draft, key));
    assert.deepEqual([error.code, error.outcome], [code, outcome]);
    assert.match(error.message, new RegExp(`^POST /v1/tickets: ${status}`));
    assert.equal((await failureOf(adapter.getTicket('T1'))).outcome, 'not-applied', 'a question changes nothing');
  });
}

test('how long to wait is told, in seconds or until a date', async (t) => {
  const { server, adapter } = await opened(t);
  const soon = new Date(Date.now() + 60_000).toUTCString();
  const waits = ['30', soon, new Date(0).toUTCString(), 'soon'];
  server.answers(...waits.map((wait) => text('', 429, 'text/plain', { 'retry-after': wait })));
  const told: (number | undefined)[] = [];
  for (const _ of waits) told.push((await failureOf(adapter.getTicket('T1'))).retryAfter);
  const [seconds, date, past, nonsense] = told;
  assert.deepEqual([seconds, past, nonsense], [30_000, 0, undefined]);
  assert.ok(date !== undefined && date > 50_000 && date <= 60_000, `${date}`);
});

const outside: readonly (readonly [string, string])[] = [
  ['HTML', '<h1>Welcome to the hotel’s network</h1>'],
  ['JSON cut in half', JSON.stringify(ticket('T1')).slice(0, 100)],
  ['JSON of something else', '{"ok": true}'],
  ['nothing', ''],
];
for (const [what, body] of outside) {
  test(`a 200 with ${what} is malformed, and a change then unknown`, async (t) => {
    const { server, adapter } = await opened(t);
    server.answers(text(body), text(body));
    const change = await failureOf(adapter.fileTicket(draft, key));
    assert.deepEqual([change.code, change.outcome], ['malformed', 'unknown']);
    assert.match(change.message, /^POST \/v1\/tickets: /);
    assert.ok(change.cause instanceof Error);
    assert.equal((await failureOf(adapter.getTicket('T1'))).outcome, 'not-applied');
  });
}

async function isLost(call: Promise<unknown>, code: SupportErrorCode, outcome: string): Promise<void> {
  const error = await failureOf(call);
  assert.deepEqual([error.code, error.outcome, error.retryable], [code, outcome, true]);
}

test('a connection that breaks leaves a change unknown', async (t) => {
  const { server, adapter } = await opened(t);
  server.answers(hangUp, hangUp);
  await isLost(adapter.fileTicket(draft, key), 'network', 'unknown');
  await isLost(adapter.getTicket('T1'), 'network', 'not-applied');
  assert.equal(server.received.length, 2, 'nothing is sent again by itself');
});

test('a connection that breaks in the middle of an answer leaves a change unknown', async (t) => {
  const { server, adapter } = await opened(t);
  server.answers((response) => {
    response.writeHead(201, { 'content-length': '1000' }).write('{"id":', () => response.socket?.destroy());
  });
  await isLost(adapter.fileTicket(draft, key), 'network', 'unknown');
});

test('a server that is not there is the network', async () => {
  const adapter = httpAdapter({ endpoint: 'http://127.0.0.1:1' });
  await isLost(adapter.getTicket('T1'), 'network', 'not-applied');
});

test('a server that never answers is given up', async (t) => {
  const { server, adapter } = await opened(t);
  server.answers(silence);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const arrival = server.arrival();
  const filing = adapter.fileTicket(draft, key);
  await arrival;
  t.mock.timers.tick(20_000);
  await isLost(filing, 'timeout', 'unknown');
});

test('an answer that never ends is given up', async (t) => {
  const { server } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, timeout: 3_000 });
  server.answers((response) => void response.writeHead(200).write('{"id":'));
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const arrival = server.arrival();
  const reading = adapter.getTicket('T1');
  await arrival;
  t.mock.timers.tick(3_000);
  await isLost(reading, 'timeout', 'not-applied');
});

test('a redirect is not followed, so that the token goes nowhere else', async (t) => {
  const { server } = await opened(t);
  const elsewhere = await RawServer.open(t);
  const adapter = httpAdapter({ endpoint: server.url, token: async () => 'secret' });
  server.answers(text('', 307, 'text/plain', { location: `${elsewhere.url}/v1/tickets` }));
  await isLost(adapter.fileTicket(draft, key), 'network', 'unknown');
  assert.equal(elsewhere.received.length, 0);
});

test('the caller’s own abort comes out as it is, before, during and after the sending', async (t) => {
  const { server, adapter } = await opened(t);
  await assert.rejects(adapter.getTicket('T1', { signal: AbortSignal.abort() }), { name: 'AbortError' });
  assert.equal(server.received.length, 0);
  const controller = new AbortController();
  const arrival = server.arrival();
  const filing = adapter.fileTicket(draft, { ...key, signal: controller.signal });
  await arrival;
  controller.abort();
  await assert.rejects(filing, { name: 'AbortError' });
});

test('closing gives up what is under way, and the adapter can be opened again', async (t) => {
  const { server, adapter } = await opened(t);
  server.answers(silence, json(connection()));
  const arrival = server.arrival();
  const filing = adapter.fileTicket(draft, key);
  await arrival;
  await adapter.close();
  await isLost(filing, 'network', 'unknown');
  const refused = await failureOf(adapter.fileTicket(draft, key));
  assert.deepEqual([refused.code, refused.outcome, server.received.length], ['unauthenticated', 'not-applied', 1]);
  assert.deepEqual(await adapter.connect({}), connection());
});

test('a fetch of the page’s own is used, and given up even when it heeds no signal', async () => {
  const asked: string[] = [];
  const adapter = httpAdapter({
    endpoint: 'https://support.example.com',
    fetch: (input, init) => {
      const request = new Request(input, init);
      asked.push(`${request.method} ${request.url} ${request.credentials} ${request.redirect} ${request.cache}`);
      return new Promise(() => {});
    },
  });
  const controller = new AbortController();
  const reading = adapter.getTicket('T1', { signal: controller.signal });
  await new Promise(setImmediate);
  controller.abort();
  await assert.rejects(reading, { name: 'AbortError' });
  assert.deepEqual(asked, ['GET https://support.example.com/v1/tickets/T1 omit error no-store']);
});
