import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SupportError } from '../../src/port/index.js';
import { queueOf } from '../../src/store/queue-model.js';
import { threadOf } from '../../src/store/thread-model.js';
import { look, openedStore, unopenedStore } from './opened-store.js';
import { FakeDevice } from './outbox/fake-device.js';
import { settle } from './scripted-adapter.js';
import { connection } from './support-samples.js';

test('what an earlier page has left is shown and sent also when the help desk was reached at the second try only', async () => {
  const device = new FakeDevice();
  const earlier = device.page();
  earlier.offline = true;
  const { store: left } = await openedStore(connection(), { device: earlier.device });
  await threadOf(left, 'T1').reply({ body: 'Left in a hurry' });
  earlier.kill();

  const { store, adapter } = unopenedStore({ device: device.page().device });
  const queue = queueOf(store);
  queue.subscribe(look);
  await settle();
  await adapter.connects.next().fail(new SupportError('network', 'GET session'));
  assert.deepEqual(queue.state, []);
  store.retry();
  await settle();
  await adapter.connects.next().answer(connection());
  queue.look();
  await settle();
  assert.deepEqual(
    queue.state.map(({ words, ticketId, phase }) => [words, ticketId, phase]),
    [['Left in a hurry', 'T1', 'sending']],
  );
});
