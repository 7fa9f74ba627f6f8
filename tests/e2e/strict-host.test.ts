import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { Browser, Frame, Locator, Page } from 'playwright-core';

import { serve } from '../../src/server/node.js';
import { startSite, type HostSite } from './host-site.js';
import { openBrowser } from './stage.js';

/** What a host page does: it asks its back end, here the development server, for a token. */
const hostScript = (endpoint: string): string => `
  import '/tc-support/tc-support.js';
  const support = document.querySelector('tc-support');
  support.token = async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('${endpoint}/dev/tokens', { method: 'POST', headers, body: '{"as":"anna"}' });
    return (await response.json()).token;
  };
  support.setAttribute('endpoint', '${endpoint}');`;

/** A product's own script with an adapter of its own: no server answers a page that has no origin. */
async function productScript(): Promise<string> {
  const contents = `
    import './src/elements/support/define.js';
    import { memoryAdapter } from './src/adapters/memory/index.js';
    document.querySelector('tc-support').adapter = memoryAdapter();`;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    tsconfig: 'tsconfig.base.json',
    bundle: true,
    format: 'esm',
    ignoreAnnotations: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const pageWith = (
  script: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
  <link rel="icon" href="data:,"><script type="module" src="${script}"></script></head>
  <body><main><h1>A host</h1></main><tc-support></tc-support></body></html>`;

const framePage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A frame</title>
  <link rel="icon" href="data:,"></head>
  <body><h1>A page with a frame</h1>
  <iframe title="The product" width="900" height="800" sandbox="allow-scripts" src="/product"></iframe></body></html>`;

/** Everything of support that a customer uses in a usual week: opens it, files, replies, and finds the ticket in the list. */
async function journey(page: Page | Frame): Promise<void> {
  const press = (place: Locator | Page | Frame, name: string | RegExp): Promise<void> =>
    place
      .getByRole('button', { name, exact: typeof name === 'string' })
      .filter({ visible: true })
      .first()
      .click();
  await press(page, /^Support/);
  const panel = page.getByRole('dialog');
  await press(panel, 'New ticket');
  await panel.getByRole('radio', { name: 'A question' }).check();
  await panel.getByRole('textbox', { name: 'Subject' }).fill('Rota on one page');
  await panel.getByRole('textbox', { name: 'What do you want to know?' }).fill('How do I print it?');
  await press(panel, 'Send ticket');
  await panel
    .getByText(/Ticket TC-\d+ is filed/)
    .first()
    .waitFor();
  await press(panel, 'Open the ticket');
  await panel.getByRole('textbox', { name: /Write a reply|Add information/ }).fill('In **landscape**, please.');
  await press(panel, 'Send');
  await panel.getByRole('log').getByText('landscape').waitFor();
  await page.evaluate(() => document.querySelector('tc-support')?.open('tickets'));
  await panel.getByText('Rota on one page').filter({ visible: true }).first().waitFor();
}

describe('on a host page that allows little', () => {
  let desk: Awaited<ReturnType<typeof serve>>;
  let site: HostSite;
  let browser: Browser;
  before(async () => {
    desk = await serve({ port: 0, development: true });
    site = await startSite();
    site.put('/host.js', { type: 'text/javascript', text: hostScript(desk.url) });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await desk?.close();
  });

  /** A page that writes down what it complains of and what it asks for. */
  async function watched(): Promise<{ page: Page; complaints: string[]; asked: Set<string> }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const asked = new Set<string>();
    page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    return { page, complaints, asked };
  }

  it('all of support works under a strict policy with Trusted Types, without a complaint, and speaks to its help desk alone (check 94)', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; " +
      `connect-src ${desk.url}; require-trusted-types-for 'script'`;
    site.put('/strict', { type: 'text/html', text: pageWith('/host.js'), policy });
    const { page, complaints, asked } = await watched();
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    await page.goto(`${site.url}/strict`);
    await journey(page);
    assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, 'violations')), []);
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      [...asked].filter((origin) => !['null', site.url, desk.url].includes(origin)),
      [],
    );
    await page.close();
  });

  it('all of support works in a sandboxed frame, where nothing can be stored', async () => {
    site.put('/framed', { type: 'text/html', text: framePage });
    site.put('/product', { type: 'text/html', text: pageWith('/product.js') });
    site.put('/product.js', { type: 'text/javascript', text: await productScript() });
    const { page, complaints } = await watched();
    await page.setViewportSize({ width: 1000, height: 900 });
    await page.goto(`${site.url}/framed`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    assert.ok(frame);
    await frame.waitForLoadState();
    const storage = frame.evaluate(() => localStorage.length).catch((error: unknown) => String(error));
    assert.match(String(await storage), /SecurityError|denied/);
    await journey(frame);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
