import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test from 'node:test';

import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';

import { createSampleDesk } from '../../src/desk/sample-desk.js';
import { createDesk, createSupportServer } from '../../src/server/index.js';
import type { Person, SupportServer, SupportServerOptions } from '../../src/server/index.js';

const audience = 'https://support.example';
const start = Date.parse('2026-05-12T08:00:00.000Z');
const seconds = start / 1000;

/** The keys of an organisation's own sign-in, and a server that trusts them. */
async function openTrusting(algorithm: 'EdDSA' | 'ES256', options: SupportServerOptions = {}) {
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: algorithm }] };
  let now = start;
  const desk = createSampleDesk({ now: () => now });
  const server = createSupportServer({ desk, keys, audience, now: () => now, log: () => undefined, ...options });
  return { server, privateKey, publicKey, keys, passTime: (ms: number) => (now += ms) };
}

interface Claims {
  readonly sub?: string;
  readonly org?: string;
  readonly aud?: string;
  readonly iat?: number;
  readonly exp?: number;
}

const usual = { sub: 'anna', org: 'norrvik', aud: audience, iat: seconds, exp: seconds + 600 };

function signed(key: CryptoKey | Uint8Array, alg: string, claims: Claims = {}, header: object = {}): Promise<string> {
  return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg, kid: 'k1', ...header }).sign(key);
}

async function statusFor(server: SupportServer, authorization: string | undefined): Promise<number> {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  const response = await server.fetch(new Request('https://support.example/v1/service', { headers }));
  if (response.status === 401) {
    assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="tc-support"');
    assert.equal((await response.clone().json()).code, 'unauthenticated');
  }
  return response.status;
}

for (const algorithm of ['EdDSA', 'ES256'] as const) {
  test(`a token signed with ${algorithm} by a known key is let in`, async () => {
    const { server, privateKey } = await openTrusting(algorithm);
    assert.equal(await statusFor(server, `Bearer ${await signed(privateKey, algorithm)}`), 200);
  });
}

test('a token that is missing or malformed is not let in', async () => {
  const { server, privateKey } = await openTrusting('ES256');
  const token = await signed(privateKey, 'ES256');
  const [head, body, signature] = token.split('.');
  const flipped = `${head}.${body}.${signature?.startsWith('A') ? 'B' : 'A'}${signature?.slice(1)}`;
  const wrong = [undefined, '', 'Bearer', 'Bearer ', token, `Basic ${token}`, 'Bearer a.b.c', 'Bearer null'];
  for (const authorization of [...wrong, `Bearer ${token}x`, `Bearer ${flipped}`, `Bearer ${token} ${token}`]) {
    assert.equal(await statusFor(server, authorization), 401, authorization);
  }
});

test('an unsigned token, or one signed with a shared secret, is not let in', async () => {
  const { server, keys } = await openTrusting('ES256');
  const unsigned = new UnsecuredJWT(usual).encode();
  assert.equal(await statusFor(server, `Bearer ${unsigned}`), 401);
  assert.equal(await statusFor(server, `Bearer ${unsigned}x`), 401);
  const publicKeyAsSecret = new TextEncoder().encode(JSON.stringify(keys.keys[0]).padEnd(64));
  assert.equal(await statusFor(server, `Bearer ${await signed(publicKeyAsSecret, 'HS256')}`), 401);
});

test('another algorithm is not let in, even by a key that is listed', async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1' }] };
  const { server } = await openTrusting('ES256', { keys });
  assert.equal(await statusFor(server, `Bearer ${await signed(privateKey, 'RS256')}`), 401);
});

test('another key is not let in, not even one that the token brings along', async () => {
  const { server } = await openTrusting('ES256');
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  assert.equal(await statusFor(server, `Bearer ${await signed(privateKey, 'ES256')}`), 401);
  const jwk = await exportJWK(publicKey);
  assert.equal(await statusFor(server, `Bearer ${await signed(privateKey, 'ES256', {}, { jwk })}`), 401);
  assert.equal(await statusFor(server, `Bearer ${await signed(privateKey, 'ES256', {}, { kid: 'k2' })}`), 401);
});

test('a token must name its key', async () => {
  const { server, privateKey } = await openTrusting('ES256');
  const token = await new SignJWT(usual).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
  assert.equal(await statusFor(server, `Bearer ${token}`), 401);
});

test('a token for another service, person, organisation or time is not let in', async () => {
  const { server, privateKey } = await openTrusting('ES256');
  const wrong: Claims[] = [
    { aud: 'https://other.example' },
    { sub: 'nobody' },
    { sub: 'constructor' },
    { org: 'bergslid' },
    { exp: seconds - 60 },
    { iat: seconds, exp: seconds + 16 * 60 },
    { iat: seconds + 3600, exp: seconds + 3660 },
    { iat: seconds - 3600, exp: seconds + 60 },
  ];
  for (const claims of wrong) {
    const token = await signed(privateKey, 'ES256', claims);
    assert.equal(await statusFor(server, `Bearer ${token}`), 401, JSON.stringify(claims));
  }
  for (const missing of ['sub', 'org', 'aud', 'exp']) {
    const claims = Object.fromEntries(Object.entries(usual).filter(([name]) => name !== missing));
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(privateKey);
    assert.equal(await statusFor(server, `Bearer ${token}`), 401, missing);
  }
});

test('a token need not say when it was signed; how long it still is valid counts all the same', async () => {
  const { server, privateKey } = await openTrusting('ES256');
  const { iat: _, ...claims } = usual;
  const statusUntil = async (exp: number) => {
    const token = await new SignJWT({ ...claims, exp })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .sign(privateKey);
    return statusFor(server, `Bearer ${token}`);
  };
  assert.equal(await statusUntil(seconds + 15 * 60), 200);
  assert.equal(await statusUntil(seconds + 16 * 60), 401);
});

test('a token that runs out in the middle is asked for anew', async () => {
  const { server, privateKey, passTime } = await openTrusting('ES256');
  const authorization = `Bearer ${await signed(privateKey, 'ES256')}`;
  assert.equal(await statusFor(server, authorization), 200);
  passTime(11 * 60 * 1000);
  assert.equal(await statusFor(server, authorization), 401);
});

test('when the published keys cannot be had, it is not the caller who is told off', async (t) => {
  const failing = createServer((_request, response) => response.writeHead(500).end()).listen(0, '127.0.0.1');
  t.after(() => failing.close());
  await once(failing, 'listening');
  const address = failing.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  for (const keys of ['http://127.0.0.1:1/jwks.json', new URL(`http://127.0.0.1:${port}/jwks.json`)]) {
    const { server, privateKey } = await openTrusting('ES256', { keys });
    assert.equal(await statusFor(server, `Bearer ${await signed(privateKey, 'ES256')}`), 503);
    assert.equal(await statusFor(server, 'Bearer a.b.c'), 401);
  }
});

test('development mode is refused together with real keys, and keys without an audience', async () => {
  const { keys } = await openTrusting('ES256');
  assert.throws(() => createSupportServer({ development: true, keys, audience }), /development/);
  assert.throws(() => createSupportServer({ keys }), /audience/);
});

test('outside development nobody can sign in by asking, and without keys nobody at all', async () => {
  const desk = createSampleDesk();
  const { server, privateKey } = await openTrusting('ES256');
  const bare = createSupportServer({ desk, log: () => undefined });
  for (const opened of [server, bare]) {
    const people = await opened.fetch(new Request('https://support.example/dev/people'));
    assert.equal(people.status, 404);
    const init = { method: 'POST', body: '{"as":"anna"}', headers: { 'content-type': 'application/json' } };
    assert.equal((await opened.fetch(new Request('https://support.example/dev/tokens', init))).status, 404);
  }
  assert.equal(await statusFor(bare, `Bearer ${await signed(privateKey, 'ES256')}`), 401);
  const development = createSupportServer({ development: true, desk, log: () => undefined });
  assert.equal(
    await statusFor(development, `Bearer ${await signed(privateKey, 'ES256', {}, { kid: 'development' })}`),
    401,
  );
});

test('who is among the people of the server signs in, and a server that knows nobody says so', async () => {
  const { keys, privateKey } = await openTrusting('ES256');
  const said: string[] = [];
  const options: SupportServerOptions = { keys, audience, now: () => start, log: ({ message }) => said.push(message) };
  const ada: Person = {
    ...{ id: 'ada', name: 'Ada Holm', organisation: { id: 'acme', name: 'Acme' } },
    ...{ role: 'customer', access: 'granted' },
  };
  const authorization = `Bearer ${await signed(privateKey, 'ES256', { sub: 'ada', org: 'acme' })}`;
  assert.equal(await statusFor(createSupportServer({ ...options, people: [ada] }), authorization), 200);
  assert.deepEqual(said, []);
  assert.equal(await statusFor(createSupportServer(options), authorization), 401);
  assert.match(said[0] ?? '', /^Nobody can sign in: .*`people`/);
  assert.throws(() => createSupportServer({ ...options, desk: createDesk(), people: [ada] }), /`people`/);
});

test('development mode says so loudly', () => {
  const said: string[] = [];
  createSupportServer({ development: true, log: ({ level, message }) => said.push(`${level}: ${message}`) });
  assert.match(said[0] ?? '', /^warning: DEVELOPMENT MODE/);
});
