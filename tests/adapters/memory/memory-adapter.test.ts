import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createDesk, createSampleDesk, memoryAdapter } from '../../../src/adapters/memory/index.js';
import { SupportError } from '../../../src/port/index.js';

async function failure(call: Promise<unknown>): Promise<SupportError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof SupportError, String(error));
  return error;
}

describe('the memory adapter', () => {
  test('is anna before a sample desk, with support’s side at hand, when nothing else is said', async () => {
    const adapter = memoryAdapter();
    const { session } = await adapter.connect({});
    assert.equal(session.user.name, 'Anna Ek');
    await adapter.desk.support('ali').reply('TC-2481', { body: 'Any time today?' });
    assert.equal((await adapter.getTicket('TC-2481')).lastReply?.name, 'Ali Haddad');
  });

  test('needs no token, and does not ask for one', async () => {
    const token = (): Promise<string> => Promise.reject(new Error('asked'));
    assert.equal((await memoryAdapter().connect({ token })).session.access, 'granted');
  });

  test('shares one desk between the customers of a page', async () => {
    const desk = createSampleDesk();
    const [anna, karin] = [memoryAdapter({ desk }), memoryAdapter({ desk, as: 'karin' })];
    await Promise.all([anna.connect({}), karin.connect({})]);
    const { id } = await anna.fileTicket({ kind: 'question', subject: 'a', body: 'b' }, { idempotencyKey: 'k' });
    assert.equal((await karin.getTicket(id)).requester.name, 'Anna Ek');
  });

  test('says so when nobody of that name is a customer', async () => {
    for (const as of ['eve', 'sofia']) {
      assert.equal((await failure(memoryAdapter({ as }).connect({}))).code, 'unauthenticated');
    }
  });

  test('refuses calls before it is connected', async () => {
    assert.equal((await failure(memoryAdapter().listTickets({ scope: 'all' }))).code, 'unauthenticated');
  });

  test('hands on what does not hold, by pointer, with the desk’s refusal as the cause', async () => {
    const adapter = memoryAdapter();
    await adapter.connect({});
    const error = await failure(
      adapter.fileTicket({ kind: 'question', subject: '', body: '' }, { idempotencyKey: 'k' }),
    );
    assert.deepEqual([error.code, error.outcome, error.retryable], ['invalid', 'not-applied', false]);
    assert.deepEqual(
      error.problems.map(({ pointer }) => pointer),
      ['/subject', '/body'],
    );
    assert.ok(error.cause instanceof Error);
  });

  test('says that it does not know the outcome when the desk itself fails', async () => {
    const people = createSampleDesk().people;
    const broken = createDesk({
      people,
      newId: () => {
        throw new Error('out of ids');
      },
    });
    const adapter = memoryAdapter({ desk: broken });
    await adapter.connect({});
    const error = await failure(
      adapter.fileTicket({ kind: 'question', subject: 'a', body: 'b' }, { idempotencyKey: 'k' }),
    );
    assert.deepEqual([error.code, error.outcome, error.retryable], ['unavailable', 'unknown', true]);
  });
});
