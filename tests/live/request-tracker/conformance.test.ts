import { describe } from 'node:test';

import { requestTrackerAdapter } from '../../../src/adapters/request-tracker/index.js';
import { FaultyWays, liveConformance } from '../conformance.js';
import { keyOf, liveDesk } from '../desks.js';
import { BackDoor } from './back-door.js';

describe('the adapter of Request Tracker keeps every promise of the port before a live one', () => {
  const desk = liveDesk('request-tracker');
  const ways = new FaultyWays((path) => path.endsWith('/attachments'));
  liveConformance('request-tracker', {
    adapter: (who) =>
      requestTrackerAdapter({
        ...{ url: desk.url, queue: 'Support', token: async () => keyOf(desk, who), fetch: ways.fetchOf(who) },
        timeout: 120_000,
        lines: { Support: 1, 'Support 2nd line': 2, 'Support 3rd line': 3 },
        accessHolders: [{ name: 'Anna Lind', title: 'Head administrator' }],
        poll: { every: 300, atMost: 600 },
      }),
    staff: new BackDoor(desk).staff,
    faults: ways.faultsOf(desk),
    lacks: {
      'the timeline tells to which line a ticket was passed on, and why':
        'moving a ticket to another queue has no place for a note',
    },
    // A reply reads the whole thread back: a hundred of them take a quarter of an hour.
    longThread: 30,
    patience: 60_000,
  });
});
