import { requestTrackerAdapter } from '../../../src/adapters/request-tracker/index.js';
import { keyOf, liveDesk } from '../desks.js';
import { drills } from '../drills.js';

const desk = liveDesk('request-tracker');

drills(desk, ({ maxBytes = 1_000_000, ...options }) =>
  requestTrackerAdapter({
    ...{ url: desk.url, queue: 'Support', token: async () => keyOf(desk, 'anna') },
    ...{ ...options, attachments: { maxBytes } },
  }),
);
