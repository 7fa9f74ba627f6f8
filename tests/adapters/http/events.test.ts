import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

import { eventReader } from '../../../src/adapters/http/event-reader.js';
import { readEvent } from '../../../src/contract/event.js';
import { httpAdapter } from '../../../src/adapters/http/index.js';
import type { SupportAdapter, SupportEvent } from '../../../src/port/index.js';
import { connection } from '../../store/support-samples.js';
import { failureOf } from './failure-of.js';
import { json, RawServer, silence, stream, text, type Responder } from './raw-server.js';

const changed = 'event: ticket-changed\nid: c1\ndata: {"ticketId":"T1"}\n\n';
const changedEvent: SupportEvent = { type: 'ticket-changed', cursor: 'c1', ticketId: 'T1' };

/** Listens to a server that answers so; what is heard, and when it ends. */
async function listening(t: TestContext, responder: Responder, after?: string) {
  const server = (await RawServer.open(t)).answers(responder);
  const adapter = httpAdapter({ endpoint: server.url, token: async () => 'secret' });
  const controller = new AbortController();
  t.after(() => controller.abort());
  const heard: SupportEvent[] = [];
  let wake: () => void = () => {};
  const ended = hear(adapter, controller.signal);
  ended.catch(() => {}); // heard by the tests that wait for it

  async function hear(from: SupportAdapter, signal: AbortSignal): Promise<void> {
    assert.ok(from.events);
    for await (const event of from.events(after === undefined ? {} : { after }, { signal })) {
      heard.push(event);
      wake();
    }
  }

  /** Waits until so many events have been heard. */
  async function until(count: number): Promise<readonly SupportEvent[]> {
    while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve));
    return heard;
  }

  return { server, adapter, controller, heard, ended, until };
}

test('events are heard as they happen, with where to go on from', async (t) => {
  const resync = 'event: resync\nid: c2\ndata: {}\n\n';
  const service = 'event: service-changed\nid: c3\ndata: {}\n\n';
  const { server, until } = await listening(t, stream([':\n\n', changed, resync, service]));
  assert.deepEqual(await until(3), [
    changedEvent,
    { type: 'resync', cursor: 'c2' },
    { type: 'service-changed', cursor: 'c3' },
  ]);
  const { url, headers } = server.last;
  assert.deepEqual([url, headers.accept, headers.authorization], ['/v1/events', 'text/event-stream', 'Bearer secret']);
});

test('listening goes on from a cursor', async (t) => {
  const { server, until } = await listening(t, stream([changed]), 'epoch 1:17');
  await until(1);
  assert.equal(server.last.url, '/v1/events?after=epoch+1%3A17');
});

test('an event cut into pieces is heard whole, and half an event not at all', async (t) => {
  const pieces = [...`${changed}event: ticket-changed\nid: c2\ndata: {"tick`];
  const { ended, heard } = await listening(t, stream(pieces, 'end'));
  await ended;
  assert.deepEqual(heard, [changedEvent]);
});

test('letters cut into pieces come out whole', () => {
  const read = eventReader(readEvent);
  const bytes = Buffer.from('event: ticket-changed\nid: c1\ndata: {"ticketId":"Å–1"}\n\n');
  const heard = [...bytes].flatMap((byte) => read(Uint8Array.of(byte)));
  assert.deepEqual(heard, [{ ...changedEvent, ticketId: 'Å–1' }]);
});

test('events of a newer server are passed over', async (t) => {
  const { until } = await listening(t, stream(['event: party\nid: c0\ndata: {}\n\n', changed]));
  assert.deepEqual(await until(1), [changedEvent]);
});

test('a stream that the server ends, ends', async (t) => {
  const { ended, heard } = await listening(t, stream([changed], 'end'));
  assert.equal(await ended, undefined);
  assert.equal(heard.length, 1);
});

test('a stream that breaks is the network', async (t) => {
  const { ended } = await listening(t, stream([changed], 'break'));
  assert.equal((await failureOf(ended)).code, 'network');
});

test('a stream that has been silent for three heartbeats is given up', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { until, ended } = await listening(t, stream([changed]));
  await until(1);
  // The next wait begins with the next microtask.
  await new Promise(setImmediate);
  t.mock.timers.tick(44_999);
  await new Promise(setImmediate);
  t.mock.timers.tick(1);
  const error = await failureOf(ended);
  assert.deepEqual([error.code, error.retryable], ['timeout', true]);
});

test('a stream that never opens is given up', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const server = (await RawServer.open(t)).answers(silence);
  const arrival = server.arrival();
  const events = httpAdapter({ endpoint: server.url }).events?.({}, { signal: new AbortController().signal });
  const first = failureOf(Promise.resolve(events?.[Symbol.asyncIterator]().next()));
  await arrival;
  t.mock.timers.tick(20_000);
  assert.equal((await first).code, 'timeout');
});

test('heartbeats keep a quiet stream open', async (t) => {
  let beat = (): void => {};
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { until, ended } = await listening(t, (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(changed);
    beat = () => void response.write(`:\n\n${changed}`);
  });
  for (let beats = 1; beats < 6; beats++) {
    await until(beats);
    await new Promise(setImmediate);
    t.mock.timers.tick(40_000);
    beat();
  }
  await until(6);
  assert.equal(await Promise.race([ended, 'open']), 'open');
});

test('leaving ends the stream and the connection', async (t) => {
  let gone: Promise<void> | undefined;
  const { controller, until, ended } = await listening(t, (response) => {
    gone = new Promise((resolve) => response.on('close', resolve));
    stream([changed])(response);
  });
  await until(1);
  controller.abort();
  await assert.rejects(ended, { name: 'AbortError' });
  await gone;
});

test('no longer asking for events ends the connection', async (t) => {
  const server = await RawServer.open(t);
  const gone = new Promise<void>((resolve) => {
    server.answers((response) => {
      response.on('close', resolve);
      stream([changed])(response);
    });
  });
  const events = httpAdapter({ endpoint: server.url }).events?.({}, { signal: new AbortController().signal });
  assert.ok(events);
  for await (const event of events) {
    assert.deepEqual(event, changedEvent);
    break;
  }
  await gone;
});

test('closing ends the stream, also after connecting again has failed', async (t) => {
  const { server, adapter, until, ended } = await listening(t, stream([changed]));
  await until(1);
  server.answers(text('', 503));
  await failureOf(adapter.connect({}));
  await adapter.close();
  assert.equal(await ended, undefined);
});

test('a stream that is refused tells why', async (t) => {
  const { ended } = await listening(t, text('<h1>nginx</h1>', 503, 'text/html', { 'retry-after': '7' }));
  const error = await failureOf(ended);
  assert.deepEqual([error.code, error.retryAfter, error.message], ['unavailable', 7_000, 'GET /v1/events: 503']);
});

test('something else than events is malformed', async (t) => {
  const { ended } = await listening(t, json(connection()));
  assert.equal((await failureOf(ended)).code, 'malformed');
});

test('an event outside the contract is malformed', async (t) => {
  const { ended } = await listening(t, stream(['event: ticket-changed\nid: c1\ndata: {"ticket":\n\n']));
  assert.equal((await failureOf(ended)).code, 'malformed');
});

test('an old token is asked for once more here too', async (t) => {
  const { server, until } = await listening(t, text('', 401));
  server.answers(stream([changed]));
  await until(1);
  assert.equal(server.received.length, 2);
});
