import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import type { FileScan } from '../../src/desk/desk.js';
import { createSampleDesk } from '../../src/desk/sample-desk.js';
import type { ServeOptions } from '../../src/server/node.js';
import { type Client, draft, ServerUnderTest } from './server-under-test.js';
import { checksumOf, pathOf, someBytes, UploadClient } from './upload-client.js';

async function open(t: test.TestContext, options: ServeOptions = {}) {
  const server = await ServerUnderTest.open(t, options);
  const anna = await server.as('anna');
  return { server, anna, uploads: new UploadClient(server, anna) };
}

function bytesOf(server: ServerUnderTest, { token }: Client, id: string): Promise<Uint8Array> {
  const headers = { authorization: `Bearer ${token}` };
  return fetch(`${server.url}/v1/attachments/${id}`, { headers }).then(async (response) => {
    assert.equal(response.status, 200);
    return new Uint8Array(await response.arrayBuffer());
  });
}

const idOf = (path: string): string => path.split('/').at(-1) ?? '';

test('a file comes in pieces, is told about when it is whole, is named by a ticket, and comes out byte for byte', async (t) => {
  const { server, anna, uploads } = await open(t);
  const content = someBytes(300_000);
  const path = await uploads.begin('copy.db', content.length);
  const first = await uploads.piece(path, 0, content.subarray(0, 100_000));
  assert.deepEqual([first.status, first.headers.get('upload-offset')], [204, '100000']);
  const early = await anna.get(path);
  assert.deepEqual([early.status, early.json.code], [409, 'not-allowed']);
  const head = await uploads.head(path);
  assert.deepEqual(
    [head.status, head.headers.get('upload-offset'), head.headers.get('upload-length')],
    [200, '100000', '300000'],
  );
  assert.equal((await uploads.piece(path, 100_000, content.subarray(100_000))).status, 204);
  const { json: file } = await anna.get(path);
  assert.deepEqual(file, { id: idOf(path), name: 'copy.db', size: 300_000, type: 'application/octet-stream' });
  const filed = await anna.post('/v1/tickets', { ...draft, attachments: [file.id] });
  assert.equal(filed.status, 201);
  assert.deepEqual(await bytesOf(server, anna, file.id), content);
});

test('the server says what it speaks of tus, to anybody, and that files may have 2 GB', async (t) => {
  const { server, anna } = await open(t);
  const { status, headers } = await server.call('/v1/uploads', { method: 'OPTIONS' });
  assert.equal(status, 204);
  assert.equal(headers.get('tus-version'), '1.0.0');
  for (const name of ['creation', 'termination', 'expiration', 'checksum']) {
    assert.ok(headers.get('tus-extension')?.split(',').includes(name), name);
  }
  assert.equal(headers.get('tus-max-size'), '2000000000');
  assert.equal(headers.get('tus-checksum-algorithm'), 'sha256,sha1');
  const { capabilities, service } = (await anna.get('/v1/service')).json;
  assert.deepEqual([capabilities.attachments.mode, capabilities.attachments.maxBytes], ['resumable', 2_000_000_000]);
  assert.equal(service.attachmentLimits.maxBytes, 2_000_000_000);
});

test('no verb does anything without a token, and each with one that has no access', async (t) => {
  const { server, uploads } = await open(t);
  const path = await uploads.begin('a.txt', 3);
  const told = { 'tus-resumable': '1.0.0', 'upload-length': '3', 'upload-offset': '0', 'idempotency-key': 'k' };
  const nils = await server.as('nils');
  for (const [method, where] of [
    ['POST', '/v1/uploads'],
    ['HEAD', path],
    ['PATCH', path],
    ['DELETE', path],
    ['GET', path],
  ] as const) {
    const headers = { ...told, 'content-type': 'application/offset+octet-stream' };
    const body = method === 'PATCH' ? 'abc' : null;
    assert.equal((await server.call(where, { method, headers, body })).status, 401, method);
    const authorization = `Bearer ${nils.token}`;
    assert.equal(
      (await server.call(where, { method, headers: { ...headers, authorization }, body })).status,
      403,
      method,
    );
  }
  assert.equal(await uploads.offset(path), 0);
});

test('another’s upload is as absent as one that never was, for a colleague and for another organisation', async (t) => {
  const { server, uploads } = await open(t);
  const path = await uploads.begin('a.txt', 6);
  await uploads.piece(path, 0, someBytes(3));
  for (const other of ['karin', 'bo']) {
    const client = new UploadClient(server, await server.as(other));
    for (const method of ['HEAD', 'PATCH', 'DELETE', 'GET']) {
      const told = { 'upload-offset': '3', 'content-type': 'application/offset+octet-stream' };
      const body = method === 'PATCH' ? 'abc' : undefined;
      const foreign = await client.call(method, path, told, body);
      const random = await client.call(method, '/v1/uploads/no-such-upload', told, body);
      assert.deepEqual([foreign.status, foreign.text], [404, random.text], `${other} ${method}`);
      assert.deepEqual([...foreign.headers.keys()].sort(), [...random.headers.keys()].sort());
    }
  }
  assert.equal(await uploads.offset(path), 3);
});

test('the same announcement again is the same upload; another under its key is refused, and none comes without a key', async (t) => {
  const { uploads } = await open(t);
  const key = { 'idempotency-key': 'mine' };
  const first = await uploads.announce('a.bin', 9, key);
  assert.deepEqual([first.status, first.headers.get('idempotency-replayed')], [201, null]);
  await uploads.piece(pathOf(first), 0, someBytes(4));
  const again = await uploads.announce('a.bin', 9, key);
  assert.deepEqual([again.status, again.headers.get('idempotency-replayed')], [201, 'true']);
  assert.deepEqual([pathOf(again), again.headers.get('upload-offset')], [pathOf(first), '4']);
  for (const other of [uploads.announce('b.bin', 9, key), uploads.announce('a.bin', 8, key)]) {
    const { status, json } = await other;
    assert.deepEqual([status, json.code], [422, 'key-reused']);
  }
  assert.equal((await uploads.announce('a.bin', 9, { 'idempotency-key': '' })).status, 400);
});

test('a key is one for uploads and all other changes', async (t) => {
  const { anna, uploads } = await open(t);
  await uploads.announce('a.bin', 9, { 'idempotency-key': 'file' });
  assert.equal((await anna.post('/v1/tickets', draft, { 'idempotency-key': 'file' })).json.code, 'key-reused');
  assert.equal((await anna.post('/v1/tickets', draft, { 'idempotency-key': 'ticket' })).status, 201);
  assert.equal((await uploads.announce('a.bin', 9, { 'idempotency-key': 'ticket' })).json.code, 'key-reused');
});

test('a piece that is not what its checksum says is not kept, and the next try goes on', async (t) => {
  const { uploads } = await open(t);
  const content = someBytes(8);
  const path = await uploads.begin('a.bin', 8);
  const wrong = { 'upload-checksum': checksumOf(someBytes(5)) };
  const refused = await uploads.piece(path, 0, content.subarray(0, 4), wrong);
  assert.deepEqual([refused.status, refused.json.code], [460, 'invalid']);
  assert.equal(await uploads.offset(path), 0);
  for (const [at, algorithm] of [
    [0, 'sha1'],
    [4, 'sha256'],
  ] as const) {
    const piece = content.subarray(at, at + 4);
    const told = { 'upload-checksum': checksumOf(piece, algorithm) };
    assert.equal((await uploads.piece(path, at, piece, told)).status, 204);
  }
  const other = await uploads.begin('b.bin', 4);
  const unknown = await uploads.piece(other, 0, content.subarray(0, 4), { 'upload-checksum': 'crc32 AAAA' });
  assert.equal(unknown.status, 400);
  assert.deepEqual(
    (await readdir(tmpdir())).filter((name) => name.startsWith('tc-support-piece-')),
    [],
  );
});

test('bytes go where the last ones ended, no further than was announced, and as tus calls them', async (t) => {
  const { uploads } = await open(t);
  const path = await uploads.begin('a.bin', 6);
  await uploads.piece(path, 0, someBytes(3));
  for (const at of [0, 2, 4]) assert.equal((await uploads.piece(path, at, someBytes(1))).status, 409);
  assert.equal((await uploads.piece(path, 3, someBytes(4))).status, 413);
  assert.equal((await uploads.piece(path, 3, someBytes(3), { 'content-type': 'text/plain' })).status, 415);
  const version = await uploads.piece(path, 3, someBytes(3), { 'tus-resumable': '0.9.0' });
  assert.deepEqual([version.status, version.headers.get('tus-version')], [412, '1.0.0']);
  assert.equal(
    (await uploads.call('POST', '/v1/uploads', { 'idempotency-key': 'k', 'upload-defer-length': '1' })).status,
    400,
  );
  assert.equal(await uploads.offset(path), 3);
});

test('the first bytes may come with the announcement', async (t) => {
  const { anna, uploads } = await open(t);
  const headers = { 'content-type': 'application/offset+octet-stream', 'idempotency-key': randomUUID() };
  const told = { ...headers, 'upload-length': '5', 'upload-metadata': 'filename YS50eHQ=' };
  const answered = await uploads.call('POST', '/v1/uploads', told, 'hello');
  assert.deepEqual([answered.status, answered.headers.get('upload-offset')], [201, '5']);
  assert.equal((await anna.get(pathOf(answered))).json.type, 'text/plain');
});

test('an upload can be taken back until a message names it', async (t) => {
  const { anna, uploads } = await open(t);
  const path = await uploads.begin('a.bin', 3);
  await uploads.piece(path, 0, someBytes(2));
  assert.equal((await uploads.call('DELETE', path)).status, 204);
  assert.equal((await uploads.head(path)).status, 404);
  const named = await uploads.begin('b.bin', 3);
  await uploads.piece(named, 0, someBytes(3));
  await anna.post('/v1/tickets', { ...draft, attachments: [idOf(named)] });
  assert.equal((await uploads.call('DELETE', named)).status, 409);
  assert.equal((await uploads.head(named)).status, 200);
});

test('an unfinished file cannot be named, and nobody else’s can', async (t) => {
  const { server, anna, uploads } = await open(t);
  const path = await uploads.begin('a.bin', 3);
  await uploads.piece(path, 0, someBytes(2));
  const attachments = [idOf(path)];
  const early = await anna.post('/v1/tickets', { ...draft, attachments });
  assert.deepEqual([early.status, early.json.errors[0].pointer], [422, '/attachments/0']);
  assert.equal((await anna.get(`/v1/attachments/${attachments[0]}`)).status, 404);
  await uploads.piece(path, 2, someBytes(1));
  assert.equal((await (await server.as('karin')).post('/v1/tickets', { ...draft, attachments })).status, 422);
  assert.equal((await anna.post('/v1/tickets', { ...draft, attachments })).status, 201);
});

test('a name is made harmless, and a content that contradicts it is refused with its first bytes and forgotten', async (t) => {
  const { anna, uploads } = await open(t);
  const path = await uploads.begin('../../ro\u202eta\u0000.csv', 2);
  await uploads.piece(path, 0, new TextEncoder().encode('a;'));
  const { name, type } = (await anna.get(path)).json;
  assert.deepEqual([name, type], ['rota.csv', 'text/csv']);
  const liar = await uploads.begin('report.pdf', 100_000);
  const refused = await uploads.piece(liar, 0, someBytes(5_000));
  assert.deepEqual([refused.status, refused.json.errors[0].pointer], [422, '/name']);
  assert.equal((await uploads.head(liar)).status, 404);
  assert.equal((await uploads.announce('empty.txt', 0)).status, 422);
});

test('one person can have so much waiting and no more, until it is taken back or a day has passed', async (t) => {
  let now = Date.now();
  const uploads = { maxBytes: 10, quota: 15, expiresAfter: 60_000 };
  const opened = await open(t, { uploads, now: () => now });
  const path = await opened.uploads.begin('a.bin', 10);
  const expires = (await opened.uploads.head(path)).headers.get('upload-expires');
  assert.equal(expires, new Date(now + 60_000).toUTCString());
  assert.equal((await opened.uploads.announce('b.bin', 11)).status, 413);
  const refused = await opened.uploads.announce('b.bin', 6);
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '60']);
  const karin = new UploadClient(opened.server, await opened.server.as('karin'));
  assert.equal((await karin.announce('b.bin', 6)).status, 201);
  await opened.uploads.call('DELETE', path);
  const next = await opened.uploads.begin('b.bin', 10);
  now += 60_001;
  assert.equal((await opened.uploads.head(next)).status, 404);
  assert.equal((await opened.uploads.announce('c.bin', 10)).status, 201);
});

test('a file is looked into when it is whole; until it is found clean nobody gets it', async (t) => {
  const seen: [name: string, size: number, first: number | undefined][] = [];
  let say = (_verdict: 'clean' | 'quarantined'): void => {};
  const scan: FileScan = async ({ name, size, content }) => {
    for await (const piece of content) {
      seen.push([name, size, piece[0]]);
      break;
    }
    return new Promise((resolve) => (say = resolve));
  };
  const { anna, uploads } = await open(t, { desk: createSampleDesk({ scan }) });
  const scanOf = async (path: string): Promise<string> => (await anna.get(path)).json.scan;
  for (const verdict of ['clean', 'quarantined'] as const) {
    const path = await uploads.begin('a.bin', 3);
    await uploads.piece(path, 0, someBytes(3).fill(9));
    assert.equal(await scanOf(path), 'pending');
    const attachment = `/v1/attachments/${idOf(path)}`;
    assert.equal((await anna.get(attachment)).status, 409);
    assert.deepEqual(seen.at(-1), ['a.bin', 3, 9]);
    say(verdict);
    assert.equal(await scanOf(path), verdict);
    assert.equal((await anna.get(attachment)).status, verdict === 'clean' ? 200 : 409);
    const filed = await anna.post('/v1/tickets', { ...draft, attachments: [idOf(path)] });
    assert.equal(filed.status, verdict === 'clean' ? 201 : 422);
  }
});

test('a page may speak tus: it may send the headers and read them', async (t) => {
  const { server, uploads } = await open(t);
  const origin = 'http://localhost:5173';
  const asked = { origin, 'access-control-request-method': 'PATCH' };
  const preflight = await server.call('/v1/uploads/x', { method: 'OPTIONS', headers: asked });
  for (const method of ['HEAD', 'PATCH', 'DELETE']) {
    assert.ok(preflight.headers.get('access-control-allow-methods')?.includes(method), method);
  }
  const sent = [
    'Tus-Resumable',
    'Upload-Length',
    'Upload-Offset',
    'Upload-Metadata',
    'Upload-Checksum',
    'Idempotency-Key',
  ];
  for (const name of sent) assert.ok(preflight.headers.get('access-control-allow-headers')?.includes(name), name);
  const announced = await uploads.announce('a.bin', 3, { origin });
  assert.equal(announced.headers.get('access-control-allow-origin'), origin);
  for (const name of [
    'Location',
    'Upload-Offset',
    'Upload-Length',
    'Upload-Expires',
    'Tus-Resumable',
    'Tus-Max-Size',
  ]) {
    assert.ok(announced.headers.get('access-control-expose-headers')?.includes(name), name);
  }
  const strange = await uploads.announce('a.bin', 3, { origin: 'https://strange.example' });
  assert.deepEqual([strange.status, strange.headers.get('access-control-allow-origin')], [403, null]);
});

test('with a folder an upload goes on where it was after the server is gone, and what is whole can be named', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'tc-support-uploads-'));
  t.after(() => rm(folder, { recursive: true }));
  const content = someBytes(20_000);
  const before = await open(t, { uploads: { folder } });
  const path = await before.uploads.begin('a.bin', content.length);
  await before.uploads.piece(path, 0, content.subarray(0, 7_000));
  const whole = await before.uploads.begin('b.bin', 3);
  await before.uploads.piece(whole, 0, someBytes(3));

  const { server, anna, uploads } = await open(t, { uploads: { folder } });
  assert.equal(await uploads.offset(path), 7_000);
  assert.equal((await uploads.announce('a.bin', content.length, { 'idempotency-key': 'upload-1' })).status, 201);
  await uploads.piece(path, 7_000, content.subarray(7_000));
  const attachments = [idOf(path), idOf(whole)];
  assert.equal((await anna.post('/v1/tickets', { ...draft, attachments })).status, 201);
  assert.deepEqual(await bytesOf(server, anna, idOf(path)), content);
});

test('bounds for a desk that keeps its own are refused', async () => {
  const { createSupportServer } = await import('../../src/server/index.js');
  assert.throws(() => createSupportServer({ desk: createSampleDesk(), uploads: { quota: 1 } }), /keeps its own bounds/);
});
