import assert from 'node:assert/strict';
import { test } from 'node:test';

import { lockLead, type Locks } from '../../../src/store/outbox/lock-lead.js';

const refusing: Locks = { request: () => Promise.reject(new DOMException('no origin', 'SecurityError')) };

test('a page to which the browser gives no locks, as in a frame without an origin, leads by itself', async () => {
  const { signal } = new AbortController();
  const led: AbortSignal[] = [];
  await lockLead(refusing, 'outbox', signal, async (leading) => void led.push(leading));
  assert.deepEqual(led, [signal]);
});

test('what is not wanted any more when its turn is refused is not done', async () => {
  const leaving = new AbortController();
  const led: AbortSignal[] = [];
  const leading = lockLead(refusing, 'outbox', leaving.signal, async (signal) => void led.push(signal));
  leaving.abort();
  await leading;
  assert.deepEqual(led, []);
});
