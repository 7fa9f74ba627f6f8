import assert from 'node:assert/strict';
import { test } from 'node:test';

import { remembered } from '../../src/store/remembered.js';

test('what is made of a thing is made once for it, and anew for another that is alike', () => {
  let made = 0;
  const lengthOf = remembered((list: readonly string[]) => ({ length: list.length, number: ++made }));
  const list = ['a', 'b'];
  assert.equal(lengthOf(list), lengthOf(list));
  assert.deepEqual(lengthOf(list), { length: 2, number: 1 });
  assert.deepEqual(lengthOf([...list]), { length: 2, number: 2 });
});
