import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { redmineAdapter } from '../../../src/adapters/redmine/index.js';
import { replay } from '../rest/recording.js';
import { losingOne } from './losing.js';
import { scenarios } from './scenarios.js';

for (const [name, { gets, play }] of Object.entries(scenarios)) {
  test(`recorded answers of Redmine: ${gets}`, async () => {
    const desk = replay(fileURLToPath(new URL(`recorded/${name}.json`, import.meta.url)));
    await play({
      adapter: (who) =>
        redmineAdapter({
          ...{ url: desk.url, token: async () => `key-of-${who}` },
          fetch: who === 'lossy' ? losingOne(desk.fetch) : desk.fetch,
          fields: { kind: 1, impact: 2, key: 3, closure: 4 },
        }),
      key: (of) => ({ idempotencyKey: `${of}-run` }),
      support: async () => {},
    });
    assert.deepEqual(desk.left(), [], 'every answer was asked for');
  });
}
