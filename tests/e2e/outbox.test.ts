import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';

import type { Browser } from 'playwright-core';

import { answer, dropRequest, dropResponse, duplicate, hold, type Fault } from '../server/fault-proxy.js';
import { CustomerDevice, type Tab } from './customer-device.js';
import { openBrowser } from './stage.js';

const question = { kind: 'question', subject: 'Copying a week', body: 'How do I do it?' } as const;
const { subject } = question;
const messages = /\/messages$/;

let browser: Browser;

/** A customer with a ticket open on the first tab. */
async function writing(t: TestContext): Promise<{ device: CustomerDevice; tab: Tab }> {
  const device = await CustomerDevice.open(t, browser);
  const tab = await device.tab();
  await tab.support.fileTicket(question);
  await tab.support.openFiledTicket();
  return { device, tab };
}

/** Resolves once nothing in the thread is on its way any more. */
async function landed({ page }: Tab): Promise<void> {
  const log = page.getByRole('log');
  const onItsWay = log.getByText(/Sending|Sends when|Not sent/);
  await onItsWay.first().waitFor({ state: 'detached' });
}

/** Writes a reply that waits for the network, which is gone from here on. */
async function replyOffline({ context }: CustomerDevice, { support }: Tab, words: string): Promise<void> {
  await context.setOffline(true);
  await support.reply(words);
  await support.thread.getByText('Sends when you are online').waitFor();
}

// Two at a time: each has a server and a profile of its own.
describe('what is handed over, in a real browser against the real server', { concurrency: 2 }, () => {
  before(async () => {
    browser = await openBrowser();
  });
  after(async () => browser?.close());

  const filings: readonly (readonly [title: string, fault: Fault])[] = [
    ['whose request is lost', dropRequest],
    ['whose answer is lost after it was filed', dropResponse],
    ['that meets one 500', answer(500)],
    ['that meets a 429', answer(429, { 'Retry-After': '1' })],
    ['whose token is refused once', answer(401)],
    ['that arrives twice', duplicate],
  ];
  for (const [title, fault] of filings) {
    test(`a ticket ${title} is filed once`, async (t) => {
      const device = await CustomerDevice.open(t, browser);
      const { page, support } = await device.tab();
      device.line.when('POST', '/v1/tickets', fault);
      const filed = page.getByRole('heading', { name: /^Ticket .* is filed/ }).waitFor();
      void support.fileTicket(question).catch(() => {});
      await filed;
      assert.equal((await device.tickets(subject)).length, 1);
      const keys = device.line.seen.filter(({ method, path }) => method === 'POST' && path === '/v1/tickets');
      assert.equal(new Set(keys.map(({ key }) => key)).size, 1, 'every try has the same key');
    });
  }

  const replies: readonly (readonly [title: string, fault: Fault])[] = [
    ['whose request is lost', dropRequest],
    ['that meets a 500', answer(500)],
  ];
  for (const [title, fault] of replies) {
    test(`a reply ${title} says so, and is sent once (checks 39, 40)`, async (t) => {
      const { device, tab } = await writing(t);
      // More than once: the browser itself sends again over a new line when one was broken.
      device.line.when('POST', messages, fault, 99);
      await tab.support.reply('Said once');
      await tab.page.getByRole('log').getByText('Not sent').waitFor();
      device.line.heal();
      await landed(tab);
      assert.deepEqual(await device.said(subject), [question.body, 'Said once']);
    });
  }

  test('a reply whose answer is lost after it has landed is there once (check 40)', async (t) => {
    const { device, tab } = await writing(t);
    device.line.when('POST', messages, dropResponse, 3);
    await tab.support.reply('Said once');
    await landed(tab);
    assert.deepEqual(await device.said(subject), [question.body, 'Said once']);
  });

  test('replies whose first is slow land in the order they were written', async (t) => {
    const { device, tab } = await writing(t);
    const gate = hold();
    device.line.when('POST', messages, gate.fault);
    await tab.support.reply('First');
    await gate.reached;
    await tab.support.reply('Second');
    gate.release();
    await landed(tab);
    assert.deepEqual(await device.said(subject), [question.body, 'First', 'Second']);
  });

  test('a reply written offline waits, and goes out once when the network is back (check 41)', async (t) => {
    const { device, tab } = await writing(t);
    await replyOffline(device, tab, 'Written in a tunnel');
    assert.equal(device.calls('POST', messages), 0, 'nothing is tried without a network');
    await device.context.setOffline(false);
    await landed(tab);
    assert.deepEqual(await device.said(subject), [question.body, 'Written in a tunnel']);
    assert.equal(device.calls('POST', messages), 1);
  });

  test('a reply that waits can be taken back, and is never sent', async (t) => {
    const { device, tab } = await writing(t);
    await device.context.setOffline(true);
    await tab.support.reply('Better not');
    await tab.page.getByRole('log').getByRole('button', { name: 'Delete' }).click();
    await tab.page.getByRole('log').getByText('Better not').waitFor({ state: 'detached' });
    await device.context.setOffline(false);
    await tab.support.reply('This instead');
    await landed(tab);
    assert.deepEqual(await device.said(subject), [question.body, 'This instead']);
  });

  test('what waits to be sent stands on home, leads to where it can be taken back, and goes out from there', async (t) => {
    const { device, tab } = await writing(t);
    await replyOffline(device, tab, 'Left in a hurry');
    await tab.page.evaluate(() => document.querySelector('tc-support')?.open('home'));
    const row = tab.page.getByRole('button', { name: 'Left in a hurry Sends when you are online' });
    await row.click();
    await tab.support.thread.getByText('Left in a hurry').waitFor();
    await tab.page.close();
    await device.context.setOffline(false);
    const next = await device.tab();
    await next.page.getByText('Open tickets').waitFor();
    while ((await device.said(subject)).length < 2) await next.page.waitForEvent('response');
    await next.page.getByRole('button', { name: /Left in a hurry/ }).waitFor({ state: 'detached' });
    assert.deepEqual(await device.said(subject), [question.body, 'Left in a hurry']);
  });

  test('a tab killed between keeping a reply and sending it leaves it to the next one, which sends it once', async (t) => {
    const { device, tab } = await writing(t);
    await replyOffline(device, tab, 'Closed too early');
    await tab.page.close();
    await device.context.setOffline(false);
    const next = await device.tab();
    await device.openTicket(next, subject);
    await next.support.thread.getByText('Closed too early').waitFor();
    await landed(next);
    assert.deepEqual(await device.said(subject), [question.body, 'Closed too early']);
  });

  test('a tab killed before it heard that its reply had landed does not make it land twice', async (t) => {
    const { device, tab } = await writing(t);
    const gate = hold('answer');
    device.line.when('POST', messages, gate.fault);
    await tab.support.reply('Said once');
    await gate.reached;
    await tab.page.close();
    gate.release();
    const next = await device.tab();
    await device.openTicket(next, subject);
    await landed(next);
    assert.deepEqual(await device.said(subject), [question.body, 'Said once']);
    const keys = device.line.seen
      .filter((call) => call.method === 'POST' && messages.test(call.path))
      .map(({ key }) => key);
    assert.equal(new Set(keys).size, 1, 'sent again under its first key, if at all');
  });

  test('two tabs that write to one ticket both show both, and each is there once', async (t) => {
    const { device, tab } = await writing(t);
    const other = await device.tab();
    await device.openTicket(other, subject);
    await Promise.all([tab.support.reply('From one tab'), other.support.reply('From the other')]);
    for (const { support } of [tab, other]) {
      await support.thread.getByText('From one tab').waitFor();
      await support.thread.getByText('From the other').waitFor();
    }
    await Promise.all([landed(tab), landed(other)]);
    const [, ...said] = await device.said(subject);
    assert.deepEqual(said.toSorted(), ['From one tab', 'From the other']);
  });

  test('a device whose clock is a day behind files once, and what it queues is sent when the network is back', async (t) => {
    const device = await CustomerDevice.open(t, browser);
    await device.context.addInitScript({
      content: 'const now = Date.now.bind(Date); Date.now = () => now() - 86_400_000;',
    });
    const tab = await device.tab();
    await tab.support.fileTicket(question);
    await tab.support.openFiledTicket();
    await replyOffline(device, tab, 'Yesterday');
    await device.context.setOffline(false);
    await landed(tab);
    assert.deepEqual(await device.said(subject), [question.body, 'Yesterday']);
  });

  const storages: readonly (readonly [title: string, script: string])[] = [
    [
      'that keeps nothing',
      `const refuse = () => { throw new DOMException('blocked', 'SecurityError'); };
      Object.defineProperty(window, 'indexedDB', { get: refuse });
      Storage.prototype.setItem = refuse;`,
    ],
    [
      'whose storage is full',
      `const refuse = () => { throw new DOMException('full', 'QuotaExceededError'); };
      IDBObjectStore.prototype.put = refuse;
      Storage.prototype.setItem = refuse;`,
    ],
  ];
  for (const [title, content] of storages) {
    test(`a browser ${title} says so, and files once all the same`, async (t) => {
      const device = await CustomerDevice.open(t, browser);
      await device.context.addInitScript({ content });
      const tab = await device.tab();
      await tab.page.getByRole('button', { name: 'New ticket' }).click();
      await tab.page.getByRole('textbox', { name: /^Subject/ }).fill('Half a subject');
      await tab.page.getByText('This browser keeps no text for us').waitFor();
      await tab.page.reload();
      await tab.support.open();
      device.line.when('POST', '/v1/tickets', dropResponse);
      void tab.support.fileTicket(question).catch(() => {});
      await tab.page.getByRole('heading', { name: /^Ticket .* is filed/ }).waitFor();
      assert.equal((await device.tickets(subject)).length, 1);
    });
  }

  test('a reply whose sender is signed out in the middle keeps its text, and is sent once when they are back', async (t) => {
    const { device, tab } = await writing(t);
    device.line.when('POST', messages, answer(401), 99);
    await tab.support.reply('Who am I?');
    await tab.page.getByRole('log').getByText('You have been signed out').waitFor();
    device.line.heal();
    await tab.page.getByRole('log').getByRole('button', { name: 'Sign in' }).click();
    await tab.page.getByRole('log').getByText('You have been signed out').waitFor({ state: 'detached' });
    await landed(tab);
    assert.deepEqual(await device.said(subject), [question.body, 'Who am I?']);
  });

  test('another user who signs in sees and sends nothing of the queue; it goes on when its user is back', async (t) => {
    const { device, tab } = await writing(t);
    await replyOffline(device, tab, "Anna's own words");
    await tab.page.evaluate(() => {
      document.querySelector('tc-support')?.signOut();
      localStorage.setItem('user', 'bo');
    });
    await tab.page.close();
    await device.context.setOffline(false);

    const ofBo = await device.tab();
    await ofBo.support.fileTicket({ kind: 'question', subject: "Bo's", body: 'Where is it?' });
    assert.equal(await ofBo.page.getByText("Anna's own words").count(), 0);
    assert.equal(device.calls('POST', messages), 0);
    await ofBo.page.evaluate(() => {
      document.querySelector('tc-support')?.signOut();
      localStorage.setItem('user', 'anna');
    });
    await ofBo.page.close();

    const back = await device.tab();
    await device.openTicket(back, subject);
    await back.support.thread.getByText("Anna's own words").waitFor();
    await landed(back);
    assert.deepEqual(await device.said(subject), [question.body, "Anna's own words"]);
  });

  test('a page whose user has changed in another tab sends nothing as the next one, and becomes theirs', async (t) => {
    const { device, tab } = await writing(t);
    await tab.page.evaluate(() => localStorage.setItem('user', 'bo'));
    // Anna's token has run out.
    device.line.when('POST', messages, answer(401));
    await tab.page.getByRole('textbox', { name: /^Add information/ }).fill("Anna's own words");
    await tab.page.getByRole('button', { name: 'Send', exact: true }).click();
    await tab.page
      .getByText(/^There is no ticket TC-\d+, or/)
      .first()
      .waitFor();
    assert.equal(await tab.page.getByText(question.body).count(), 0);
    assert.deepEqual(await device.said(subject), [question.body]);
    await tab.page.evaluate(() => localStorage.setItem('user', 'anna'));

    const back = await device.tab();
    await device.openTicket(back, subject);
    await back.page.getByRole('log').getByRole('button', { name: 'Sign in' }).click();
    await back.page.getByRole('log').getByText('You have been signed out').waitFor({ state: 'detached' });
    await landed(back);
    assert.deepEqual(await device.said(subject), [question.body, "Anna's own words"]);
  });
});
