import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Locator } from 'playwright-core';

import { createSampleDesk } from '../../src/desk/sample-desk.js';
import { answer, cutFrame } from '../server/fault-proxy.js';
import { CustomerDevice, type Tab } from './customer-device.js';

const question = { kind: 'question', subject: 'Copying a week', body: 'How do I do it?' } as const;
const feed = /^\/v1\/events$/;

/** The badge of a launcher: the number of tickets with unread replies. */
const badge = ({ page }: Tab): Locator => page.locator('tc-support [part~=badge]').first();

/** Resolves when a launcher counts so many tickets with unread replies. */
const counts = (tab: Tab, count: number): Promise<void> =>
  badge(tab)
    .filter({ hasText: new RegExp(`^${count}(?!\\d)`) })
    .waitFor({ state: 'attached' });

/** What support does in the customer's newest ticket. */
async function supportReplies(device: CustomerDevice, body: string): Promise<void> {
  const sofia = await device.server.as('sofia');
  const [ticket] = await device.tickets(question.subject);
  const { status } = await sofia.post(`/desk/v1/tickets/${ticket?.id}/messages`, { body });
  assert.equal(status, 201);
}

test('seven tabs share one connection, and each shows what support does (check 44)', async (t) => {
  const device = await CustomerDevice.open(t);
  const first = await device.tab();
  await first.support.fileTicket(question);
  await first.support.openFiledTicket();
  const others: Tab[] = [];
  for (let tab = 1; tab < 7; tab++) others.push(await device.tab());
  for (const tab of others) await device.openTicket(tab, question.subject);
  assert.ok(device.calls('GET', feed) >= 1);
  const open = async (): Promise<number> => {
    const { text } = await device.server.call('/metrics');
    return Number(/event_streams\S* (\d+)/.exec(text)?.[1]);
  };
  assert.equal(await open(), 1);
  await supportReplies(device, 'In the menu of the week.');
  for (const { support } of [first, ...others]) await support.thread.getByText('In the menu of the week.').waitFor();
  assert.equal(await open(), 1);
});

test('the tab that listens is closed: another goes on, and nothing of what happens between is lost', async (t) => {
  const device = await CustomerDevice.open(t);
  const first = await device.tab();
  await first.support.fileTicket(question);
  const second = await device.tab();
  await device.openTicket(second, question.subject);
  await first.page.close();
  await supportReplies(device, 'Said at the change of hands.');
  await second.support.thread.getByText('Said at the change of hands.').waitFor();
});

test('half a frame of the feed loses nothing', async (t) => {
  const device = await CustomerDevice.open(t);
  device.line.when('GET', feed, cutFrame);
  const tab = await device.tab();
  await tab.support.fileTicket(question);
  await tab.support.openFiledTicket();
  await supportReplies(device, 'After half a frame.');
  await tab.support.thread.getByText('After half a frame.').waitFor();
});

test('what happened while the feed was away for longer than the server remembers is read anew', async (t) => {
  const device = await CustomerDevice.open(t, undefined, { desk: createSampleDesk({ eventRetention: 3 }) });
  device.line.when('GET', feed, cutFrame);
  device.line.when('GET', feed, answer(503), 99);
  const tab = await device.tab();
  await tab.support.fileTicket(question);
  await tab.support.openFiledTicket();
  for (let reply = 1; reply < 9; reply++) await supportReplies(device, `Reply ${reply} while you were away.`);
  assert.equal(await tab.page.getByRole('log').getByText('Reply 8').count(), 0);
  device.line.heal();
  await tab.support.thread.getByText('Reply 8 while you were away.').waitFor();
});

test('unread replies are counted the same in two tabs, and read in one they are read in the other (check 44)', async (t) => {
  const device = await CustomerDevice.open(t);
  const first = await device.tab();
  await first.support.fileTicket(question);
  const second = await device.tab();
  await second.page.getByText('Waiting for you').first().waitFor();
  const before = Number.parseInt((await badge(second).textContent()) || '0');
  await counts(first, before);
  await supportReplies(device, 'Have you read this?');
  await Promise.all([counts(first, before + 1), counts(second, before + 1)]);
  await device.openTicket(second, question.subject);
  await Promise.all([counts(first, before), counts(second, before)]);
});

test('a reply that was begun in one tab and stands in two is sent once: the other lets go of it, and keeps what is another one', async (t) => {
  const device = await CustomerDevice.open(t);
  const first = await device.tab();
  await first.support.fileTicket(question);
  await first.support.openFiledTicket();
  const written = ({ page }: Tab): Locator => page.getByLabel('Add information');
  await written(first).fill('One thing more.');
  await written(first).blur();
  const [second, third] = [await device.tab(), await device.tab()];
  for (const tab of [second, third]) await device.openTicket(tab, question.subject);
  assert.equal(await written(second).inputValue(), 'One thing more.');
  await written(third).fill('Another thing.');
  await first.page.getByRole('button', { name: 'Send' }).click();
  for (const { support } of [first, second, third]) await support.thread.getByText('One thing more.').waitFor();
  await second.page.locator('textarea:placeholder-shown').waitFor();
  assert.equal(await written(third).inputValue(), 'Another thing.');
  assert.deepEqual(await device.said(question.subject), [question.body, 'One thing more.']);
});
