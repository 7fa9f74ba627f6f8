// `npm run screenshots`: pictures of the demo's gallery into docs/screenshots, the same bytes for the same looks.
//   npm run screenshots                     those that are kept: scripts/pictures.mjs
//   npm run screenshots -- form thread/     every entry whose name holds one of these words, in light and dark at least
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { ensureChromium } from './installation.mjs';
import { pictureName, PICTURES, PLACES } from './pictures.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs/screenshots');
const words = process.argv.slice(2);

/**
 * The places that an entry is taken in.
 * @param {string} entry
 */
function placesOf(entry) {
  const kept = PICTURES[entry] ?? [];
  if (words.length === 0) return kept;
  return words.some((word) => entry.includes(word)) ? [...new Set(['light', 'dark', ...kept])] : [];
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} entry
 * @param {string} name of a place
 */
async function take(page, entry, name) {
  const { theme = 'light', lang = 'en', width = 408, height = 768, forcedColors, grey, tabs = 0 } = PLACES[name] ?? {};
  const inPanel = /^(home|shell|launcher)\/|\/panel$/.test(entry);
  await page.setViewportSize({
    width: inPanel && width === 408 ? 500 : width,
    height: inPanel || entry.startsWith('thread') ? height : 200,
  });
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: forcedColors ?? 'none' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: grey ? 'achromatopsia' : 'none' });
  const search = `?${new URLSearchParams({ entry, theme, lang, width: String(width) })}`;
  // The gallery switches without loading anew; what an entry focused is let go of with it.
  await page.evaluate(`history.replaceState(null, '', '${search}'); dispatchEvent(new PopStateEvent('popstate'))`);
  await page.waitForFunction(`document.documentElement.dataset.shown === '${search}'`);
  await page.evaluate('document.fonts.ready');
  for (let pressed = 0; pressed < tabs; pressed++) await page.keyboard.press('Tab');
  const path = join(folder, pictureName(entry, name));
  await page.screenshot({ path, fullPage: !inPanel, caret: 'hide', animations: 'disabled' });
  await session.detach();
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
  page.setDefaultTimeout(120_000);
  const { port } = /** @type {import('node:net').AddressInfo} */ (pages.httpServer?.address());
  await page.goto(`http://127.0.0.1:${port}/gallery.html`);
  await page.waitForSelector('.index a');
  const entries = await page.locator('.index a').allTextContents();
  let taken = 0;
  for (const entry of entries)
    for (const place of placesOf(entry)) {
      await take(page, entry, place);
      taken++;
    }
  console.log(`${taken} pictures of the gallery are in docs/screenshots.`);
} finally {
  await browser.close();
  await pages.close();
}
