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
    patience: 20_000,
  });
});
