import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'playwright-core';

import { cdnName, VIEW_FILES } from '../../scripts/size.mjs';
import { openBrowser } from './stage.js';

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

async function serveDist(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const answer = (type: string, body: string | Buffer): unknown =>
      response.writeHead(200, { 'content-type': type }).end(body);
    if (path === '/') return void answer('text/html', page);
    readFile(fileURLToPath(new URL(`.${path}`, dist))).then(
      (body) => answer('text/javascript', body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function show(host: Page, target: string): Promise<void> {
  await host.evaluate((target) => {
    const ticket = document.body.dataset[target];
    const support = document.querySelector<HTMLElement & { open(to: unknown): void }>('tc-support');
    support?.open(ticket ? { ticket } : target);
  }, target);
}

describe('the files of the CDN', () => {
  let server: Server;
  let browser: Browser;
  before(async () => {
    server = await serveDist();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('are fetched view by view: one before anybody opens support, and all that "npm run size" counts after every view', async () => {
    const host = await browser.newPage();
    const fetched: string[] = [];
    host.on('request', (request) => request.url().includes('/cdn/') && fetched.push(cdnName(request.url())));
    await host.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
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
