import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import type { Download, Page } from 'playwright-core';

import { SupportPage } from '../../src/testing/support-page.js';
import { onStage } from './stage.js';

/** A page that would run if it were ever opened in the origin of the host. */
const harmful = { name: 'Schema åäö.html', mimeType: 'text/html', text: '<script>opener.harmed = true</script>' };

const visible = { visible: true };

async function attach(page: Page, within: string, { name, mimeType, text }: typeof harmful): Promise<void> {
  await page
    .locator(`${within} input[type=file]`)
    .first()
    .setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
  await page.getByText('uploaded').filter(visible).first().waitFor();
}

async function saved(page: Page, name: string): Promise<Download> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name }).filter(visible).first().click();
  return saving;
}

describe('files against the real server, in a real browser', () => {
  const stage = onStage();

  it('a file that was filed with a ticket is saved from its thread byte for byte, and never opened in the page', async () => {
    const page = await stage.browser.newPage({ acceptDownloads: true });
    await page.goto(`${stage.demo.url}/?as=anna&lang=en`);
    const support = new SupportPage(page);
    await support.open();
    await page.getByRole('button', { name: 'New ticket', exact: true }).click();
    await page.getByRole('radio', { name: 'A question' }).check();
    await attach(page, 'tc-ticket-form', harmful);
    await page.getByRole('textbox', { name: 'Subject' }).fill('The rota as a page');
    await page.getByRole('textbox', { name: 'What do you want to know?' }).fill('Can you open it?');
    await page.getByRole('button', { name: 'Send ticket' }).click();
    await support.openFiledTicket();
    const before = page.url();
    const file = await saved(page, `Download ${harmful.name}`);
    assert.equal(file.suggestedFilename(), harmful.name);
    assert.equal(await readFile(await file.path(), 'utf8'), harmful.text);
    assert.equal(page.url(), before);
    assert.equal(page.context().pages().length, 1);
    assert.equal(await page.evaluate('globalThis.harmed'), undefined);
    await page.close();
  });

  it('a file that was chosen for a reply goes with it, and whoever else sees the ticket can have it', async () => {
    const [page, colleague] = await Promise.all([
      stage.browser.newPage(),
      stage.browser.newPage({ acceptDownloads: true }),
    ]);
    await page.goto(`${stage.demo.url}/?as=anna&lang=en`);
    const support = new SupportPage(page);
    await support.open();
    await support.fileTicket({ kind: 'question', subject: 'The log of week 34', body: 'Shall we send it?' });
    await support.openFiledTicket();
    await page.locator('tc-ticket-thread .choose').waitFor();
    const log = { name: 'week 34.log', mimeType: 'text/plain', text: 'One line\nand another\n' };
    await attach(page, 'tc-ticket-thread', log);
    await support.reply('Here it is.');
    await page
      .getByRole('button', { name: `Download ${log.name}` })
      .filter(visible)
      .waitFor();

    const ticket = await page
      .locator('tc-ticket-thread')
      .evaluate((element: HTMLElement & { readonly ticket: string }) => element.ticket);
    await colleague.goto(`${stage.demo.url}/?as=karin&lang=en`);
    const other = new SupportPage(colleague);
    await other.open();
    await colleague
      .locator('tc-support')
      .evaluate((element: HTMLElement & { open(to: unknown): void }, ticket) => element.open({ ticket }), ticket);
    await other.thread.waitFor();
    const file = await saved(colleague, `Download ${log.name}`);
    assert.equal(await readFile(await file.path(), 'utf8'), log.text);
    await Promise.all([page.close(), colleague.close()]);
  });
});
