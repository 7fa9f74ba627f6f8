import assert from 'node:assert/strict';
import { test } from 'node:test';

import { inTurn } from '../../../src/adapters/rest/in-turn.js';

/** Work that is under way until it is told to end. */
function held(): { readonly work: () => Promise<string>; readonly end: () => void } {
  let end = (): void => {};
  const ended = new Promise<string>((resolve) => (end = () => resolve('held')));
  return { work: () => ended, end };
}

test('what is done in turn begins when what came before has ended, well or badly', async () => {
  const line = {};
  const [first, told] = [held(), [] as string[]];
  const one = inTurn(line, first.work);
  const two = inTurn(line, () => Promise.reject(new Error('no')));
  const three = inTurn(line, async () => told.push('three'));
  await inTurn({}, async () => told.push('another line'));
  assert.deepEqual(told, ['another line']);
  first.end();
  await assert.rejects(two, /no/);
  assert.deepEqual([await one, await three, told.at(-1)], ['held', 2, 'three']);
});

test('who gives up while waiting is let go at once, and nothing is done', async () => {
  const line = {};
  const [first, giveUp] = [held(), new AbortController()];
  const one = inTurn(line, first.work);
  let done = false;
  const waiting = inTurn(line, async () => (done = true), giveUp.signal);
  giveUp.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
  first.end();
  await one;
  await inTurn(line, async () => {});
  assert.equal(done, false);
});
