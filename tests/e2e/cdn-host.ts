import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';

export const origin = 'http://host.example';
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

/** Answers for a host that is not on this machine, where support would check the page's colours for its developer. */
export async function answerFor(host: Page): Promise<void> {
  await host.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page });
    return route.fulfill({ contentType: 'text/javascript', path: fileURLToPath(new URL(`.${pathname}`, dist)) });
  });
}

/** Opens a view, or the ticket of that name. */
export async function show(host: Page, target: string): Promise<void> {
  await host.evaluate((target) => {
    const ticket = document.body.dataset[target];
    const support = document.querySelector<HTMLElement & { open(to: unknown): void }>('tc-support');
    support?.open(ticket ? { ticket } : target);
  }, target);
}
