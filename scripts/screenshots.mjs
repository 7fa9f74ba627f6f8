// `npm run screenshots`: pictures of the demo's gallery into docs/screenshots, the same bytes for the same looks.
//   npm run screenshots                     those that are kept: scripts/pictures.mjs
//   npm run screenshots -- form thread/     every entry whose name holds one of these words, in light and dark at least
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import UPNG from 'upng-js';
import { createServer } from 'vite';
import { ensureChromium } from './installation.mjs';
import { PAGES, pictureName, PICTURES, PLACES } from './pictures.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs/screenshots');
const words = process.argv.slice(2);
const where = { timezoneId: 'Europe/Stockholm', locale: 'en-GB' };

/**
 * The places that an entry is taken in.
 * @param {string} entry
 */
function placesOf(entry) {
  const kept = PICTURES[entry] ?? [];
  if (words.length === 0) return kept;
  return words.some((word) => entry.includes(word)) ? [...new Set(['light', 'dark', ...kept])] : [];
}

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} CDPSession */

/**
 * @param {Page} page
 * @param {string} entry
 * @param {string} name of a place
 */
async function take(page, entry, name) {
  const place = PLACES[name] ?? {};
  const { theme = 'light', lang = 'en', width = 408, forcedColors, grey, rings, scrolled, printed } = place;
  const isOver = /^(home|shell|launcher)\/|\/panel/.test(entry);
  // What the pointer was last used on is not under it now.
  await page.mouse.move(0, 0);
  await page.setViewportSize(viewportOf(entry, isOver, place));
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: forcedColors ?? 'none' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: grey ? 'achromatopsia' : 'none' });
  await show(page, `?${new URLSearchParams({ entry, theme, lang, width: String(width) })}`);
  if (rings) await focusAll(session);
  if (scrolled) await scroll(page, scrolled);
  const path = join(folder, pictureName(entry, name));
  if (printed) await print(page, path);
  else keep(path, await atRest(page, !isOver));
  await session.detach();
}

/**
 * A page of the demo in one place, at the instant at which the gallery's clock stands.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of the demo
 * @param {string} entry
 * @param {string} name of a place
 */
async function takePage(browser, url, entry, name) {
  const { theme: colorScheme = 'light', width = 1280, height = 820 } = PLACES[name] ?? {};
  const viewport = { width, height };
  const page = await browser.newPage({ ...where, viewport, colorScheme, reducedMotion: 'reduce' });
  await page.clock.setFixedTime('2026-05-12T08:12:00Z');
  const { path, shows } = PAGES[entry] ?? { path: '', shows: 'body' };
  await page.goto(`${url}/${path}`);
  await page.locator(shows).first().waitFor();
  await page.evaluate('document.fonts.ready');
  keep(join(folder, pictureName(entry, name)), await atRest(page, true));
  await page.close();
}

/**
 * As high as what stands over the page or fills it needs; anything else makes its picture as high as it is itself.
 * @param {string} entry
 * @param {boolean} isOver whether it stands over the page
 * @param {import('./pictures.mjs').Place} place
 */
function viewportOf(entry, isOver, { width = 408, height = 768 }) {
  const fills = width > 1000 || /^(thread|sheet)/.test(entry) || (isOver && !entry.startsWith('launcher'));
  return { width: isOver && width === 408 ? 500 : width, height: fills ? height : 200 };
}

/**
 * The gallery switches without loading anew; what an entry focused is let go of with it.
 * @param {Page} page
 * @param {string} search
 */
async function show(page, search) {
  // Places that differ in nothing but the reader's system have the same address: what is told of the last is no answer.
  await page.evaluate(`delete document.documentElement.dataset.shown;
    history.replaceState(null, '', '${search}');
    dispatchEvent(new PopStateEvent('popstate'))`);
  await page.waitForFunction(`document.documentElement.dataset.shown === '${search}'`);
}

/**
 * Shows every control as it looks with the focus, which only one can have.
 * @param {CDPSession} session
 */
async function focusAll(session) {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const controls = nodes.filter(({ localName }) => /^(a|button|input|select|textarea)$/.test(localName));
  const forcedPseudoClasses = ['focus', 'focus-visible'];
  for (const { nodeId } of controls) await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
}

/**
 * @param {Page} page
 * @param {number} pixels
 */
async function scroll(page, pixels) {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel(0, pixels);
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
}

/**
 * What a ticket's *Print* writes into a window of its own, while the reader's system is dark.
 * @param {Page} page
 * @param {string} path
 */
async function print(page, path) {
  // The dialog of the printer would wait for somebody.
  await page.context().addInitScript('globalThis.print = () => {}');
  const [sheet] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Print' }).click()]);
  await sheet.locator('article').first().waitFor();
  await sheet.setViewportSize({ width: 640, height: 200 });
  await sheet.emulateMedia({ media: 'print', colorScheme: 'dark' });
  keep(path, await atRest(sheet, true));
  await sheet.close();
}

/**
 * A picture once nothing moves any more: the same twice in a row.
 * @param {Page} page
 * @param {boolean} fullPage
 */
async function atRest(page, fullPage) {
  let last;
  for (let tries = 0; tries < 10; tries++) {
    const picture = await page.screenshot({ fullPage, caret: 'hide', animations: 'disabled' });
    if (last?.equals(picture)) return picture;
    last = picture;
  }
  throw new Error(`${page.url()} does not come to rest`);
}

/**
 * Keeps a picture in the 256 colours that show it best: no eye tells it from the whole, and it is less than half as large.
 * @param {string} path
 * @param {Buffer} bytes
 */
function keep(path, bytes) {
  const picture = UPNG.decode(new Uint8Array(bytes).buffer);
  const { width, height } = picture;
  writeFileSync(path, Buffer.from(UPNG.encode(UPNG.toRGBA8(picture), width, height, 256)));
}

mkdirSync(folder, { recursive: true });
const pages = await createServer({
  configFile: join(root, 'demo/vite.config.ts'),
  root: join(root, 'demo'),
  server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  logLevel: 'warn',
});
await pages.listen();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage(where);
  page.setDefaultTimeout(120_000);
  const { port } = /** @type {import('node:net').AddressInfo} */ (pages.httpServer?.address());
  const url = `http://127.0.0.1:${port}`;
  await page.goto(`${url}/gallery.html`);
  await page.waitForSelector('.index a');
  const entries = await page.locator('.index a').allTextContents();
  let taken = 0;
  for (const entry of entries)
    for (const place of placesOf(entry)) {
      await take(page, entry, place);
      taken++;
    }
  for (const [entry, { places }] of Object.entries(PAGES))
    for (const place of words.length === 0 || words.some((word) => entry.includes(word)) ? places : []) {
      await takePage(browser, url, entry, place);
      taken++;
    }
  console.log(`${taken} pictures of the demo are in docs/screenshots.`);
} finally {
  await browser.close();
  await pages.close();
}
