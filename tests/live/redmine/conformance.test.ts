import { describe } from 'node:test';

import { FaultyWays, liveConformance } from '../conformance.js';
import { liveDesk } from '../desks.js';
import { BackDoor, liveAdapter } from './back-door.js';

describe('the adapter of Redmine keeps every promise of the port before a live one', () => {
  const desk = liveDesk('redmine');
  const ways = new FaultyWays();
  liveConformance('redmine', {
    adapter: (who) => liveAdapter(desk, who, ways.fetchOf(who)),
    staff: new BackDoor(desk).staff,
    faults: ways.faultsOf(desk),
    lacks: {
      'the timeline tells to which line a ticket was passed on, and why':
        'a note beside a change of category is told as a message of its own',
    },
    patience: 20_000,
  });
});
