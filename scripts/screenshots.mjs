// `npm run screenshots`: pictures of the demo's gallery into docs/screenshots, the same bytes for the same looks.
//   npm run screenshots -- form thread/quote     only entries whose name holds one of these words
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { ensureChromium } from './installation.mjs';

/** @typedef {{theme?: string, lang?: string, width?: number, forcedColors?: 'active'}} Place */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs/screenshots');
const words = process.argv.slice(2);

/** Entries that are also taken on a phone, in Swedish, from right to left, and in forced colours. @type {RegExp} */
const FURTHER =
  /^(home\/(open|closed)|form\/(panel|errors)|list\/groups|thread\/(panel|waiting-for-you)|hours\/card-open)$/;

/** @type {Record<string, Place>} */
const USUAL = { light: {}, dark: { theme: 'dark' } };
/** @type {Record<string, Place>} */
const MORE = {
  360: { width: 360 },
  sv: { lang: 'sv' },
  rtl: { lang: 'ar' },
  'forced-colors': { forcedColors: 'active' },
};

/** @param {string} name */
function placesOf(name) {
  return Object.entries(FURTHER.test(name) ? { ...USUAL, ...MORE } : USUAL);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @param {[string, Place]} place
 */
async function take(page, name, [suffix, { theme = 'light', lang = 'en', width = 408, forcedColors }]) {
  const inPanel = /^(home|shell|launcher)\/|\/panel$/.test(name);
  await page.setViewportSize({
    width: inPanel && width === 408 ? 500 : width,
    height: inPanel || name.startsWith('thread') ? 768 : 200,
  });
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: forcedColors ?? 'none' });
  const search = `?${new URLSearchParams({ entry: name, theme, lang, width: String(width) })}`;
  // The gallery switches without loading anew; what an entry focused is let go of with it.
  await page.evaluate(`history.replaceState(null, '', '${search}'); dispatchEvent(new PopStateEvent('popstate'))`);
  await page.waitForFunction(`document.documentElement.dataset.shown === '${search}'`);
  await page.evaluate('document.fonts.ready');
  const path = join(folder, `${name.replace('/', '-')}-${suffix}.png`);
  await page.screenshot({ path, fullPage: !inPanel, caret: 'hide', animations: 'disabled' });
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
  const page = await browser.newPage({ timezoneId: 'Europe/Stockholm', locale: 'en-GB' });
  const { port } = /** @type {import('node:net').AddressInfo} */ (pages.httpServer?.address());
  await page.goto(`http://127.0.0.1:${port}/gallery.html`);
  await page.waitForSelector('.index a');
  const names = await page.locator('.index a').allTextContents();
  const meant = names.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  for (const name of meant) for (const place of placesOf(name)) await take(page, name, place);
  console.log(`${meant.length} entries of the gallery are in docs/screenshots.`);
} finally {
  await browser.close();
  await pages.close();
}
