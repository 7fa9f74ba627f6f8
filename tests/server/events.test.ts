import assert from 'node:assert/strict';
import test from 'node:test';

import { createSampleDesk } from '../../src/desk/sample-desk.js';
import { createSupportServer, type SupportServerOptions } from '../../src/server/index.js';
import { EventReader, ticketOf } from './event-reader.js';
import { type Client, draft, ServerUnderTest } from './server-under-test.js';

async function file(who: Client, subject = draft.subject): Promise<string> {
  return (await who.post('/v1/tickets', { ...draft, subject })).json.id;
}

test('a customer hears of what support does, as it happens, without its content', async (t) => {
  const server = await ServerUnderTest.open(t);
  const [anna, sofia] = await Promise.all([server.as('anna'), server.as('sofia')]);
  const id = await file(anna);
  const response = await anna.stream('/v1/events');
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  const events = new EventReader(response);
  await sofia.post(`/desk/v1/tickets/${id}/messages`, { body: 'zebra' });
  const event = await events.next();
  assert.equal(event?.event, 'ticket-changed');
  assert.equal(event?.data, JSON.stringify({ ticketId: id }));
  assert.ok(event?.id);
  await events.leave();
});

for (const resume of ['Last-Event-ID', '?after=']) {
  test(`a stream that broke resumes by ${resume} with nothing lost and nothing twice`, async (t) => {
    const server = await ServerUnderTest.open(t);
    const anna = await server.as('anna');
    const first = new EventReader(await anna.stream('/v1/events'));
    await file(anna);
    const cursor = (await first.next())?.id ?? '';
    await first.leave();
    const missed = [await file(anna), await file(anna), await file(anna)];
    const resumed = new EventReader(
      resume === '?after='
        ? await anna.stream(`/v1/events?after=${encodeURIComponent(cursor)}`)
        : await anna.stream('/v1/events', { 'last-event-id': cursor }),
    );
    const later = [await file(anna)];
    assert.deepEqual((await resumed.take(4)).map(ticketOf), [...missed, ...later]);
    await resumed.leave();
  });
}

test('a cursor that is unknown or too old is answered with resync, and what comes after is heard', async (t) => {
  const server = await ServerUnderTest.open(t, { desk: createSampleDesk({ eventRetention: 3 }) });
  const anna = await server.as('anna');
  const first = new EventReader(await anna.stream('/v1/events'));
  await file(anna);
  const cursor = (await first.next())?.id ?? '';
  await first.leave();
  for (let count = 0; count < 5; count += 1) await file(anna);
  for (const old of [cursor, 'made-up']) {
    const events = new EventReader(await anna.stream('/v1/events', { 'last-event-id': old }));
    const resync = await events.next();
    assert.equal(resync?.event, 'resync');
    assert.ok(resync?.id);
    const id = await file(anna);
    assert.equal(ticketOf(await events.next()), id);
    await events.leave();
  }
});

test('nobody hears of another organisation, and no customer of an internal note', async (t) => {
  const server = await ServerUnderTest.open(t);
  const [anna, bo, sofia] = await Promise.all([server.as('anna'), server.as('bo'), server.as('sofia')]);
  const [heardByBo, heardByAnna] = [
    new EventReader(await bo.stream('/v1/events')),
    new EventReader(await anna.stream('/v1/events')),
  ];
  const theirs = await file(anna);
  await sofia.post(`/desk/v1/tickets/${theirs}/notes`, { body: 'internal' });
  const own = await file(bo);
  const later = await file(anna);
  assert.equal(ticketOf(await heardByBo.next()), own);
  assert.deepEqual((await heardByAnna.take(2)).map(ticketOf), [theirs, later]);
  await Promise.all([heardByBo.leave(), heardByAnna.leave()]);
});

test('support hears of every organisation, and of notes', async (t) => {
  const server = await ServerUnderTest.open(t);
  const [anna, bo, sofia] = await Promise.all([server.as('anna'), server.as('bo'), server.as('sofia')]);
  const events = new EventReader(await sofia.stream('/desk/v1/events'));
  const ids = [await file(anna), await file(bo)];
  await sofia.post(`/desk/v1/tickets/${ids[0]}/notes`, { body: 'internal' });
  assert.deepEqual((await events.take(3)).map(ticketOf), [...ids, ids[0]]);
  await events.leave();
});

test('a stream is counted while it is open and let go of when the client leaves', async (t) => {
  const server = await ServerUnderTest.open(t);
  const anna = await server.as('anna');
  const gauge = async (): Promise<string | undefined> =>
    /tc_support_event_streams (\d+)/.exec((await server.call('/metrics')).text)?.[1];
  const events = new EventReader(await anna.stream('/v1/events'));
  await file(anna);
  await events.next();
  assert.equal(await gauge(), '1');
  await events.leave();
  for (let tries = 0; tries < 100 && (await gauge()) !== '0'; tries += 1);
  assert.equal(await gauge(), '0');
  await server.call('/v1/events', { method: 'HEAD', headers: { authorization: `Bearer ${anna.token}` } });
  assert.equal(await gauge(), '0');
});

/** A stream read byte by byte without a network, so that time can be faked. */
async function openStream(options: SupportServerOptions = {}) {
  const server = createSupportServer({ development: true, log: () => undefined, ...options });
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', body: '{"as":"anna"}', headers };
  const { token } = await (await server.fetch(new Request('http://localhost/dev/tokens', init))).json();
  const authorization = `Bearer ${token}`;
  const response = await server.fetch(new Request('http://localhost/v1/events', { headers: { authorization } }));
  const reader = response.body?.getReader();
  const read = async (): Promise<string | undefined> => {
    const chunk = await reader?.read();
    return chunk?.done ? undefined : new TextDecoder().decode(chunk?.value);
  };
  return { server, read };
}

/** Lets everything that is already under way get as far as it can. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test('a silent stream gives a sign of life within 15 seconds on a busy machine too, however rarely it is asked for', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { server, read } = await openStream({ heartbeat: 60_000 });
  assert.equal(await read(), ':\n\n');
  for (let beats = 0; beats < 3; beats += 1) {
    const next = read();
    let heard = false;
    void next.then(() => (heard = true));
    await settle();
    t.mock.timers.tick(13_999);
    await settle();
    assert.equal(heard, false);
    t.mock.timers.tick(1);
    assert.equal(await next, ':\n\n');
  }
  server.close();
});

test('a stream ends with the token it was opened with', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { read } = await openStream();
  assert.equal(await read(), ':\n\n');
  await settle();
  t.mock.timers.tick(15 * 60 * 1000);
  let frame = await read();
  while (frame === ':\n\n') frame = await read();
  assert.equal(frame, undefined);
});

test('a server that goes down ends its streams, opens no more, and says that it is not ready', async () => {
  const { server, read } = await openStream();
  await read();
  const next = read();
  server.close();
  let frame = await next;
  while (frame === ':\n\n') frame = await read();
  assert.equal(frame, undefined);
  assert.equal((await server.fetch(new Request('http://localhost/readyz'))).status, 503);
  assert.equal((await server.fetch(new Request('http://localhost/healthz'))).status, 200);
});
