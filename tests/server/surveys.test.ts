import assert from 'node:assert/strict';
import test from 'node:test';

import { createDesk } from '../../src/desk/desk.js';
import { samplePeople, sampleService } from '../../src/desk/sample-desk.js';
import { type Client, draft, ServerUnderTest } from './server-under-test.js';

async function open(t: test.TestContext, anonymousSurveys: boolean) {
  const desk = createDesk({ people: samplePeople, service: sampleService(Date.now()), anonymousSurveys });
  const server = await ServerUnderTest.open(t, { desk });
  const [anna, bo, sofia] = await Promise.all([server.as('anna'), server.as('bo'), server.as('sofia')]);
  const close = async (who: Client, survey?: unknown): Promise<string> => {
    const { id } = (await who.post('/v1/tickets', draft)).json;
    await sofia.post(`/desk/v1/tickets/${id}/actions`, { action: 'close', reason: 'solved' });
    if (survey) assert.equal((await who.put(`/v1/tickets/${id}/survey`, survey)).status, 204);
    return id;
  };
  return { anna, bo, sofia, close };
}

test('support reads what customers answered, how many did, and the means of their marks', async (t) => {
  const { anna, bo, sofia, close } = await open(t, false);
  const nothing = (await sofia.get('/desk/v1/surveys')).json;
  assert.deepEqual(nothing, { offered: 0, answered: 0, averages: {}, items: [] });
  const first = await close(anna, { answers: { service: 5, solution: 4 }, comment: 'Quick.' });
  await close(anna);
  const last = await close(bo, { answers: { service: 2 } });
  await anna.post('/v1/tickets', draft);
  const { items, ...counted } = (await sofia.get('/desk/v1/surveys')).json;
  assert.deepEqual(counted, { offered: 3, answered: 2, responseRate: 2 / 3, averages: { service: 3.5, solution: 4 } });
  const told = items.map(({ answeredAt, organisation, ...item }: { answeredAt: string; organisation: object }) => {
    assert.ok(Date.parse(answeredAt));
    return item;
  });
  const customers = samplePeople.filter(({ id }) => ['bo', 'anna'].includes(id)).map(({ name }) => name);
  assert.deepEqual(told, [
    { ticketId: last, customer: customers[1], answers: { service: 2 } },
    { ticketId: first, customer: customers[0], answers: { service: 5, solution: 4 }, comment: 'Quick.' },
  ]);
  const page = await sofia.get('/desk/v1/surveys?limit=1');
  assert.match(page.headers.get('link') ?? '', /rel="next"/);
  const rest = (await sofia.get(`/desk/v1/surveys?limit=1&after=${encodeURIComponent(page.json.next)}`)).json;
  assert.deepEqual([...page.json.items, ...rest.items], items);
});

test('where surveys are anonymous nothing tells whose an answer is', async (t) => {
  const { anna, bo, sofia, close } = await open(t, true);
  const ids = [
    await close(anna, { answers: { service: 5 }, comment: 'Quick.' }),
    await close(bo, { answers: { service: 2 } }),
  ];
  const answer = await sofia.get('/desk/v1/surveys');
  assert.deepEqual(answer.json.items, [{ answers: { service: 2 } }, { answers: { service: 5 }, comment: 'Quick.' }]);
  for (const id of [...ids, 'norrvik', 'bergslid', 'Anna']) assert.equal(answer.text.includes(id), false, id);
});

test('to a customer the surveys of all do not exist', async (t) => {
  const { anna } = await open(t, false);
  assert.equal((await anna.get('/desk/v1/surveys')).text, (await anna.get('/nowhere')).text);
});
