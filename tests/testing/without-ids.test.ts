import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withoutIds } from '../../src/testing/conformance/without-ids.js';

test('two refusals are compared without the ids they name, also where one id is a part of the other', () => {
  const ids = ['9', 'TC-99999999'];
  const [foreign, none] = ['There is no ticket "9"', 'There is no ticket "TC-99999999"'];
  assert.equal(withoutIds(foreign, ids), withoutIds(none, ids));
  assert.notEqual(withoutIds('GET /ticket/9: 403', ids), withoutIds('GET /ticket/TC-99999999: 404', ids));
});

test('an id is looked for literally, whatever letters it has', () => {
  assert.equal(withoutIds('No case a.b(1)? here, but axb(1)?', ['a.b(1)?']), 'No case … here, but axb(1)?');
});
