import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Connection } from '../../src/port/index.js';
import { ownerOf } from '../../src/store/connection-of.js';
import { connection } from './support-samples.js';

function of(organisation: string, user: string): { readonly connection: { phase: 'ready'; value: Connection } } {
  const { session, ...known } = connection();
  const named = { ...session, organisation: { id: organisation, name: 'O' }, user: { id: user, name: 'U' } };
  return { connection: { phase: 'ready', value: { ...known, session: named } } };
}

test('two users whose ids put together read the same are two users', () => {
  assert.notEqual(ownerOf(of('a b', 'c')), ownerOf(of('a', 'b c')));
  assert.notEqual(ownerOf(of('a","b', 'c')), ownerOf(of('a', 'b","c')));
  assert.equal(ownerOf(of('a b', 'c')), ownerOf(of('a b', 'c')));
});
