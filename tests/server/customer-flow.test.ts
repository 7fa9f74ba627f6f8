import assert from 'node:assert/strict';
import test from 'node:test';

import { draft, ServerUnderTest } from './server-under-test.js';

test('one request tells everything needed to connect, and only once while it stays the same', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const first = await anna.get('/v1/service');
  assert.equal(first.status, 200);
  assert.equal(first.json.session.user.id, 'anna');
  assert.equal(first.json.capabilities.idempotency.filing, 'exactly-once');
  assert.ok(first.json.service.kinds.includes('fault'));
  assert.match(first.json.serverNow, /^\d{4}-.*Z$/);
  const etag = first.headers.get('etag') ?? '';
  assert.ok(first.json.cursor);
  await anna.post('/v1/tickets', draft); // moves the feed on, but is nothing new about the service
  const again = await anna.get('/v1/service', { 'if-none-match': etag });
  assert.equal(again.status, 304);
  assert.equal(again.text, '');
  const karin = await server.as('karin');
  assert.equal((await karin.get('/v1/service', { 'if-none-match': etag })).status, 200);
});

test('a customer files a ticket, finds it, writes more and asks for closure', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const filed = await anna.post('/v1/tickets', draft);
  assert.equal(filed.status, 201);
  const { id, version } = filed.json;
  assert.equal(filed.headers.get('location'), `/v1/tickets/${id}`);
  assert.equal(filed.headers.get('etag'), `"${version}"`);

  const found = await anna.get(`/v1/tickets/${id}`);
  assert.deepEqual(found.json, filed.json);
  const listed = await anna.get('/v1/tickets?scope=ongoing&text=swap%20shifts');
  assert.ok(listed.json.items.some((ticket: { id: string }) => ticket.id === id));

  const said = await anna.post(`/v1/tickets/${id}/messages`, { body: 'It is about ward 4.' });
  assert.equal(said.status, 201);
  assert.equal(said.json.actor.self, true);
  const asked = await anna.post(`/v1/tickets/${id}/actions`, { action: 'request-closure', comment: 'It works now.' });
  assert.equal(asked.status, 200);
  assert.ok(asked.json.closureRequestedAt);
  const entries = await anna.get(`/v1/tickets/${id}/entries`);
  const kinds = entries.json.items.map((entry: { kind: string }) => entry.kind);
  assert.deepEqual(kinds, ['created', 'message', 'promise-set', 'message', 'closure-requested']);
});

test('lists are paged by cursor, and Link names the next page', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const whole = await anna.get('/v1/tickets?scope=all');
  const ids: string[] = [];
  let next: string | undefined = '/v1/tickets?scope=all&limit=2';
  while (next) {
    const page: Awaited<ReturnType<typeof anna.get>> = await anna.get(next);
    ids.push(...page.json.items.map((ticket: { id: string }) => ticket.id));
    next = /^<([^>]+)>; rel="next"$/.exec(page.headers.get('link') ?? '')?.[1];
    assert.equal(next === undefined, page.json.next === undefined);
  }
  assert.ok(ids.length > 2);
  assert.deepEqual(
    ids,
    whole.json.items.map((ticket: { id: string }) => ticket.id),
  );
});

test('a timeline is read back from its end, page by page', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const whole = await anna.get('/v1/tickets/TC-2481/entries');
  const newest = await anna.get('/v1/tickets/TC-2481/entries?before=end&limit=2');
  assert.deepEqual(newest.json.items, whole.json.items.slice(-2));
  const link = /^<([^>]+)>/.exec(newest.headers.get('link') ?? '')?.[1] ?? '';
  assert.match(link, /before=/);
  const before = await anna.get(link);
  assert.deepEqual(before.json.items, whole.json.items.slice(-4, -2));
});

test('the same key and body give the same answer again, marked as replayed', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const key = { 'idempotency-key': 'once' };
  const first = await anna.post('/v1/tickets', draft, key);
  const second = await anna.post('/v1/tickets', draft, key);
  assert.equal(first.headers.get('idempotency-replayed'), null);
  assert.equal(second.headers.get('idempotency-replayed'), 'true');
  assert.equal(second.status, 201);
  assert.equal(second.json.id, first.json.id);
  const path = `/v1/tickets/${first.json.id}`;
  const said = await anna.post(`${path}/messages`, { body: 'More.' }, { 'idempotency-key': 'twice' });
  const again = await anna.post(`${path}/messages`, { body: 'More.' }, { 'idempotency-key': 'twice' });
  assert.equal(again.json.id, said.json.id);
  assert.equal(again.headers.get('idempotency-replayed'), 'true');
});

test('ten racing filings with one key file one ticket', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => anna.post('/v1/tickets', draft, { 'idempotency-key': 'race' })),
  );
  assert.equal(new Set(answers.map((answer) => answer.json.id)).size, 1);
});

test('a change meant for an older version is refused, with the ticket as it now is', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const { json: ticket, headers } = await anna.post('/v1/tickets', draft);
  const etag = headers.get('etag') ?? '';
  await anna.post(`/v1/tickets/${ticket.id}/messages`, { body: 'More.' });
  const path = `/v1/tickets/${ticket.id}/actions`;
  const stale = await anna.post(path, { action: 'request-closure' }, { 'if-match': etag });
  assert.equal(stale.status, 412);
  assert.equal(stale.json.code, 'stale');
  assert.equal(stale.json.current.id, ticket.id);
  assert.equal(stale.headers.get('etag'), `"${stale.json.current.version}"`);
  const fresh = { 'if-match': stale.headers.get('etag') ?? '' };
  assert.equal((await anna.post(path, { action: 'request-closure' }, fresh)).status, 200);
  assert.equal((await anna.post(path, { action: 'withdraw-closure' }, { 'if-match': '*' })).status, 200);
  assert.equal((await anna.post(path, { action: 'request-closure' }, { 'if-match': '"1", "2"' })).status, 400);
});

test('what is read counts as read', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const { json: ticket } = await anna.post('/v1/tickets', draft);
  const sofia = await server.as('sofia');
  const reply = await sofia.post(`/desk/v1/tickets/${ticket.id}/messages`, { body: 'Like this.' });
  assert.equal((await anna.get(`/v1/tickets/${ticket.id}`)).json.unread, 1);
  const read = await anna.put(`/v1/tickets/${ticket.id}/read`, { upTo: reply.json.id });
  assert.equal(read.status, 204);
  assert.equal((await anna.get(`/v1/tickets/${ticket.id}`)).json.unread, 0);
});

test('a closed ticket takes the answers of its survey', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const sofia = await server.as('sofia');
  const { json: ticket } = await anna.post('/v1/tickets', draft);
  const early = await anna.put(`/v1/tickets/${ticket.id}/survey`, { answers: { service: 5 } });
  assert.equal(early.status, 409);
  await sofia.post(`/desk/v1/tickets/${ticket.id}/actions`, { action: 'triage', priority: 'normal' });
  await sofia.post(`/desk/v1/tickets/${ticket.id}/actions`, { action: 'close', reason: 'solved' });
  const answered = await anna.put(`/v1/tickets/${ticket.id}/survey`, { answers: { service: 5, solution: 4 } });
  assert.equal(answered.status, 204);
  const wrong = await anna.put(`/v1/tickets/${ticket.id}/survey`, { answers: { service: 6 } });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.json.errors[0].pointer, '/answers/service');
});

test('a user without access learns so and who can help, and nothing else', async (t) => {
  const server = await ServerUnderTest.open(t);
  const nils = await server.as('nils');
  const { json } = await nils.get('/v1/service');
  assert.equal(json.session.access, 'none');
  assert.ok(json.session.accessHolders.length > 0);
  const refused = await nils.get('/v1/tickets');
  assert.equal(refused.status, 403);
  assert.equal(refused.json.code, 'no-access');
});
