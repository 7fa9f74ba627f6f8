import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { losingOne } from '../../adapters/redmine/losing.js';
import { scenarios } from '../../adapters/redmine/scenarios.js';
import { Recorder } from '../../adapters/rest/recording.js';
import { liveDesk } from '../desks.js';
import { BackDoor, liveAdapter } from './back-door.js';

const desk = liveDesk('redmine');
const backDoor = new BackDoor(desk);
const run = `r${Date.now().toString(36)}`;

for (const [name, { gets, play }] of Object.entries(scenarios)) {
  test(`before a live Redmine: ${gets}`, async () => {
    const recorder = new Recorder(desk.url);
    await play({
      adapter: (who) =>
        who === 'lossy' ? liveAdapter(desk, 'anna', losingOne(recorder.fetch)) : liveAdapter(desk, who, recorder.fetch),
      // The desk keeps keys for good.
      key: (of) => ({ idempotencyKey: `${of}-${run}` }),
      support: (id, issue) => backDoor.change(id, issue),
    });
    const file = new URL(`../../adapters/redmine/recorded/${name}.json`, import.meta.url);
    if (process.env['TC_LIVE_RECORD']) recorder.write(fileURLToPath(file), run);
  });
}
