import { redmineAdapter } from '../../../src/adapters/redmine/index.js';
import { keyOf, liveDesk } from '../desks.js';
import { drills } from '../drills.js';

const desk = liveDesk('redmine');
const { Kind: kind = 0, ClientKey: key = 0 } = desk.fields ?? {};

drills(desk, ({ maxBytes = 1_000_000, ...options }) =>
  redmineAdapter({
    ...{ url: desk.url, token: async () => keyOf(desk, 'anna'), fields: { kind, key } },
    ...{ ...options, attachments: { maxBytes } },
  }),
);
