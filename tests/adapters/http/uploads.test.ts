import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test, type TestContext } from 'node:test';

import { httpAdapter } from '../../../src/adapters/http/index.js';
import type { SupportAdapter, UploadOptions } from '../../../src/port/index.js';
import { answer, cutRequest, dropRequest, dropResponse, FaultProxy, hold } from '../../server/fault-proxy.js';
import { ServerUnderTest } from '../../server/server-under-test.js';
import { someBytes } from '../../server/upload-client.js';
import { failureOf } from './failure-of.js';
import { json, RawServer, type Responder } from './raw-server.js';

const uploads = '/v1/uploads';
const piece = /^\/v1\/uploads\/./;
/** Three pieces. */
const large = someBytes(9_000_000);
const small = someBytes(300_000);

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function sent(adapter: SupportAdapter, content: Uint8Array<ArrayBuffer>, options: Partial<UploadOptions> = {}) {
  assert.ok(adapter.upload);
  const meta = { name: 'rota.db', type: '' };
  return adapter.upload(new Blob([content]), meta, { idempotencyKey: 'key-1', ...options });
}

async function sumAt(adapter: SupportAdapter, id: string): Promise<string> {
  const found = await adapter.download?.(id);
  assert.ok(found instanceof Blob);
  return sumOf(new Uint8Array(await found.arrayBuffer()));
}

/** Lets the waits before a next try pass at once. The platform's own timers, on which `fetch` depends, run as ever. */
function hurried(t: TestContext): void {
  const start = globalThis.setTimeout;
  const hurry = (callback: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]): unknown => {
    const isWait = [1_000, 3_000, 5_000].includes(milliseconds);
    return start(callback, isWait ? 0 : milliseconds, ...given);
  };
  t.mock.method(globalThis, 'setTimeout', hurry);
}

/** A real server behind a line that can be cut, and pages of Anna's before it. */
async function opened(t: TestContext) {
  const server = await ServerUnderTest.open(t);
  const line = await FaultProxy.open(server.url);
  t.after(() => line.close());
  const asked: string[] = [];
  const token = async (): Promise<string> => {
    asked.push(await server.token('anna'));
    return asked.at(-1) ?? '';
  };
  const page = (): SupportAdapter => httpAdapter({ endpoint: line.url, token });
  const seen = (method: string) => line.seen.filter((call) => call.method === method);
  return { server, line, page, asked, seen };
}

test('a large file whose line is cut in the middle arrives byte for byte, and what has arrived is not sent again', async (t) => {
  const { line, page, seen } = await opened(t);
  const content = someBytes(20_000_000);
  const adapter = page();
  const told: number[] = [];
  line.when('PATCH', piece, (exchange) => exchange.pass(), 2);
  line.when('PATCH', piece, cutRequest(2_500_000));
  const onProgress = (bytes: number, total: number): void => void (total === content.length && told.push(bytes));
  const file = await sent(adapter, content, { onProgress });
  assert.deepEqual([file.name, file.size], ['rota.db', content.length]);
  assert.equal(await sumAt(adapter, file.id), sumOf(content));
  assert.deepEqual([seen('PATCH').length, seen('POST').length], [6, 1], 'five pieces, and one of them twice');
  assert.deepEqual(
    told,
    [...told].sort((one, other) => one - other),
    'the progress only grows',
  );
  assert.equal(told.at(-1), content.length);
});

test('a small file goes in one request', async (t) => {
  const { line, page } = await opened(t);
  const adapter = page();
  const file = await sent(adapter, small);
  assert.equal(await sumAt(adapter, file.id), sumOf(small));
  const [only, ...others] = line.seen.filter(({ path }) => path.startsWith(uploads));
  assert.deepEqual([only?.method, only?.path, only?.key, others.length], ['POST', uploads, 'key-1', 0]);
});

test('a file that was given up goes on where it was, also from a page that knows nothing but its key', async (t) => {
  const { line, page, seen } = await opened(t);
  const second = hold();
  line.when('PATCH', piece, (exchange) => exchange.pass());
  line.when('PATCH', piece, second.fault);
  const leaving = new AbortController();
  const given = sent(page(), large, { signal: leaving.signal });
  await second.reached;
  leaving.abort();
  await assert.rejects(given, { name: 'AbortError' });
  const before = seen('PATCH').length;
  const adapter = page();
  const file = await sent(adapter, large, { resumeFrom: 4_000_000 });
  assert.equal(await sumAt(adapter, file.id), sumOf(large));
  assert.deepEqual([before, seen('PATCH').length], [2, 4], 'the piece that was there is not sent again');
});

test('giving up ends the sending at once, also while the next try is waited for', async (t) => {
  const { server, line, page } = await opened(t);
  line.when('PATCH', piece, dropRequest, 9);
  hurried(t);
  const leaving = new AbortController();
  const given = sent(page(), large, { signal: leaving.signal });
  while (line.seen.filter(({ faulty }) => faulty).length < 1) await new Promise(setImmediate);
  leaving.abort();
  await assert.rejects(given, { name: 'AbortError' });
  const calls = line.seen.length;
  for (let trip = 0; trip < 5; trip++) await server.call('/healthz');
  assert.equal(line.seen.length, calls);
});

test('a token that is refused in the middle of a file is renewed', async (t) => {
  const { line, page, asked } = await opened(t);
  const adapter = page();
  line.when('PATCH', piece, answer(401));
  const file = await sent(adapter, large);
  assert.equal(await sumAt(adapter, file.id), sumOf(large));
  assert.equal(asked.length, 2);
});

test('a piece that did not arrive as it was sent is sent again', async (t) => {
  const { line, page, seen } = await opened(t);
  const adapter = page();
  line.when('PATCH', piece, answer(460));
  const file = await sent(adapter, large);
  assert.equal(await sumAt(adapter, file.id), sumOf(large));
  assert.equal(seen('PATCH').length, 4);
});

test('a line that stays broken ends as a failure of the network, after a few tries', async (t) => {
  const { line, page, seen } = await opened(t);
  line.when('PATCH', piece, dropRequest, 99);
  hurried(t);
  const { code, retryable } = await failureOf(sent(page(), large));
  assert.deepEqual([code, retryable, seen('PATCH').length], ['network', true, 5]);
});

test('an announcement whose answer was lost is not announced twice', async (t) => {
  const { line, page, seen } = await opened(t);
  const adapter = page();
  line.when('POST', uploads, dropResponse);
  assert.equal((await failureOf(sent(adapter, large))).code, 'network');
  const file = await sent(adapter, large);
  assert.equal(await sumAt(adapter, file.id), sumOf(large));
  assert.equal(seen('POST').length, 2);
  assert.equal((await sent(adapter, large)).id, file.id, 'the same key is the same file');
});

test('what the help desk refuses is refused at once, in the words of the port', async (t) => {
  const { page, line, seen } = await opened(t);
  const adapter = page();
  assert.ok(adapter.upload);
  const lying = adapter.upload(new Blob([large]), { name: 'rota.png', type: '' }, { idempotencyKey: 'lying' });
  assert.equal((await failureOf(lying)).code, 'invalid');
  assert.equal(seen('PATCH').length, 1);
  line.when('PATCH', piece, answer(429, { 'Retry-After': '60' }));
  const early = await failureOf(sent(adapter, large));
  assert.deepEqual([early.code, early.retryAfter, seen('PATCH').length], ['rate-limited', 60_000, 2]);
});

const told =
  (status: number, headers: Record<string, string>): Responder =>
  (response) =>
    void response.writeHead(status, headers).end();
const announced = told(201, { location: 'https://elsewhere.example/uploads/u1' });

test('a server that takes files in one request only gets a large one that way', async (t) => {
  const server = await RawServer.open(t);
  const file = { id: 'f1', name: 'rota.db', size: large.length, type: 'application/octet-stream' };
  server.answers(told(501, {}), json(file, 201));
  assert.deepEqual(await sent(httpAdapter({ endpoint: server.url }), large), file);
  assert.equal(server.last.headers['content-length'], String(large.length));
});

test('a server that tells no place, or never gets on, is outside the contract; the token goes to no other address', async (t) => {
  const server = await RawServer.open(t);
  const adapter = httpAdapter({ endpoint: server.url, token: async () => 'secret' });
  const still = told(204, { 'upload-offset': '0', 'upload-length': String(large.length) });
  server.answers(told(201, {}));
  assert.equal((await failureOf(sent(adapter, large))).code, 'malformed');
  server.answers(announced, ...Array<Responder>(12).fill(still));
  hurried(t);
  assert.equal((await failureOf(sent(adapter, large))).code, 'malformed');
  assert.deepEqual([...new Set(server.received.slice(2).map(({ url }) => url))], ['/v1/uploads/u1']);
});
