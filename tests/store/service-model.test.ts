import assert from 'node:assert/strict';
import { test } from 'node:test';

import { serviceOf } from '../../src/store/service-model.js';
import { look, openedStore, unopenedStore } from './opened-store.js';
import { settle } from './scripted-adapter.js';
import { connection } from './support-samples.js';

test('the help desk is connected to when somebody looks at its service, and not before', async () => {
  const { store, adapter } = unopenedStore();
  const service = serviceOf(store);
  await settle();
  assert.equal(adapter.connects.count, 0);
  service.subscribe(look);
  await settle();
  await adapter.connects.next().answer(connection());
  assert.equal(service.state.phase, 'ready');
});

test('all who look at one store look at one and the same service', () => {
  const { store } = unopenedStore();
  assert.equal(serviceOf(store), serviceOf(store));
});

test('what is shown of the service is heard live while somebody looks, and no longer', async () => {
  const { store, adapter, time } = await openedStore();
  assert.equal(adapter.streams.length, 0);
  const leave = serviceOf(store).subscribe(look);
  await settle();
  assert.equal(adapter.streams.length, 1);
  leave();
  await time.pass(0);
  assert.equal(adapter.stream.signal.aborted, true);
});

test('nothing of the service is left when the user signs out', async () => {
  const { store } = await openedStore();
  const service = serviceOf(store);
  service.subscribe(look);
  store.signOut();
  assert.deepEqual(service.state, { phase: 'idle' });
  assert.notEqual(serviceOf(store), service);
});
