import assert from 'node:assert/strict';
import test from 'node:test';

import { draft, ServerUnderTest } from './server-under-test.js';

test('the whole story: triage, escalation, a question, its answer, closure asked for and confirmed', async (t) => {
  const server = await ServerUnderTest.open(t);
  const [anna, sofia, ali] = await Promise.all([server.as('anna'), server.as('sofia'), server.as('ali')]);
  const { json: ticket } = await anna.post('/v1/tickets', { ...draft, callBack: '+46 8 555 010 99' });
  const desk = `/desk/v1/tickets/${ticket.id}`;
  const own = `/v1/tickets/${ticket.id}`;

  const queue = await sofia.get('/desk/v1/tickets?line=1&status=new');
  const waiting = queue.json.items.find((item: { id: string }) => item.id === ticket.id);
  assert.deepEqual([waiting.customer, waiting.callBack], ['Anna Ek', '+46 8 555 010 99']);
  assert.ok(waiting.supportActions.includes('triage'));

  const triaged = await sofia.post(`${desk}/actions`, { action: 'triage', priority: 'high', kind: 'fault' });
  assert.equal(triaged.status, 200);
  assert.equal(triaged.json.status, 'in-progress');
  const escalated = await sofia.post(`${desk}/actions`, {
    action: 'escalate',
    line: 2,
    note: 'Looks like an integration.',
  });
  assert.equal(escalated.json.line, 2);
  const asked = await ali.post(`${desk}/messages`, { body: 'Which version do you run?', expectsReply: true });
  assert.equal(asked.status, 201);
  assert.equal((await anna.get(own)).json.status, 'waiting-customer');
  await anna.post(`${own}/messages`, { body: 'Version 7.4.' });
  assert.equal((await anna.get(own)).json.status, 'in-progress');
  await anna.post(`${own}/actions`, { action: 'request-closure' });
  const confirmed = await sofia.post(`${desk}/actions`, { action: 'confirm-closure' });
  assert.equal(confirmed.json.status, 'closed');

  const kinds = (await anna.get(`${own}/entries`)).json.items.map((entry: { kind: string }) => entry.kind);
  for (const kind of ['created', 'handling-started', 'escalated', 'closure-requested', 'closed']) {
    assert.ok(kinds.includes(kind), kind);
  }
});

test('internal notes are support’s alone: no answer to a customer holds one', async (t) => {
  const server = await ServerUnderTest.open(t);
  const [anna, sofia] = await Promise.all([server.as('anna'), server.as('sofia')]);
  const { json: ticket } = await anna.post('/v1/tickets', draft);
  const noted = await sofia.post(`/desk/v1/tickets/${ticket.id}/notes`, { body: 'zebra: call the vendor' });
  assert.equal(noted.status, 201);
  const thread = await sofia.get(`/desk/v1/tickets/${ticket.id}`);
  assert.ok(thread.text.includes('zebra'));
  for (const path of ['', '/entries', '/entries?before=end']) {
    const seen = await anna.get(`/v1/tickets/${ticket.id}${path}`);
    assert.equal(seen.status, 200);
    assert.equal(seen.text.includes('zebra'), false);
  }
  const searched = await anna.get('/v1/tickets?scope=all&text=zebra');
  assert.deepEqual(searched.json.items, []);
  assert.equal((await anna.get('/v1/service')).text.includes('zebra'), false);
});

test('an action of support that is malformed or not possible now says so', async (t) => {
  const server = await ServerUnderTest.open(t);
  const [anna, sofia] = await Promise.all([server.as('anna'), server.as('sofia')]);
  const { json: ticket } = await anna.post('/v1/tickets', draft);
  const path = `/desk/v1/tickets/${ticket.id}/actions`;
  assert.equal((await sofia.post(path, { action: 'sing' })).status, 422);
  const incomplete = await sofia.post(path, { action: 'triage' });
  assert.equal(incomplete.status, 422);
  assert.equal(incomplete.json.errors[0].pointer, '/priority');
  const extra = await sofia.post(path, { action: 'escalate', line: 2, status: 'closed' });
  assert.deepEqual(
    extra.json.errors.map((error: { pointer: string }) => error.pointer),
    ['/status'],
  );
  const impossible = await sofia.post(path, { action: 'confirm-closure' });
  assert.equal(impossible.status, 409);
  assert.equal(impossible.json.code, 'not-allowed');
});

test('to anyone but support, support’s side is like any path that is not there', async (t) => {
  const server = await ServerUnderTest.open(t);
  const [anna, nils, sofia] = await Promise.all([server.as('anna'), server.as('nils'), server.as('sofia')]);
  const missing = await anna.get('/nowhere');
  for (const who of [anna, nils]) {
    for (const path of ['/desk/v1/tickets', '/desk/v1/tickets/TC-2481', '/desk/v1/events', '/desk/v1/nowhere']) {
      const answer = await who.get(path);
      assert.equal(answer.status, 404);
      assert.equal(answer.text, missing.text);
    }
    const written = await who.post('/desk/v1/tickets/TC-2481/notes', { body: 'x' });
    assert.equal(written.text, missing.text);
    assert.equal((await who.send('DELETE', '/desk/v1/tickets', {})).text, missing.text);
  }
  assert.equal((await sofia.send('DELETE', '/desk/v1/tickets', {})).status, 405);
  assert.equal((await sofia.get('/desk/v1/nowhere')).text, missing.text);
  const nobody = await server.call('/desk/v1/tickets');
  const nobodyNowhere = await server.call('/desk/v1/nowhere');
  assert.equal(nobody.status, 401);
  assert.equal(nobodyNowhere.text, nobody.text);
});

test('support’s people have no portal of their own', async (t) => {
  const server = await ServerUnderTest.open(t);
  const sofia = await server.as('sofia');
  const answer = await sofia.get('/v1/service');
  assert.equal(answer.status, 403);
  assert.equal(answer.json.code, 'no-access');
});
