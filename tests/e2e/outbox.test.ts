import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { SupportPage } from '../../src/testing/support-page.js';
import { openBrowser, startDemo, type Demo } from './stage.js';

const isReply = (method: string, url: string): boolean => method === 'POST' && url.endsWith('/messages');

/** A customer's device with a ticket open on its first page. The keys of all replies that go out are noted. */
async function deviceAt(browser: Browser, { url }: Demo, subject: string) {
  const context = await browser.newContext();
  const keys: (string | undefined)[] = [];
  context.on('request', (request) => {
    if (isReply(request.method(), request.url())) keys.push(request.headers()['idempotency-key']);
  });
  async function openPage() {
    const page = await context.newPage();
    await page.goto(`${url}/?as=anna&lang=en`);
    const support = new SupportPage(page);
    await support.open();
    return { page, support };
  }
  const first = await openPage();
  await first.support.fileTicket({ kind: 'question', subject, body: 'How do I do it?' });
  await first.support.openFiledTicket();
  return { context, keys, openPage, first };
}

/** Resolves with the answer that a help desk has given to a reply. */
async function replyAnswered(context: BrowserContext): Promise<number> {
  const response = await context.waitForEvent('response', (each) => isReply(each.request().method(), each.url()));
  await response.finished();
  return response.status();
}

/** How often some words stand in the thread as the help desk has it. */
async function countIn(openPage: () => Promise<{ page: Page; support: SupportPage }>, subject: string, words: string) {
  const { page, support } = await openPage();
  await support.openTicket(subject);
  await support.thread.getByText(words).first().waitFor();
  return page.getByRole('log').getByText(words).count();
}

describe('the outbox of a real browser', () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  test('a reply written offline goes out once when the network is back (check 41)', async () => {
    const { context, keys, openPage, first } = await deviceAt(browser, demo, 'Copying a week');
    await context.setOffline(true);
    await first.support.reply('Written in a tunnel');
    await first.support.thread.getByText('Sends when you are online').waitFor();
    assert.equal(keys.length, 0, 'nothing is tried without a network');
    const answered = replyAnswered(context);
    await context.setOffline(false);
    assert.equal(await answered, 201);
    await first.page.getByText('Sends when you are online').waitFor({ state: 'detached' });
    assert.equal(await countIn(openPage, 'Copying a week', 'Written in a tunnel'), 1);
    assert.equal(keys.length, 1);
    await context.close();
  });

  test('a page closed before its reply was sent leaves it to the next one, which sends it once', async () => {
    const { context, keys, openPage, first } = await deviceAt(browser, demo, 'Moving a shift');
    await context.setOffline(true);
    await first.support.reply('Closed too early');
    await first.support.thread.getByText('Sends when you are online').waitFor();
    await first.page.close();
    await context.setOffline(false);
    const answered = replyAnswered(context);
    const next = await openPage();
    await next.support.openTicket('Moving a shift');
    assert.equal(await answered, 201);
    assert.equal(await countIn(openPage, 'Moving a shift', 'Closed too early'), 1);
    assert.equal(keys.length, 1);
    await context.close();
  });

  test('a page closed before it heard that its reply had landed does not make it land twice', async () => {
    const { context, keys, openPage, first } = await deviceAt(browser, demo, 'Printing a month');
    const landed = new Promise<number>((resolve) => {
      void first.page.route('**/messages', async (route) => {
        const response = await route.fetch();
        resolve(response.status());
      });
    });
    await first.support.reply('Said once');
    assert.equal(await landed, 201);
    await first.page.close();
    const answered = replyAnswered(context);
    const next = await openPage();
    await next.support.openTicket('Printing a month');
    assert.ok((await answered) < 300);
    assert.equal(await countIn(openPage, 'Printing a month', 'Said once'), 1);
    assert.deepEqual([keys.length, keys[0]], [2, keys[1]], 'sent again under its first key');
    await context.close();
  });
});
