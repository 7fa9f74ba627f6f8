import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { requestTrackerAdapter } from '../../../src/adapters/request-tracker/index.js';
import { replay } from '../rest/recording.js';
import { scenarios } from './scenarios.js';

/** Who has which number at the desk that was recorded; the rest of a token is nobody's business. */
const numbers: Readonly<Record<string, number>> = { anna: 40, bo: 43, karin: 46, nils: 48 };

for (const [name, { gets, play }] of Object.entries(scenarios)) {
  test(`recorded answers of Request Tracker: ${gets}`, async () => {
    const desk = replay(fileURLToPath(new URL(`recorded/${name}.json`, import.meta.url)));
    await play({
      adapter: (who) =>
        requestTrackerAdapter({
          ...{ url: desk.url, queue: 'Support', fetch: desk.fetch, token: async () => `1-${numbers[who]}-secret` },
          lines: { Support: 1, 'Support 2nd line': 2, 'Support 3rd line': 3 },
        }),
      key: (of) => ({ idempotencyKey: `${of}-run` }),
      support: async () => {},
    });
    assert.deepEqual(desk.left(), [], 'every answer was asked for');
  });
}
