import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { requestTrackerAdapter } from '../../../src/adapters/request-tracker/index.js';
import { replay } from '../rest/recording.js';
import { scenarios } from './scenarios.js';

/** Who has which number at the desk that was recorded; the rest of a token is nobody's business. */
const numbers: Readonly<Record<string, number>> = { anna: 40, bo: 43, karin: 46, nils: 48 };

const lines = { Support: 1, 'Support 2nd line': 2, 'Support 3rd line': 3 } as const;

for (const [name, { gets, play }] of Object.entries(scenarios)) {
  test(`recorded answers of Request Tracker: ${gets}`, async () => {
    const desk = replay(fileURLToPath(new URL(`recorded/${name}.json`, import.meta.url)));
    await play({
      adapter: (who) =>
        requestTrackerAdapter({
          ...{ url: desk.url, queue: 'Support', fetch: desk.fetch, token: async () => `1-${numbers[who]}-secret` },
          lines,
        }),
      key: (of) => ({ idempotencyKey: `${of}-run` }),
      support: async () => {},
    });
    assert.deepEqual(desk.left(), [], 'every answer was asked for');
  });
}

test('a change that came at the same time looks at the ticket only when the one before it has been answered', async () => {
  const desk = replay(fileURLToPath(new URL('recorded/at-once.json', import.meta.url)));
  const told: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    const own = /\/ticket\/\d+$/.test(url);
    if (own && method === 'GET') told.push('looks');
    const answer = await desk.fetch(request);
    if (own && method === 'PUT') told.push('changed');
    return answer;
  };
  await scenarios['at-once']?.play({
    adapter: () =>
      requestTrackerAdapter({
        url: desk.url,
        queue: 'Support',
        lines,
        fetch,
        token: async () => `1-${numbers['anna']}-secret`,
      }),
    key: (of) => ({ idempotencyKey: `${of}-run` }),
    support: async () => {},
  });
  assert.deepEqual(told, ['looks', 'changed', 'looks']);
});
