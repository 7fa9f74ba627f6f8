import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

import { httpAdapter } from '../../../src/adapters/http/index.js';
import { connection, ticket } from '../../store/support-samples.js';
import { failureOf } from './failure-of.js';
import { json, RawServer, text } from './raw-server.js';

const refused = text('', 401);

/** A server, and a token callback that gives `token-1`, `token-2` … */
async function opened(t: TestContext) {
  const server = await RawServer.open(t);
  const asked: string[] = [];
  const token = async (): Promise<string> => {
    asked.push(`token-${asked.length + 1}`);
    return `token-${asked.length}`;
  };
  const sent = () => server.received.map(({ headers }) => headers.authorization);
  return { server, asked, token, sent };
}

test('the token is asked for once and sent with every call', async (t) => {
  const { server, asked, token, sent } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, token });
  server.answers(json(connection()), json(ticket('T1')));
  await adapter.connect({});
  await adapter.getTicket('T1');
  assert.deepEqual(sent(), ['Bearer token-1', 'Bearer token-1']);
  assert.equal(asked.length, 1);
});

test('a token that is no longer taken is asked for once more, and whose that is, unseen by the caller', async (t) => {
  const { server, token, sent } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, token });
  server.answers(json(connection()), refused, json(connection()), json(ticket('T1')), json(ticket('T1')));
  await adapter.connect({});
  assert.deepEqual(await adapter.getTicket('T1'), ticket('T1'));
  await adapter.getTicket('T1');
  const [first, again] = ['Bearer token-1', 'Bearer token-2'];
  assert.deepEqual(sent(), [first, first, again, again, again]);
  assert.deepEqual(
    server.received.map(({ url }) => url),
    ['/v1/service', '/v1/tickets/T1', '/v1/service', '/v1/tickets/T1', '/v1/tickets/T1'],
  );
});

test('what was written by one user does not go out under the token of another one, whom connecting again makes the user', async (t) => {
  const { server, token } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, token });
  const bo = { ...connection().session, organisation: { id: 'o2', name: 'Another' } };
  const ofBo = json({ ...connection(), session: bo });
  server.answers(json(connection()), refused, ofBo, ofBo, ofBo, ofBo, json(ticket('T1'), 201));
  await adapter.connect({});
  const draft = { kind: 'question', subject: 'A', body: 'B' } as const;
  for (const idempotencyKey of ['key-1', 'key-2']) {
    const error = await failureOf(adapter.fileTicket(draft, { idempotencyKey }));
    assert.deepEqual([error.code, error.outcome], ['unauthenticated', 'not-applied']);
  }
  const filings = () => server.received.filter(({ method }) => method === 'POST').length;
  assert.equal(filings(), 1, 'only the one that was refused has gone out');
  assert.deepEqual((await adapter.connect({})).session, bo);
  await adapter.fileTicket(draft, { idempotencyKey: 'key-3' });
  assert.equal(filings(), 2);
});

/** Something to wait for. */
function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

test('nor does what is on its way while the page connects again', async () => {
  const bo = { ...connection().session, user: { id: 'bo', name: 'Bo' } };
  let who = 'anna';
  const filings: (string | null)[] = [];
  const [posted, refusal, asked, tried, telling] = [gate(), gate(), gate(), gate(), gate()];
  const file = async (by: string | null): Promise<Response> => {
    filings.push(by);
    if (by !== 'Bearer anna') tried.open();
    posted.open();
    await refusal.opened;
    return new Response('', { status: 401 });
  };
  const tell = async (): Promise<Response> => {
    if (who === 'anna') return Response.json(connection());
    // By connecting first, and then for what was refused.
    if (refused) tried.open();
    asked.open();
    await telling.opened;
    return Response.json({ ...connection(), session: bo });
  };
  let refused = false;
  const adapter = httpAdapter({
    endpoint: 'https://support.example.com',
    token: async () => who,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      return request.method === 'POST' ? file(request.headers.get('authorization')) : tell();
    },
  });
  await adapter.connect({});
  const filing = failureOf(adapter.fileTicket({ kind: 'question', subject: 'A', body: 'B' }, { idempotencyKey: 'k' }));
  await posted.opened;
  who = 'bo';
  const connecting = adapter.connect({});
  await asked.opened;
  refused = true;
  refusal.open();
  await tried.opened;
  telling.open();
  assert.deepEqual((await connecting).session, bo);
  await filing;
  assert.deepEqual(filings, ['Bearer anna']);
});

test('a user who has been given another role or name meanwhile is the same one', async (t) => {
  const { server, token } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, token });
  const { session, ...known } = connection();
  const promoted = { ...session, user: { ...session.user, name: 'Anna Ek-Berg', title: 'Head administrator' } };
  server.answers(json(connection()), refused, json({ ...known, session: promoted }), json(ticket('T1')));
  await adapter.connect({});
  assert.deepEqual(await adapter.getTicket('T1'), ticket('T1'));
});

for (const [how, ...meanwhile] of [
  ['before it met another token', text('', 503)],
  ['after it met another token', refused, text('', 503)],
] as const) {
  test(`nor where connecting again has failed meanwhile, ${how}`, async (t) => {
    const { server, token } = await opened(t);
    const adapter = httpAdapter({ endpoint: server.url, token });
    const bo = { ...connection().session, user: { id: 'bo', name: 'Bo' } };
    const ofBo = json({ ...connection(), session: bo });
    server.answers(json(connection()), ...meanwhile, refused, ofBo, ofBo);
    await adapter.connect({});
    assert.equal((await failureOf(adapter.connect({}))).code, 'unavailable');
    const draft = { kind: 'question', subject: 'A', body: 'B' } as const;
    const error = await failureOf(adapter.fileTicket(draft, { idempotencyKey: 'key-1' }));
    assert.deepEqual([error.code, error.outcome], ['unauthenticated', 'not-applied']);
    assert.deepEqual((await adapter.connect({})).session, bo);
  });
}

test('where it cannot be told whose a new token is, that is what went wrong', async (t) => {
  const { server, token } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, token });
  server.answers(json(connection()), refused, text('', 503));
  await adapter.connect({});
  assert.equal((await failureOf(adapter.getTicket('T1'))).code, 'unavailable');
});

test('a change that met an old token goes out again under the same key', async (t) => {
  const { server, token } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, token });
  server.answers(refused, json(ticket('T1'), 201));
  await adapter.fileTicket({ kind: 'question', subject: 'A', body: 'B' }, { idempotencyKey: 'key-1' });
  assert.deepEqual(
    server.received.map(({ headers, body }) => [headers['idempotency-key'], body]),
    Array(2).fill(['key-1', '{"kind":"question","subject":"A","body":"B"}']),
  );
});

test('a new token that is not taken either is told, after one try', async (t) => {
  const { server, token } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, token });
  server.answers(refused, refused);
  const error = await failureOf(adapter.getTicket('T1'));
  assert.deepEqual([error.code, error.retryable, server.received.length], ['unauthenticated', false, 2]);
});

test('several calls that meet an old token ask for one new one', async (t) => {
  const { server, asked, token } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, token });
  server.answers(refused, refused, json(ticket('T1')), json(ticket('T1')));
  await Promise.all([adapter.getTicket('T1'), adapter.getTicket('T1')]);
  assert.equal(asked.length, 2);
});

test('without a token nothing is sent as one, and nothing tried again', async (t) => {
  const { server, sent } = await opened(t);
  server.answers(refused);
  const error = await failureOf(httpAdapter({ endpoint: server.url }).getTicket('T1'));
  assert.deepEqual([error.code, sent()], ['unauthenticated', [undefined]]);
});

test('the token given at connecting goes before that of the options, until closing', async (t) => {
  const { server, sent } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, token: async () => 'options' });
  server.answers(json(connection()), json(ticket('T1')), json(connection()), json(connection()));
  await adapter.connect({ token: async () => 'anna' });
  await adapter.getTicket('T1');
  await adapter.close();
  await adapter.connect({});
  await adapter.connect({ token: async () => 'bo' });
  assert.deepEqual(sent(), ['Bearer anna', 'Bearer anna', 'Bearer options', 'Bearer bo']);
});

test('closing forgets the token', async (t) => {
  const { server, token, sent } = await opened(t);
  const adapter = httpAdapter({ endpoint: server.url, token });
  server.answers(json(connection()), json(connection()));
  await adapter.connect({});
  await adapter.close();
  await adapter.connect({});
  assert.deepEqual(sent(), ['Bearer token-1', 'Bearer token-2']);
});

test('a page that cannot give a token is told so, and asked again next time', async (t) => {
  const { server } = await opened(t);
  const cause = new Error('signed out');
  const gives: (() => string)[] = [
    () => {
      throw cause;
    },
    () => '',
    () => 'two\nlines',
    () => 'token',
  ];
  const adapter = httpAdapter({ endpoint: server.url, token: async () => (gives.shift() ?? String)() });
  const first = await failureOf(adapter.getTicket('T1'));
  assert.deepEqual([first.code, first.outcome, first.cause], ['unauthenticated', 'not-applied', cause]);
  assert.equal((await failureOf(adapter.getTicket('T1'))).code, 'unauthenticated');
  assert.equal((await failureOf(adapter.getTicket('T1'))).code, 'unauthenticated');
  server.answers(json(ticket('T1')));
  assert.deepEqual(await adapter.getTicket('T1'), ticket('T1'));
});

test('a page in plain JavaScript is told of its token callback, whatever that throws or gives at once', async (t) => {
  const { server, sent } = await opened(t);
  const gives: (() => unknown)[] = [
    () => {
      throw new Error('no session');
    },
    () => undefined,
    () => ({ token: 'one' }),
    () => 'token',
  ];
  const options = { endpoint: server.url, token: () => gives.shift()?.() };
  // @ts-expect-error -- what a page without types may give
  const adapter = httpAdapter(options);
  const failures = [];
  for (let call = 0; call < 3; call++) failures.push((await failureOf(adapter.getTicket('T1'))).message);
  const none = 'The token callback gave no token';
  assert.deepEqual(failures, ['The token callback failed', none, none]);
  server.answers(json(ticket('T1')));
  await adapter.getTicket('T1');
  assert.deepEqual(sent(), ['Bearer token']);
});

test('a token that never comes is given up', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const adapter = httpAdapter({ endpoint: 'https://support.example.com', token: () => new Promise(() => {}) });
  const reading = failureOf(adapter.getTicket('T1'));
  t.mock.timers.tick(20_000);
  assert.equal((await reading).code, 'timeout');
});
