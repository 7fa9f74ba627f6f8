import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SupportError } from '../../../src/port/index.js';
import type { Capabilities } from '../../../src/port/index.js';
import { shownValue } from '../../../src/store/loadable.js';
import { ticketsOf } from '../../../src/store/ticket-list-model.js';
import { look, openedStore } from '../opened-store.js';
import { FakeDevice } from '../outbox/fake-device.js';
import { settle } from '../scripted-adapter.js';
import { connection, ticket } from '../support-samples.js';

const away = new SupportError('network', 'GET events');
const changed = (cursor: string) => ({ type: 'ticket-changed', cursor, ticketId: 'T1' }) as const;

/** A page of the device that shows the ongoing tickets: one, unless told otherwise. */
async function page(
  device: FakeDevice,
  { cursor = 'c0', hidden = false, live = { mode: 'push', resume: true } as Capabilities['live'], unread = 0 } = {},
) {
  const own = device.page();
  own.hidden = hidden;
  const opened = await openedStore(connection({ cursor, live }), { device: own.device });
  const list = ticketsOf(opened.store, { scope: 'ongoing' });
  const leave = list.subscribe(look);
  await settle();
  await opened.adapter.lists.next().answer({ items: [ticket('T1', { unread })] });
  /** Connections that are open. */
  const listening = (): number => opened.adapter.streams.filter(({ signal }) => !signal.aborted).length;
  return { ...opened, own, list, leave, listening };
}

test('of three tabs one has a connection, and all read what it tells', async () => {
  const device = new FakeDevice();
  const [one, two, three] = [await page(device), await page(device), await page(device)];
  assert.deepEqual([one.listening(), two.listening(), three.listening()], [1, 0, 0]);
  await one.adapter.stream.push(changed('c1'));
  for (const { adapter, list } of [one, two, three]) {
    await adapter.lists.next().answer({ items: [ticket('T1', { subject: 'News' })] });
    assert.equal(shownValue(list.state)?.items[0]?.subject, 'News');
  }
});

test('when the tab that listens is killed another goes on from what it has heard', async () => {
  const device = new FakeDevice();
  const [one, two] = [await page(device), await page(device)];
  await one.adapter.stream.push(changed('c1'));
  one.own.kill();
  await settle();
  assert.deepEqual([two.listening(), two.adapter.stream.after], [1, 'c1']);
});

test('a tab that is closed in an orderly way leaves the listening to another', async () => {
  const device = new FakeDevice();
  const [one, two] = [await page(device), await page(device)];
  one.leave();
  await one.time.pass(0);
  assert.deepEqual([one.listening(), two.listening()], [0, 1]);
});

test('a tab that comes later reads again what was told before it could hear', async () => {
  const device = new FakeDevice();
  const one = await page(device);
  await one.adapter.stream.push(changed('c1'));
  const two = await page(device, { cursor: 'c0' });
  await settle();
  assert.equal(two.adapter.lists.open, 1);
});

test('a tab that comes later and has missed nothing reads once', async () => {
  const device = new FakeDevice();
  const one = await page(device);
  await one.adapter.stream.push(changed('c1'));
  const two = await page(device, { cursor: 'c1' });
  await settle();
  assert.equal(two.adapter.lists.open, 0);
});

test('after a break in which something was lost every tab reads anew', async () => {
  const device = new FakeDevice();
  const live = { mode: 'push', resume: false } as const;
  const [one, two] = [await page(device, { live }), await page(device, { live })];
  await two.adapter.lists.next().answer({ items: [ticket('T1')] });
  await one.adapter.stream.fail(away);
  await one.time.pass(1_000);
  assert.deepEqual([one.adapter.lists.open, two.adapter.lists.open], [1, 1]);
});

test('a tab that is looked at takes over from one that nobody sees, also past others that nobody sees', async () => {
  const device = new FakeDevice();
  const [one, two, three] = [await page(device), await page(device, { hidden: true }), await page(device)];
  one.own.hidden = true;
  three.own.wake(0);
  await settle();
  assert.deepEqual([one.listening(), two.listening(), three.listening()], [0, 0, 1]);
  three.own.kill();
  await settle();
  assert.equal(one.listening() + two.listening(), 1, 'nobody looks, and still one listens');
});

test('a tab whose leader is frozen listens by itself, and no more once the leader is back', async () => {
  const device = new FakeDevice();
  const one = await page(device);
  one.own.frozen = true;
  const two = await page(device);
  await two.time.pass(2_999);
  assert.equal(two.listening(), 0);
  await two.time.pass(1);
  assert.deepEqual([two.listening(), two.adapter.stream.after], [1, 'c0']);
  one.own.frozen = false;
  two.own.wake(0);
  await settle();
  assert.deepEqual([one.listening(), two.listening()], [1, 0]);
});

test('a tab that is back, or back on the network, does not wait for the next try', async () => {
  const one = await page(new FakeDevice());
  for (let tries = 1; tries < 6; tries++) {
    await one.adapter.stream.fail(away);
    await one.time.pass(2 ** tries * 1_000);
  }
  await one.adapter.stream.fail(away);
  const before = one.adapter.streams.length;
  await one.time.pass(10_000);
  assert.equal(one.adapter.streams.length, before);
  one.own.wake(0);
  await settle();
  assert.equal(one.adapter.streams.length, before + 1);
});

test('a help desk without a feed is asked ten times more seldom by a tab that nobody sees, and at once when it is seen', async () => {
  const live = { mode: 'poll', resume: false } as const;
  const one = await page(new FakeDevice(), { live });
  one.own.hidden = true;
  await one.time.pass(30_000);
  await one.adapter.lists.next().answer({ items: [] });
  await one.time.pass(299_000);
  assert.equal(one.adapter.lists.open, 0);
  one.own.hidden = false;
  one.own.wake(299_000);
  await settle();
  assert.equal(one.adapter.lists.open, 1);
});

for (const mode of ['push', 'poll'] as const) {
  const live = { mode, resume: mode === 'push' };

  test(`the count of unread replies is the same in two tabs (${mode}) (check 44)`, async () => {
    const device = new FakeDevice();
    const [one, two] = [await page(device, { live }), await page(device, { live, unread: 2 })];
    await settle();
    assert.deepEqual([one.store.unread, two.store.unread], [1, 1]);
    assert.equal(one.adapter.lists.open, 1, 'its row is read again');
    await one.adapter.lists.next().answer({ items: [ticket('T1')] });
    await settle();
    assert.deepEqual([one.store.unread, two.store.unread], [0, 0]);
  });

  test(`a tab that comes later counts what the others know to be unread (${mode}) (check 44)`, async () => {
    const device = new FakeDevice();
    const one = await page(device, { live });
    one.store.visit.learn([ticket('T7', { unread: 1 })]);
    const two = await page(device, { live });
    assert.deepEqual([one.store.unread, two.store.unread], [1, 1]);
  });
}

test('another user in another tab hears nothing of it', async () => {
  const device = new FakeDevice();
  const one = await page(device);
  const own = device.page();
  const other = connection({ cursor: 'c0' });
  const { adapter, store } = await openedStore(
    { ...other, session: { ...other.session, user: { ...other.session.user, id: 'U2' } } },
    { device: own.device },
  );
  ticketsOf(store, { scope: 'ongoing' }).subscribe(look);
  await settle();
  await adapter.lists.next().answer({ items: [] });
  assert.equal(adapter.streams.length, 1, 'a connection of its own');
  one.store.visit.learn([ticket('T1', { unread: 1 })]);
  await one.adapter.stream.push(changed('c1'));
  assert.deepEqual([store.unread, adapter.lists.open], [0, 0]);
});

test('after signing out nothing is heard from the other tabs', async () => {
  const device = new FakeDevice();
  const [one, two] = [await page(device), await page(device)];
  two.store.signOut();
  await settle();
  one.store.visit.learn([ticket('T1', { unread: 1 })]);
  await one.adapter.stream.push(changed('c1'));
  assert.deepEqual([two.store.unread, two.adapter.lists.open], [0, 0]);
});

test('a tab that listened and let go reads what the one that took over already knew', async () => {
  const device = new FakeDevice();
  const one = await page(device);
  one.own.hidden = true;
  await one.adapter.stream.fail(away);
  const two = await page(device, { cursor: 'c2' });
  assert.deepEqual([one.listening(), two.adapter.stream.after], [0, 'c2']);
  assert.equal(one.adapter.lists.open, 1, 'what happened up to c2 is read');
});

test('an event that comes before a tab is in step does not hide an earlier one from it', async () => {
  const device = new FakeDevice();
  const one = await page(device);
  one.own.frozen = true;
  const two = await page(device);
  one.own.frozen = false;
  await one.adapter.stream.push(changed('c2'));
  one.own.frozen = true;
  await two.time.pass(3_000);
  assert.equal(two.adapter.stream.after, 'c0');
});

test('a help desk that cannot go on from a place is read anew whenever another tab begins to listen', async () => {
  const device = new FakeDevice();
  const live = { mode: 'push', resume: false } as const;
  const [one, two] = [await page(device, { live }), await page(device, { live })];
  for (const { adapter } of [one, two]) while (adapter.lists.open > 0) await adapter.lists.next().answer({ items: [] });
  one.own.kill();
  await settle();
  assert.deepEqual([two.listening(), two.adapter.lists.open], [1, 1]);
});

test('two tabs to which the help desk says different things about one ticket do not ask it for ever', async () => {
  const device = new FakeDevice();
  const [one, two] = [await page(device), await page(device)];
  const before = one.adapter.lists.count + two.adapter.lists.count;
  one.store.visit.learn([ticket('T1', { unread: 1 })]);
  for (let round = 0; round < 50; round++) {
    await settle();
    if (one.adapter.lists.open > 0) await one.adapter.lists.next().answer({ items: [ticket('T1', { unread: 1 })] });
    if (two.adapter.lists.open > 0) await two.adapter.lists.next().answer({ items: [ticket('T1')] });
  }
  assert.ok(one.adapter.lists.count + two.adapter.lists.count - before <= 8);
});

test('another user under the same token callback starts at their own place, with nothing of the last one counted', async () => {
  const opened = await page(new FakeDevice(), { unread: 1 });
  await opened.adapter.stream.push({ type: 'service-changed', cursor: 'cA5' });
  const other = connection({ cursor: 'cB' });
  const session = { ...other.session, user: { ...other.session.user, id: 'U2' } };
  await opened.adapter.connects.next().answer({ ...other, session });
  ticketsOf(opened.store, { scope: 'ongoing' }).subscribe(look);
  await opened.adapter.connects.next().answer({ ...other, session });
  await settle();
  assert.deepEqual([opened.adapter.stream.after, opened.store.unread, opened.listening()], ['cB', 0, 1]);
});

test('a user whose access was taken away is listened for no longer', async () => {
  const opened = await page(new FakeDevice());
  await opened.adapter.stream.push({ type: 'service-changed', cursor: 'c1' });
  await opened.adapter.connects.next().answer(connection({ access: 'none' }));
  await settle();
  assert.equal(opened.listening(), 0);
});
