import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { onStage } from './stage.js';

/** What has the focus, as it is told: role and name. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])] : [];
    const name =
      at?.getAttribute('aria-label') ?? (labels.map((each) => each.textContent).join(' ') || at?.textContent);
    return `${at?.localName} ${name?.replaceAll(/\s+/g, ' ').trim()}`;
  });
}

/** Presses Tab until what is meant has the focus, and fails when it never has. */
async function tabTo(page: Page, meant: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (meant.test(now)) return;
    passed.push(now);
  }
  throw new Error(`Tab never came to ${meant}; it came to:\n${passed.join('\n')}`);
}

async function fileByKeyboard(page: Page): Promise<void> {
  const { keyboard } = page;
  await tabTo(page, /^button Support/);
  await keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Support' });
  await panel.getByRole('button', { name: 'New ticket' }).waitFor();
  assert.match(await focused(page), /^h1 Support/);
  await tabTo(page, /^button New ticket/);
  await keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Subject' }).waitFor();
  await tabTo(page, /^input .*question/i);
  await keyboard.press('Space');
  await tabTo(page, /^input .*Subject/);
  await keyboard.type('Printing the rota in landscape');
  await tabTo(page, /^textarea /);
  await keyboard.type('How do I print it on one page?');
  await tabTo(page, /^button Send ticket/);
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: /Ticket TC-\d+ is filed/ }).waitFor();
  await tabTo(page, /^button Open the ticket/);
  await keyboard.press('Enter');
}

async function orderByKeyboard(page: Page): Promise<void> {
  const { keyboard } = page;
  await tabTo(page, /^button Support/);
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Order a service' }).waitFor();
  await tabTo(page, /^button Order a service/);
  await keyboard.press('Enter');
  await page.getByRole('radio', { name: /Upgrade help/ }).waitFor();
  await tabTo(page, /^input Time Care Update/);
  await keyboard.press('ArrowDown');
  await tabTo(page, /^input Order$/);
  await keyboard.press('ArrowDown');
  await tabTo(page, /^input Version you have now/);
  await keyboard.type('7.2.1');
  await tabTo(page, /^input .*Subject/);
  await keyboard.type('From 7.2 to 7.4');
  await tabTo(page, /^textarea /);
  await keyboard.type('Both environments.');
  await keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /Ticket TC-\d+ is filed/ }).waitFor();
  await tabTo(page, /^button Open the ticket/);
  await keyboard.press('Enter');
}

describe('by keyboard alone', () => {
  const stage = onStage();

  it('a customer opens support, files a ticket, replies, asks to close it, and leaves to where they were', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.demo.url}/?as=anna&lang=en`);
    await page.getByRole('button', { name: /^Support/ }).waitFor();
    await fileByKeyboard(page);
    const thread = page.getByRole('log');
    await thread.getByRole('article', { name: /^You, / }).waitFor();

    await tabTo(page, /^textarea /);
    await page.keyboard.type('It is the night shifts that are cut off.');
    await page.keyboard.press('Control+Enter');
    await thread.getByText('It is the night shifts that are cut off.').waitFor();
    assert.equal(await thread.getByRole('article', { name: /^You, / }).count(), 2);

    await tabTo(page, /^button Ask to close ticket/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ask support to close this ticket?' }).waitFor();
    await tabTo(page, /^button Ask to close(?! ticket)/);
    await page.keyboard.press('Enter');
    const asked = page.getByRole('dialog').getByText(/You have asked support to close the ticket/);
    await asked.filter({ visible: true }).first().waitFor({ timeout: 8000 });
    // The question has gone with the focus, which moves on to the answer.
    await page.waitForFunction(() => document.activeElement !== document.body);

    for (let step = 0; step < 4 && (await page.getByRole('dialog').isVisible()); step++) {
      await page.keyboard.press('Escape');
    }
    assert.match(await focused(page), /^button Support/);
    await page.close();
  });

  it('a customer asks for a quote on a service of the catalogue', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.demo.url}/?as=anna&lang=en`);
    await page.getByRole('button', { name: /^Support/ }).waitFor();
    await orderByKeyboard(page);
    const panel = page.getByRole('dialog');
    await panel.getByRole('log').getByText('Both environments.').waitFor();
    await panel.getByText('Upgrade help, single occasion').filter({ visible: true }).first().waitFor();
    await page.close();
  });
});
