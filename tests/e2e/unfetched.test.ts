import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { onStage } from './stage.js';

describe('a part of the widget that cannot be fetched', () => {
  const stage = onStage();

  /** A page of the host, and how it is told that the part can be fetched again. */
  async function visitWithout(part: string): Promise<{ page: Page; mend: () => Promise<void> }> {
    const page = await stage.browser.newPage();
    await page.route(part, (route) => route.abort());
    await page.goto(`${stage.demo.url}/?lang=en&as=anna`);
    await page.getByRole('button', { name: 'Support' }).waitFor();
    return { page, mend: () => page.unroute(part) };
  }

  it('is asked for again where the page’s own button opens support and the customer tries again', async () => {
    const { page, mend } = await visitWithout('**/support-controller*');
    await page.evaluate(() => document.querySelector('tc-support')?.open());
    const retry = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await mend();
    await retry.click();
    await page.getByRole('dialog').getByRole('button', { name: 'New ticket' }).waitFor();
    await page.close();
  });

  it('is a help desk that cannot be reached where it is what speaks to it, and the next try reaches it', async () => {
    const { page, mend } = await visitWithout('**/adapters/http/index*');
    await page.evaluate(() => document.querySelector('tc-support')?.open());
    const retry = page.getByRole('dialog').getByRole('alert').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await mend();
    await retry.click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Open tickets' }).waitFor();
    await page.close();
  });

  for (const [words, what] of [
    ['thread', 'a ticket'],
    ['shell', 'the panel'],
  ] as const)
    it(`is asked for again where it is the words of ${what}: nothing stands empty for want of them`, async () => {
      const { page, mend } = await visitWithout(`**/i18n/en/${words}*`);
      await page.evaluate(() => document.querySelector('tc-support')?.open({ ticket: 'TC-2467' }));
      const retry = page.getByRole('alert').getByRole('button', { name: 'Try again' });
      await retry.waitFor();
      await mend();
      await retry.click();
      await page.getByRole('textbox', { name: 'Add information' }).waitFor();
      await page.close();
    });

  it('takes no other view with it: what is under way there goes on', async () => {
    const { page, mend } = await visitWithout('**/home-define*');
    await page.evaluate(() => document.querySelector('tc-support')?.open({ ticket: 'TC-2467' }));
    await page.getByRole('textbox', { name: 'Add information' }).press('Escape');
    const retry = page.getByRole('dialog').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    assert.equal(await page.locator('tc-ticket-thread').count(), 1);
    await mend();
    await retry.click();
    await page.getByRole('dialog').getByRole('button', { name: 'New ticket' }).waitFor();
    await page.close();
  });

  it('leaves one count of unread replies, which is gone when the customer signs out', async () => {
    const { page, mend } = await visitWithout('**/panel-define*');
    const badges = page.locator('[part=badge]');
    const launcher = page.getByRole('button', { name: /^Support/ });
    await page.evaluate(() => document.querySelector('tc-support')?.setAttribute('unread', ''));
    await badges.getByText('1').waitFor();
    const failed = page.waitForEvent('requestfailed');
    await launcher.hover();
    await failed;
    await mend();
    await page.mouse.move(0, 0);
    await launcher.click();
    await page.getByRole('dialog').getByRole('button', { name: 'New ticket' }).waitFor();
    assert.deepEqual(await badges.allTextContents(), ['1']);
    await page.evaluate(() => document.querySelector('tc-support')?.signOut());
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    assert.deepEqual(await badges.allTextContents(), ['']);
    await page.close();
  });
});
