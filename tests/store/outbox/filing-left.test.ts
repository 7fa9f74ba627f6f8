import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { TicketDraft } from '../../../src/port/index.js';
import { filingOf } from '../../../src/store/filing-model.js';
import { queueOf } from '../../../src/store/queue-model.js';
import { look, openedStore } from '../opened-store.js';
import { settle } from '../scripted-adapter.js';
import { connection, draft, ticket } from '../support-samples.js';
import { FakeDevice } from './fake-device.js';

async function formOn(device: FakeDevice) {
  const page = device.page();
  const opened = await openedStore(connection(), { device: page.device });
  const model = filingOf(opened.store);
  model.subscribe(look);
  await settle();
  return { ...opened, page, model };
}

async function filedUnheard(device: FakeDevice, handedIn: TicketDraft, written?: TicketDraft): Promise<void> {
  const first = await formOn(device);
  void first.model.file(handedIn, written);
  await settle();
  assert.equal(first.adapter.filings.count, 1);
  first.page.kill();
  const next = await formOn(device);
  await next.time.pass(10_000);
  if (next.adapter.connects.open > 0) await next.adapter.connects.next().answer(connection());
  await next.adapter.filings.next().answer(ticket('T1'));
}

/** A page that sends a ticket by itself once it is back online, when the form that it was handed in with is gone. */
async function sentAfterItsForm() {
  const page = new FakeDevice().page();
  const { store, adapter, time } = await openedStore(connection(), { device: page.device });
  const form = filingOf(store);
  const leave = form.subscribe(look);
  await settle();
  page.offline = true;
  await form.file(draft);
  leave();
  await time.pass(0);
  page.offline = false;
  page.wake(0);
  await settle();
  if (adapter.connects.open > 0) await adapter.connects.next().answer(connection());
  await adapter.filings.next().answer(ticket('T1'));
  return { store, adapter, form };
}

test('a form that is back with what an earlier page has filed shows the ticket, and files no other', async () => {
  const device = new FakeDevice();
  await filedUnheard(device, draft);
  const { model, adapter } = await formOn(device);
  model.adopt(draft);
  await settle();
  assert.deepEqual([model.state, adapter.filings.count], [{ phase: 'filed', ticket: ticket('T1') }, 0]);
});

test('also when files went with it, which no later page has', async () => {
  const device = new FakeDevice();
  const fields = { room: 'B12', photos: ['A1'], days: ['mon', 'tue'] };
  await filedUnheard(device, { ...draft, fields, attachments: ['A1', 'A2'] });
  const { model } = await formOn(device);
  model.adopt({ ...draft, fields: { room: 'B12', days: ['mon'] } });
  await settle();
  assert.equal(model.state.phase, 'idle', 'other answers are another ticket');
  model.adopt({ ...draft, fields: { room: 'B12', days: ['mon', 'tue'] } });
  await settle();
  assert.equal(model.state.phase, 'filed');
});

test('also when the host page has filed more than was written, which no later page knows', async () => {
  const device = new FakeDevice();
  await filedUnheard(device, { ...draft, subject: `[Shop] ${draft.subject}` }, draft);
  const { model, adapter } = await formOn(device);
  model.adopt(draft);
  await settle();
  assert.deepEqual([model.state, adapter.filings.count], [{ phase: 'filed', ticket: ticket('T1') }, 0]);
});

test('also on the page that has sent it by itself, where a form is opened only then', async () => {
  const device = new FakeDevice();
  const first = await formOn(device);
  first.page.offline = true;
  await first.model.file(draft);
  first.page.kill();
  const { store, adapter, time } = await openedStore(connection(), { device: device.page().device });
  const queue = queueOf(store);
  queue.subscribe(look);
  queue.look();
  await time.pass(30_000);
  if (adapter.connects.open > 0) await adapter.connects.next().answer(connection());
  await adapter.filings.next().answer(ticket('T1'));
  assert.deepEqual([queue.state, queue.filed], [[], [draft]], 'it waits no more, and is no draft');
  const form = filingOf(store);
  form.subscribe(look);
  form.adopt(draft);
  await settle();
  assert.deepEqual([form.state, adapter.filings.count], [{ phase: 'filed', ticket: ticket('T1') }, 1]);
  assert.deepEqual(queue.filed, [], 'it has been told of');
});

test('also where its form has given way to another one before it was sent', async () => {
  const { store, adapter } = await sentAfterItsForm();
  const next = filingOf(store);
  next.subscribe(look);
  next.adopt(draft);
  await settle();
  assert.deepEqual([next.state, adapter.filings.count], [{ phase: 'filed', ticket: ticket('T1') }, 1]);
});

test('a ticket of the same words is another one once a form has told, though it left the page while that was on its way', async () => {
  const { store, adapter, time } = await openedStore(connection(), { device: new FakeDevice().page().device });
  const form = filingOf(store);
  const leave = form.subscribe(look);
  await settle();
  const asked = form.file(draft);
  await settle();
  leave();
  await time.pass(0);
  await adapter.filings.next().answer(ticket('T1'));
  assert.deepEqual([await asked, queueOf(store).filed], [ticket('T1'), []], 'whoever asked has heard');
  const next = filingOf(store);
  next.subscribe(look);
  next.adopt(draft);
  await settle();
  assert.equal(next.state.phase, 'idle');
});

test('also where it was off the page when that was sent by itself, and is back', async () => {
  const { store, form } = await sentAfterItsForm();
  assert.deepEqual(queueOf(store).filed, [draft], 'nobody has told of it');
  form.subscribe(look);
  await settle();
  assert.deepEqual([form.state.phase, queueOf(store).filed], ['filed', []]);
});
