import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';

import { namedFile } from '../server/upload-client.js';
import { sized, timeout } from './drill-size.js';
import { ServerProcess } from './server-process.js';

const size = sized(200_000_000, 6_000_000);
const kills = sized(3, 1);
const block = 1 << 16;

/** A piece of the file, the same whenever it is made: no 200 MB are kept. */
function blockAt(at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let place = 0; place < length; place += 4)
    bytes.writeUInt32LE(Math.imul(at + place + 1, 0x9e3779b1) >>> 0, place);
  return bytes;
}

function* pieces(from: number, to: number): Generator<Buffer> {
  for (let at = from; at < to; at += block) {
    // Blocks are made whole, so that a byte is the same wherever a piece begins.
    const start = at - (at % block);
    yield blockAt(start, block).subarray(at - start, Math.min(block, to - start));
    at = start;
  }
}

function sumOf(bytes: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of bytes) hash.update(piece);
  return hash.digest('hex');
}

async function headersFor(server: ServerProcess): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await server.token('anna')}`, 'tus-resumable': '1.0.0' };
}

async function announce(server: ServerProcess): Promise<string> {
  const told = { 'upload-length': String(size), 'upload-metadata': namedFile('copy.db'), 'idempotency-key': 'drill' };
  const headers = { ...(await headersFor(server)), ...told };
  const response = await fetch(`${server.url}/v1/uploads`, { method: 'POST', headers });
  assert.equal(response.status, 201);
  return new URL(response.headers.get('location') ?? '', response.url).pathname;
}

async function offsetOf(server: ServerProcess, path: string): Promise<number> {
  const response = await fetch(server.url + path, { method: 'HEAD', headers: await headersFor(server) });
  assert.equal(response.status, 200);
  return Number(response.headers.get('upload-offset'));
}

/** Begins to send from an offset, and gives the request once it has sent as much as it was told; it goes on by itself when that is all. */
async function sending(server: ServerProcess, path: string, from: number, until: number) {
  const headers = {
    ...(await headersFor(server)),
    'content-type': 'application/offset+octet-stream',
    'content-length': size - from,
    'upload-offset': from,
  };
  const sent = request(server.url + path, { method: 'PATCH', headers });
  const answered = once(sent, 'response');
  answered.catch(() => {}); // the line breaks when the server is killed
  for (const piece of pieces(from, until)) if (!sent.write(piece)) await once(sent, 'drain');
  return { sent, answered };
}

/** Waits until the server has written more of the file than before. */
async function grown(folder: string, beyond: number): Promise<void> {
  const name = (await readdir(folder)).find((each) => each.endsWith('.bytes') || each.endsWith('.json')) ?? '';
  const bytes = join(folder, name.replace('.json', '.bytes'));
  const length = (): Promise<number> =>
    stat(bytes).then(
      (found) => found.size,
      () => 0,
    );
  while ((await length()) <= beyond) await turn();
}

test(`${size / 1e6} MB arrive byte for byte although the server is killed ${kills} times`, { timeout }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'tc-support-drill-'));
  t.after(() => rm(folder, { recursive: true }));
  const server = await ServerProcess.start(t, '--uploads', folder);
  const path = await announce(server);
  let offset = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const until = Math.floor((size * kill) / (kills + 1));
    const { sent } = await sending(server, path, offset, until);
    await grown(folder, offset);
    sent.on('error', () => {});
    await server.kill();
    sent.destroy();
    await server.start();
    const now = await offsetOf(server, path);
    assert.ok(now > offset && now <= until, `it goes on from ${now}, not from ${offset}`);
    assert.equal(await announce(server), path, 'the same announcement is the same upload');
    offset = now;
  }
  const { sent, answered } = await sending(server, path, offset, size);
  sent.end();
  const [response] = await answered;
  assert.equal(response.statusCode, 204);
  response.resume();
  const headers = await headersFor(server);
  const file = await (await fetch(server.url + path, { headers })).json();
  assert.deepEqual([file.name, file.size], ['copy.db', size]);
  const content = await fetch(`${server.url}/v1/attachments/${file.id}`, { headers });
  const hash = createHash('sha256');
  for await (const piece of content.body ?? []) hash.update(piece);
  assert.equal(hash.digest('hex'), sumOf(pieces(0, size)));
});

test('the drill bites: without a folder what was sent is lost with the server', { timeout }, async (t) => {
  const server = await ServerProcess.start(t);
  const path = await announce(server);
  await server.kill();
  await server.start();
  const response = await fetch(server.url + path, { method: 'HEAD', headers: await headersFor(server) });
  assert.equal(response.status, 404);
});
