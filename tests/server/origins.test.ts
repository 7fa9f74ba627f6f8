import assert from 'node:assert/strict';
import test from 'node:test';

import { ServerUnderTest } from './server-under-test.js';

const shop = 'https://shop.example';

test('a page of a listed origin may read the answer and the headers it needs, and nobody may use cookies', async (t) => {
  const server = await ServerUnderTest.open(t, { origins: [shop] });
  const anna = await server.as('anna');
  for (const path of ['/v1/tickets', '/v1/tickets/nowhere', '/nowhere']) {
    const { headers } = await anna.get(path, { origin: shop });
    assert.equal(headers.get('access-control-allow-origin'), shop);
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.equal(headers.get('vary'), 'Origin');
    const exposed = (headers.get('access-control-expose-headers') ?? '').split(', ');
    for (const name of ['ETag', 'Link', 'Idempotency-Replayed', 'Retry-After']) assert.ok(exposed.includes(name), name);
  }
});

test('a browser that asks before it sends is told what it may send', async (t) => {
  const server = await ServerUnderTest.open(t, { origins: [shop] });
  const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'idempotency-key' };
  const answer = await server.call('/v1/tickets', { method: 'OPTIONS', headers: { origin: shop, ...asked } });
  assert.equal(answer.status, 204);
  assert.equal(answer.headers.get('access-control-allow-origin'), shop);
  const allowed = (answer.headers.get('access-control-allow-headers') ?? '').toLowerCase();
  for (const name of ['authorization', 'content-type', 'idempotency-key', 'if-match', 'last-event-id']) {
    assert.ok(allowed.includes(name), name);
  }
  for (const method of ['GET', 'POST', 'PUT']) {
    assert.ok((answer.headers.get('access-control-allow-methods') ?? '').includes(method));
  }
});

test('no other origin is answered: neither null, nor one that looks alike', async (t) => {
  const server = await ServerUnderTest.open(t, { origins: [shop] });
  const anna = await server.as('anna');
  const strangers = [
    'null',
    'https://evil.example',
    'http://shop.example',
    'https://shop.example:8443',
    'https://shop.example.evil.example',
    'https://evilshop.example',
    'https://localhost.evil.example',
    'http://localhost:1.evil.example',
    'http://127.0.0.1.evil.example',
  ];
  for (const origin of strangers) {
    const asked = { origin, 'access-control-request-method': 'GET' };
    for (const answer of [
      await anna.get('/v1/tickets', { origin }),
      await server.call('/v1/tickets', { method: 'OPTIONS', headers: asked }),
    ]) {
      assert.equal(answer.status, 403, origin);
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
      assert.equal(answer.headers.get('vary'), 'Origin');
    }
  }
});

test('with lists by organisation, a page may call for its own organisation alone', async (t) => {
  const clinic = 'https://clinic.example';
  const server = await ServerUnderTest.open(t, { origins: { norrvik: [shop], bergslid: [clinic] } });
  const [anna, bo] = await Promise.all([server.as('anna'), server.as('bo')]);
  assert.equal((await anna.get('/v1/service', { origin: shop })).status, 200);
  assert.equal((await bo.get('/v1/service', { origin: clinic })).status, 200);
  const crossed = await anna.get('/v1/service', { origin: clinic });
  assert.equal(crossed.status, 403);
  assert.equal(crossed.headers.get('access-control-allow-origin'), null);
  const asked = { origin: clinic, 'access-control-request-method': 'GET' };
  assert.equal((await server.call('/v1/service', { method: 'OPTIONS', headers: asked })).status, 204);
});

test('in development any page of this machine may call', async (t) => {
  const server = await ServerUnderTest.open(t);
  for (const origin of ['http://localhost:5173', 'http://127.0.0.1:8080', 'https://localhost', 'http://[::1]:3000']) {
    const answer = await server.call('/dev/people', { headers: { origin } });
    assert.equal(answer.headers.get('access-control-allow-origin'), origin);
  }
});
