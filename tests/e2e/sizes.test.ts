import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Browser } from 'playwright-core';

import { cdnName, VIEW_FILES } from '../../scripts/size.mjs';
import { answerFor, origin, show } from './cdn-host.js';
import { openBrowser } from './stage.js';

/** Each view, and what can be seen once it has come. */
const views: readonly (readonly [target: string, shown: string])[] = [
  ['home', 'tc-support-home [part~=hours]'],
  ['new-ticket', 'tc-ticket-form .option'],
  ['tickets', 'tc-ticket-list [part=ticket-row]'],
  ['open', 'tc-ticket-thread [part~=composer]'],
  ['closed', 'tc-survey .marks'],
];

describe('the files of the CDN', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  it('are fetched view by view: one before anybody opens support, and all that "npm run size" counts after every view', async () => {
    const host = await browser.newPage();
    const fetched: string[] = [];
    host.on('request', (request) => request.url().includes('/cdn/') && fetched.push(cdnName(request.url())));
    await answerFor(host);
    await host.goto(`${origin}/`);
    await host.waitForSelector('body[data-closed]', { state: 'attached' });
    assert.deepEqual(fetched, ['tc-support'], 'before anybody opens support');
    for (const [target, shown] of views) {
      await show(host, target);
      await host.locator(shown).first().waitFor();
      await host.waitForLoadState('networkidle');
    }
    assert.deepEqual([...fetched].sort(), [...VIEW_FILES].sort());
  });
});
