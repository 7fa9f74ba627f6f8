import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { setupServer } from 'msw/node';

import { httpAdapter } from '../../src/adapters/http/index.js';
import { supportHandlers } from '../../src/testing/msw.js';

const endpoint = 'https://support.example.com/help';

describe('a host site tests its page over Mock Service Worker', () => {
  const support = supportHandlers({ endpoint });
  const server = setupServer(...support.handlers);
  before(() => server.listen({ onUnhandledRequest: 'error' }));
  after(() => {
    support.close();
    server.close();
  });

  const adapterOf = (person: string): ReturnType<typeof httpAdapter> =>
    httpAdapter({ endpoint, token: () => support.token(person) });

  test('the reference server answers at the page’s own endpoint, with the rules of a real one', async () => {
    const anna = adapterOf('anna');
    const { session } = await anna.connect({});
    assert.equal(session.user.id, 'anna');
    const draft = { kind: 'question', subject: 'Copying a week', body: 'How?' } as const;
    const filed = await anna.fileTicket(draft, { idempotencyKey: 'host-test-1' });
    assert.equal((await anna.fileTicket(draft, { idempotencyKey: 'host-test-1' })).id, filed.id);
    await assert.rejects(anna.fileTicket({ ...draft, subject: '' }, { idempotencyKey: 'host-test-2' }), /subject/);
    await anna.close();
  });

  test('the test answers as support, and the page reads it', async () => {
    const anna = adapterOf('anna');
    await anna.connect({});
    const draft = { kind: 'question', subject: 'Printing', body: 'How?' } as const;
    const { id } = await anna.fileTicket(draft, { idempotencyKey: 'host-test-3' });
    await support.desk.support('sofia').reply(id, { body: 'Which printer?', expectsReply: true });
    assert.equal((await anna.getTicket(id)).status, 'waiting-customer');
    await anna.close();
  });

  test('without a token nobody gets in', async () => {
    await assert.rejects(httpAdapter({ endpoint }).connect({}), { code: 'unauthenticated' });
  });
});
