import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { SupportPage } from '../../src/testing/support-page.js';
import { onStage } from './stage.js';

describe('a host site drives the widget by its page object', () => {
  const stage = onStage();

  test('a ticket is filed, opened, replied to and asked to be closed, all by role', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.demo.url}/?as=anna&lang=en`);
    const support = new SupportPage(page);
    await support.open();
    await support.fileTicket({ kind: 'question', subject: 'Copying a (whole) week', body: 'How do I do it?' });
    await support.openFiledTicket();
    await support.reply('We found it ourselves.');
    await support.askToClose();
    await support.panel
      .getByText(/You have asked support to close/)
      .first()
      .waitFor();
    await support.close();
    await support.open();
    assert.ok(await page.getByRole('dialog').isVisible());
    await page.close();
  });

  for (const address of ['no address', 'an address']) {
    test(`a listed ticket is opened by its subject where the page has ${address} for it`, async () => {
      const page = await stage.browser.newPage();
      await page.goto(`${stage.demo.url}/?as=anna&lang=en`);
      if (address === 'an address')
        await page.evaluate(() => document.querySelector('tc-support')?.setAttribute('ticket-url', '/tickets/{id}'));
      const support = new SupportPage(page);
      await support.open();
      await support.openTicket('Shift swap approved twice after update 7.4');
      await support.thread
        .getByText(/We found the cause/)
        .first()
        .waitFor();
      await page.close();
    });
  }
});
