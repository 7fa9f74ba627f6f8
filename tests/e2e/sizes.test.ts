import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'playwright-core';

import { cdnName, VIEW_FILES } from '../../scripts/size.mjs';
import { openBrowser } from './stage.js';

const origin = 'http://host.example';
const dist = new URL('../../dist/', import.meta.url);

/** A host page that takes support from the CDN's files, with a help desk of its own in the page. */
const page = `<!doctype html><html lang="en"><title>Host</title>
<script type="module" src="/cdn/tc-support.js"></script>
<tc-support></tc-support>
<script type="module">
  import { createSampleDesk, memoryAdapter } from '/adapters/memory/index.js';
  const desk = createSampleDesk({ now: Date.now });
  const draft = { kind: 'question', subject: 'Printing the rota', body: 'How do I print it?' };
  const { value: open } = await desk.customer('anna').fileTicket(draft, { idempotencyKey: 'open' });
  const { value: closed } = await desk.customer('anna').fileTicket(draft, { idempotencyKey: 'closed' });
  await desk.support('sofia').act(closed.id, { action: 'close', reason: 'solved' });
  document.querySelector('tc-support').adapter = memoryAdapter({ desk, as: 'anna' });
  Object.assign(document.body.dataset, { open: open.id, closed: closed.id });
</script>`;

/** Each view, and what can be seen once it has come. */
const views: readonly (readonly [target: string, shown: string])[] = [
  ['home', 'tc-support-home [part~=hours]'],
  ['new-ticket', 'tc-ticket-form .option'],
  ['tickets', 'tc-ticket-list [part=ticket-row]'],
  ['open', 'tc-ticket-thread [part~=composer]'],
  ['closed', 'tc-survey .marks'],
];

/** Answers for a host that is not on this machine, where support would check the page's colours for its developer. */
async function answerFor(host: Page): Promise<void> {
  await host.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page });
    return route.fulfill({ contentType: 'text/javascript', path: fileURLToPath(new URL(`.${pathname}`, dist)) });
  });
}

async function show(host: Page, target: string): Promise<void> {
  await host.evaluate((target) => {
    const ticket = document.body.dataset[target];
    const support = document.querySelector<HTMLElement & { open(to: unknown): void }>('tc-support');
    support?.open(ticket ? { ticket } : target);
  }, target);
}

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
