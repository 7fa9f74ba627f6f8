import { describe, test } from 'node:test';

import { adapterConformance } from '../../../src/testing/adapter-conformance.js';
import { liveDesk } from '../desks.js';
import { BackDoor, liveAdapter } from './back-door.js';

describe('the adapter of Redmine keeps every promise of the port before a live one', () => {
  const desk = liveDesk('redmine');
  const skip = (name: string, reason: string): void => console.log(`not checked: ${name}: ${reason}`);
  adapterConformance(
    { test: (name, run) => void test(name, run), skip },
    { adapter: (who) => liveAdapter(desk, who), staff: new BackDoor(desk).staff, patience: 20_000 },
  );
});
