import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { onStage } from './stage.js';

describe('the demo', () => {
  const stage = onStage();
  let page: Page | undefined;
  const said: string[] = [];
  afterEach(async () => {
    await page?.context().close();
    said.length = 0;
  });

  /** Opens a page over the desk in the page, and hears what the browser complains of. */
  async function open(path: string): Promise<Page> {
    const context = await stage.browser.newContext();
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${stage.demo.url}/${path}?desk=in-page&lang=en`, { timeout: 120_000 });
    return page;
  }

  it('lets a customer file a ticket on a page with a strict policy, which has nothing to complain of', async () => {
    const page = await open('strict.html');
    const press = (name: string): Promise<void> => page.getByRole('button', { name }).first().click();
    await press('Support');
    await press('New ticket');
    await page.getByRole('radio', { name: 'A question' }).check();
    await page.getByRole('textbox', { name: 'Subject' }).fill('Printing the rota in landscape');
    await page.getByRole('textbox', { name: 'What do you want to know?' }).fill('How do I print it on one page?');
    await press('Send ticket');
    await page.getByRole('heading', { name: 'Ticket TC-2482 is filed' }).waitFor();
    assert.deepEqual(said, []);
  });

  it('shows support in the looks that are chosen, and what to write for them', async () => {
    const page = await open('theming.html');
    await page.locator('.ticket-row').first().waitFor();
    // As it is painted: it is computed, and told in another way.
    const marked = (): Promise<number[]> =>
      page
        .locator('.ticket-row .new')
        .first()
        .evaluate((mark) => {
          const canvas = document.createElement('canvas').getContext('2d');
          if (!canvas) return [];
          canvas.fillStyle = getComputedStyle(mark).color;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data];
        });
    await page.getByLabel('Colour').fill('#7a2a4a');
    assert.deepEqual(await marked(), [122, 42, 74, 255]);
    await page.getByLabel('Denser rows').check();
    const rules = await page.locator('pre').textContent();
    assert.match(rules ?? '', /--tc-color-accent: #7a2a4a;[^]*--tc-density: compact;/);
  });

  it('names to its developers the colours that cannot be read, and only those where the system has colours of its own', async () => {
    const page = await open('index.html');
    await page.emulateMedia({ forcedColors: 'active' });
    const warnings: string[] = [];
    page.on('console', (message) => message.text().includes(' has a contrast of ') && warnings.push(message.text()));
    const told = page.waitForEvent('console', (message) => message.text().includes('-accent on --tc-color-accent '));
    await page.evaluate(() => {
      const { style } = document.querySelector('tc-support') ?? document.body;
      style.setProperty('--tc-color-accent', '#ffcf33');
      style.setProperty('--tc-color-on-accent', '#ffffff');
    });
    await page.getByRole('button', { name: 'Support' }).click();
    await told;
    assert.deepEqual(
      warnings.filter((words) => !words.includes('accent')),
      [],
    );
  });

  it('leads from the product’s page to all its other pages', async () => {
    const page = await open('index.html');
    await page.getByRole('link', { name: 'Looks of your own' }).waitFor();
    for (const link of await page.locator('.pages a').all()) {
      assert.notEqual((await link.textContent())?.trim(), '');
      const address = await link.evaluate((each: HTMLAnchorElement) => each.href);
      assert.match(await (await fetch(address)).text(), /<title>/);
    }
  });
});
