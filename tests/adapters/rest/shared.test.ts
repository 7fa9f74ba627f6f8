import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Cursors } from '../../../src/adapters/rest/cursor.js';
import { deskUrl } from '../../../src/adapters/rest/desk-url.js';
import { plainFileName, servedType } from '../../../src/adapters/rest/file-name.js';
import { filePrint } from '../../../src/adapters/rest/file-print.js';
import { FileShelf } from '../../../src/adapters/rest/file-shelf.js';
import { KeptKeys } from '../../../src/adapters/rest/kept-keys.js';
import { Pulse } from '../../../src/adapters/rest/pulse.js';
import { RestCaller } from '../../../src/adapters/rest/rest-caller.js';
import { SupportError } from '../../../src/port/index.js';
import { failureOf } from '../http/failure-of.js';

test('a cursor is read back by its own user in its own list, and by nobody else', () => {
  const [anna, bo] = [new Cursors('desk:1'), new Cursors('desk:2')];
  const cursor = anna.write('tickets', ['2026-05-12T08:12:00Z', 7, 'åäö']);
  assert.deepEqual(anna.read('tickets', cursor), ['2026-05-12T08:12:00Z', 7, 'åäö']);
  for (const read of [
    () => bo.read('tickets', cursor),
    () => anna.read('entries', cursor),
    () => anna.read('tickets', '🙂'),
  ]) {
    assert.throws(read, (error) => error instanceof SupportError && error.code === 'invalid');
  }
});

test('one key does one thing once; what was refused does not use it up', async () => {
  const keys = new KeptKeys();
  let times = 0;
  const work = async (): Promise<number> => ++times;
  const [one, two] = await Promise.all([keys.once('k', ['a'], work), keys.once('k', ['a'], work)]);
  assert.deepEqual([one, two, times], [1, 1, 1]);
  assert.equal((await failureOf(keys.once('k', ['b'], work))).code, 'key-reused');
  await assert.rejects(keys.once('n', [], () => Promise.reject(new Error('no'))));
  assert.equal(await keys.once('n', ['other'], work), 2);
});

test('a file’s name is made harmless, and its type one that no browser runs', () => {
  const names = ['../../etc/a.csv', 'C:\\x\\a.csv', 'a\u202e\u0000.csv', ' .a.csv ', 'a.csv'].map(plainFileName);
  assert.deepEqual(new Set(names), new Set(['a.csv']));
  assert.deepEqual([plainFileName('<b>"?.png'), plainFileName('…'.repeat(200) + '.png').length], ['_b___.png', 120]);
  assert.deepEqual(
    [plainFileName('..'), servedType('text/html'), servedType('image/svg+xml')],
    ['file', 'application/octet-stream', 'application/octet-stream'],
  );
});

test('a file on the shelf is named once, and refused when it is empty, too large or not there', () => {
  const shelf = new FileShelf();
  const { id } = shelf.put(new Blob(['abc']), 'a.csv', { maxBytes: 3 });
  assert.equal(shelf.take([id], { maxCount: 1 })[0]?.attachment.name, 'a.csv');
  const codeOf = (work: () => unknown): string => {
    try {
      work();
    } catch (error) {
      return error instanceof SupportError ? error.code : String(error);
    }
    return 'nothing';
  };
  shelf.drop([id]);
  assert.equal(
    codeOf(() => shelf.take([id], { maxCount: 1 })),
    'invalid',
  );
  assert.equal(
    codeOf(() => shelf.put(new Blob([]), 'a', { maxBytes: 3 })),
    'invalid',
  );
  assert.equal(
    codeOf(() => shelf.put(new Blob(['abcd']), 'a', { maxBytes: 3 })),
    'too-large',
  );
});

test('a file can be attached on a page without TLS, as many are inside a company', async () => {
  const tls = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  const { crypto } = globalThis;
  const plain = { getRandomValues: (bytes: Uint32Array<ArrayBuffer>) => crypto.getRandomValues(bytes) };
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: plain });
  try {
    const shelf = new FileShelf();
    const ids = ['a.csv', 'a.csv'].map((name) => shelf.put(new Blob(['abc']), name, { maxBytes: 3 }).id);
    assert.equal(new Set(ids).size, 2);
    assert.notEqual(await filePrint(new Blob(['abc'])), await filePrint(new Blob(['abcd'])));
  } finally {
    if (tls) Object.defineProperty(globalThis, 'crypto', tls);
  }
});

test('polling waits longer while nothing happens, not at all on a hint, and ends with the signal', async () => {
  const pulse = new Pulse({ every: 60_000, atMost: 120_000 });
  const abort = new AbortController();
  const hinted = pulse.next(0, abort.signal);
  pulse.hint();
  await hinted;
  const stopped = pulse.next(5, abort.signal);
  abort.abort();
  await assert.rejects(stopped, { name: 'AbortError' });
});

test('a key that is no longer taken is asked for anew, once; no answer to a change is an unknown outcome', async () => {
  const given = ['old', 'new'];
  const seen: (string | null)[] = [];
  const caller = new RestCaller({
    ...{ url: 'http://desk.example', timeout: 1_000, token: async () => given.shift() ?? 'none' },
    authorise: (key) => ({ 'X-Key': key }),
    fetch: async (input) => {
      const request = new Request(input);
      seen.push(request.headers.get('x-key'));
      if (request.url.endsWith('/lost')) throw new TypeError('gone');
      return seen.length === 1 ? new Response('', { status: 401 }) : Response.json({ fine: true });
    },
  });
  const schema = { parse: (json: unknown) => json };
  assert.deepEqual((await caller.call({ method: 'GET', path: '/a' }, schema)).value, { fine: true });
  assert.deepEqual(seen, ['old', 'new']);
  const lost = await failureOf(caller.call({ method: 'POST', path: '/lost' }, schema));
  assert.deepEqual([lost.code, lost.outcome], ['network', 'unknown']);
  const asked = await failureOf(caller.call({ method: 'GET', path: '/lost' }, schema));
  assert.deepEqual([asked.code, asked.outcome], ['network', 'not-applied']);
  caller.close();
  assert.equal((await failureOf(caller.call({ method: 'GET', path: '/a' }, schema))).code, 'unauthenticated');
});

test('only a plain http address is a help desk’s', () => {
  assert.equal(deskUrl('x', 'https://rt.example.com/rt/'), 'https://rt.example.com/rt');
  for (const url of ['', 'ftp://x', 'https://a:b@x', 'nonsense']) assert.throws(() => deskUrl('x', url), TypeError);
});
