import assert from 'node:assert/strict';
import test from 'node:test';

import { type Answered, type Client, draft, ServerUnderTest } from './server-under-test.js';

type Operation = readonly [name: string, call: (who: Client, id: string) => Promise<Answered>];

const ticketOperations: readonly Operation[] = [
  ['read', (who, id) => who.get(`/v1/tickets/${id}`)],
  ['timeline', (who, id) => who.get(`/v1/tickets/${id}/entries`)],
  ['timeline from its end', (who, id) => who.get(`/v1/tickets/${id}/entries?before=end`)],
  ['reply', (who, id) => who.post(`/v1/tickets/${id}/messages`, { body: 'x' })],
  ['act', (who, id) => who.post(`/v1/tickets/${id}/actions`, { action: 'request-closure' })],
  [
    'act on a version',
    (who, id) => who.post(`/v1/tickets/${id}/actions`, { action: 'request-closure' }, { 'if-match': '"1"' }),
  ],
  ['answer the survey', (who, id) => who.put(`/v1/tickets/${id}/survey`, { answers: { service: 1 } })],
  ['mark as read', (who, id) => who.put(`/v1/tickets/${id}/read`, { upTo: 'x' })],
];

for (const [name, call] of ticketOperations) {
  test(`${name}: another organisation's ticket is as absent as one that never was`, async (t) => {
    const server = await ServerUnderTest.open(t);
    const [anna, bo, nils] = await Promise.all([server.as('anna'), server.as('bo'), server.as('nils')]);
    const { json: ticket } = await anna.post('/v1/tickets', draft);
    const foreign = await call(bo, ticket.id);
    const random = await call(bo, 'TC-999999');
    assert.equal(foreign.status, 404);
    assert.equal(foreign.text, random.text);
    assert.equal(foreign.text, (await bo.get('/nowhere')).text);
    assert.deepEqual([...foreign.headers.keys()].sort(), [...random.headers.keys()].sort());
    for (const id of ['..', '%2e%2e', '__proto__', '%00', '%F0', 'x'.repeat(300)]) {
      assert.equal((await call(bo, `a${id}`)).text, random.text, id);
    }
    const refused = await call(nils, ticket.id);
    assert.equal(refused.status, 403);
    assert.equal((await call(nils, 'TC-999999')).text, refused.text);
    assert.deepEqual((await anna.get(`/v1/tickets/${ticket.id}`)).json, ticket);
  });
}

test('a list, a search and a cursor stay within the organisation', async (t) => {
  const server = await ServerUnderTest.open(t);
  const [anna, karin, bo, nils] = await Promise.all(['anna', 'karin', 'bo', 'nils'].map((id) => server.as(id)));
  assert.ok(anna && karin && bo && nils);
  const { json: ticket } = await anna.post('/v1/tickets', { ...draft, subject: 'Zebra crossing' });
  const ids = async (who: Client, query: string): Promise<string[]> =>
    (await who.get(`/v1/tickets?scope=all&${query}`)).json.items.map((item: { id: string }) => item.id);
  assert.deepEqual(await ids(karin, 'text=zebra'), [ticket.id]);
  assert.deepEqual(await ids(bo, 'text=zebra'), []);
  assert.equal((await ids(bo, 'limit=100')).includes(ticket.id), false);
  assert.equal((await ids(bo, 'organisation=norrvik&limit=100')).includes(ticket.id), false);
  const { next } = (await anna.get('/v1/tickets?scope=all&limit=1')).json;
  const borrowed = await bo.get(`/v1/tickets?scope=all&limit=100&after=${encodeURIComponent(next)}`);
  assert.equal(borrowed.text.includes('norrvik') || borrowed.text.includes(ticket.id), false);
  for (const path of ['/v1/tickets', '/v1/events']) assert.equal((await nils.get(path)).status, 403);
  assert.equal((await nils.post('/v1/tickets', draft)).status, 403);
  assert.equal((await nils.post('/v1/tickets', {})).status, 403, 'not even what would hold is told');
});

test('identity comes from the token and from nothing else', async (t) => {
  const server = await ServerUnderTest.open(t);
  const bo = await server.as('bo');
  const claims = { 'x-forwarded-user': 'anna', 'x-user-id': 'anna', 'x-organisation': 'norrvik', cookie: 'user=anna' };
  const { json } = await bo.get('/v1/service?user=anna&access_token=x', claims);
  assert.equal(json.session.user.id, 'bo');
  const inQuery = await server.call(`/v1/service?access_token=${bo.token}&token=${bo.token}`);
  assert.equal(inQuery.status, 401);
});

test('merging never reaches into another organisation', async (t) => {
  const server = await ServerUnderTest.open(t);
  const [anna, bo, sofia] = await Promise.all([server.as('anna'), server.as('bo'), server.as('sofia')]);
  const { json: one } = await anna.post('/v1/tickets', draft);
  const { json: other } = await bo.post('/v1/tickets', draft);
  const merged = await sofia.post(`/desk/v1/tickets/${one.id}/actions`, { action: 'merge', into: other.id });
  assert.ok(merged.status >= 400);
  assert.equal((await anna.get(`/v1/tickets/${one.id}/entries`)).text.includes(other.id), false);
});
