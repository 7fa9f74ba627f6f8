import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { fakeClock } from '../../src/testing/fake-clock.js';

describe('the fake clock', () => {
  test('stands still until it is moved', async () => {
    const clock = fakeClock('2026-01-01T00:00:00.000Z');
    assert.equal(clock.now(), Date.UTC(2026, 0, 1));
    await clock.advance(5);
    assert.equal(clock.now(), Date.UTC(2026, 0, 1) + 5);
  });

  test('rings what falls due, in order, at its time, what was set meanwhile included', async () => {
    const clock = fakeClock();
    const start = clock.now();
    const rung: [string, number][] = [];
    const ring = (name: string) => () => void rung.push([name, clock.now() - start]);
    clock.timer(ring('late'), 30);
    clock.timer(() => {
      ring('early')();
      void Promise.resolve().then(() => clock.timer(ring('nested'), 5));
    }, 10);
    clock.timer(ring('never'), 20)();
    clock.timer(ring('after'), 31);
    await clock.advance(30);
    assert.deepEqual(rung, [
      ['early', 10],
      ['nested', 15],
      ['late', 30],
    ]);
  });
});
