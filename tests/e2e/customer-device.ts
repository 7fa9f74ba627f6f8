import { type TestContext } from 'node:test';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import type { ServeOptions } from '../../src/server/node.js';
import { SupportPage } from '../../src/testing/support-page.js';
import { FaultProxy } from '../server/fault-proxy.js';
import { ServerUnderTest } from '../server/server-under-test.js';
import { startSite } from './host-site.js';
import { openBrowser } from './stage.js';

/** A host page whose user the test may change; it asks for its token past the faulty line, as from the host's own back end. */
const hostPage = (endpoint: string, server: string): string => `<!doctype html><html lang="en">
  <head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
  <script type="module" src="/tc-support/tc-support.js"></script></head>
  <body><main><h1>A host</h1></main><tc-support endpoint="${endpoint}"></tc-support>
  <script>
    const user = () => localStorage.getItem('user') ?? 'anna';
    document.querySelector('tc-support').token = async () => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ as: user() });
      const response = await fetch('${server}/dev/tokens', { method: 'POST', headers, body });
      return (await response.json()).token;
    };
  </script></body></html>`;

/** A page of the host in one tab. */
export interface Tab {
  readonly page: Page;
  readonly support: SupportPage;
}

/** A customer's browser before a real server, with a line between them that fails as the test says. */
export class CustomerDevice {
  readonly server: ServerUnderTest;
  readonly line: FaultProxy;
  readonly context: BrowserContext;
  readonly #url: string;

  private constructor(server: ServerUnderTest, line: FaultProxy, context: BrowserContext, url: string) {
    this.server = server;
    this.line = line;
    this.context = context;
    this.#url = url;
  }

  /** Opens one that is closed when the test ends, in a browser of its own unless there is one. */
  static async open(t: TestContext, browser?: Browser, options?: ServeOptions): Promise<CustomerDevice> {
    const server = await ServerUnderTest.open(t, options);
    const line = await FaultProxy.open(server.url);
    const site = await startSite();
    const own = browser ?? (await openBrowser());
    const context = await own.newContext();
    context.setDefaultTimeout(15_000);
    t.after(async () => {
      await context.close();
      if (!browser) await own.close();
      await site.close();
      await line.close();
    });
    site.put('/', { type: 'text/html', text: hostPage(line.url, server.url) });
    return new CustomerDevice(server, line, context, site.url);
  }

  /** Opens support on a new page. */
  async tab(): Promise<Tab> {
    const page = await this.context.newPage();
    await page.goto(this.#url);
    const support = new SupportPage(page);
    await support.open();
    return { page, support };
  }

  /** Shows a ticket on a tab whose support is open, until it is there to read. */
  async openTicket({ page, support }: Tab, subject: string): Promise<void> {
    const [ticket] = await this.tickets(subject);
    await page.evaluate((id) => document.querySelector('tc-support')?.open({ ticket: id ?? '' }), ticket?.id);
    await support.threadToRead();
  }

  /** How many calls of a kind have come through the line. */
  calls(method: string, path: RegExp): number {
    return this.line.seen.filter((call) => call.method === method && path.test(call.path)).length;
  }

  /** The tickets of Anna's organisation with this subject, as the server has them. */
  async tickets(subject: string): Promise<readonly { id: string; number: string }[]> {
    const anna = await this.server.as('anna');
    const { json } = await anna.get('/v1/tickets?scope=all&limit=100');
    return json.items.filter((ticket: { subject: string }) => ticket.subject === subject);
  }

  /** What the customer has written in a ticket, in order, as the server has it. */
  async said(subject: string): Promise<readonly string[]> {
    const [ticket] = await this.tickets(subject);
    if (!ticket) return [];
    const anna = await this.server.as('anna');
    const { json } = await anna.get(`/v1/tickets/${ticket.id}/entries?limit=100`);
    return json.items.flatMap((entry: { kind: string; body?: string; actor: { role: string } }) =>
      entry.kind === 'message' && entry.actor.role === 'customer' ? [entry.body ?? ''] : [],
    );
  }
}
