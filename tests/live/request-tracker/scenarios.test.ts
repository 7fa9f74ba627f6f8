import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { requestTrackerAdapter } from '../../../src/adapters/request-tracker/index.js';
import { Recorder } from '../../adapters/rest/recording.js';
import { scenarios } from '../../adapters/request-tracker/scenarios.js';
import { keyOf, liveDesk } from '../desks.js';
import { BackDoor } from './back-door.js';

const desk = liveDesk('request-tracker');
const backDoor = new BackDoor(desk);
const run = `r${Date.now().toString(36)}`;

for (const [name, { gets, play }] of Object.entries(scenarios)) {
  test(`before a live Request Tracker: ${gets}`, async () => {
    const recorder = new Recorder(desk.url);
    await play({
      adapter: (who) =>
        requestTrackerAdapter({
          ...{ url: desk.url, queue: 'Support', fetch: recorder.fetch, token: async () => keyOf(desk, who) },
          timeout: 120_000,
          lines: { Support: 1, 'Support 2nd line': 2, 'Support 3rd line': 3 },
        }),
      // The desk keeps keys for good.
      key: (of) => ({ idempotencyKey: `${of}-${run}` }),
      support: async (method, path, json) => {
        await backDoor.call(method, path, json);
      },
    });
    const file = new URL(`../../adapters/request-tracker/recorded/${name}.json`, import.meta.url);
    if (process.env['TC_LIVE_RECORD']) recorder.write(fileURLToPath(file), run);
  });
}
