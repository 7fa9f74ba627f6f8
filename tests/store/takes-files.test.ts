import assert from 'node:assert/strict';
import { test } from 'node:test';

import { takesFiles } from '../../src/store/takes-files.js';
import { connection, ticket } from './support-samples.js';

const { capabilities } = connection();
const attachments = { mode: 'single', maxBytes: 1_000, maxCount: 3, types: [] } as const;

test('files go with a reply where the help desk takes any, and on the tickets that say so where it says so at all', () => {
  const replied = ticket('T1', { actions: ['reply'] });
  const attached = ticket('T1', { actions: ['reply', 'attach'] });
  const says = { ...capabilities, attachments, actions: ['reply', 'attach'] } as const;
  assert.equal(takesFiles(replied, { ...capabilities, attachments: false }), false);
  assert.equal(takesFiles(replied, { ...capabilities, attachments }), true);
  assert.deepEqual([takesFiles(replied, says), takesFiles(attached, says)], [false, true]);
  assert.equal(takesFiles(ticket('T1', { actions: ['attach'] }), says), false, 'there is nowhere to write');
  assert.deepEqual([takesFiles(undefined, says), takesFiles(attached, undefined)], [false, false]);
});
