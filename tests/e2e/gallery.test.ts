import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';

import type axe from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';

import { clipped, longMotion, overflowing, smallTargets, spaceTexts } from './gallery-audit.js';
import { GalleryPage, type GalleryPlace } from './gallery-page.js';
import { openBrowser, startDemo, type Demo } from './stage.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const places: GalleryPlace[] = [
  { theme: 'light', lang: 'en' },
  { theme: 'dark', lang: 'en' },
  { theme: 'light', lang: 'sv' },
  { theme: 'dark', lang: 'sv' },
];

/** What axe finds on the page as it is: rule, and where. */
async function violations({ page }: GalleryPage): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const found = await tool.run(document, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')}: ${failureSummary?.split('\n')[1]}`),
    );
  });
}

describe('every entry of the gallery', () => {
  let demo: Demo;
  let browser: Browser;
  let gallery: GalleryPage;
  before(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
  afterEach(() => gallery.page.context().close());

  async function open(options: BrowserContextOptions = {}): Promise<string[]> {
    const viewport = { width: 560, height: 900 };
    const context = await browser.newContext({ viewport, timezoneId: 'Europe/Stockholm', ...options });
    gallery = await GalleryPage.open(await context.newPage(), demo.url);
    return gallery.names();
  }

  /** Shows all entries in turn and gathers what is wrong with each. */
  async function audit(names: string[], place: GalleryPlace, ask: () => Promise<string[]>): Promise<string[]> {
    const wrong: string[] = [];
    for (const name of names) {
      try {
        await gallery.show(name, place);
        wrong.push(...(await ask()).map((found) => `${name} (${place.theme} ${place.lang}): ${found}`));
      } catch (error) {
        wrong.push(`${name}: ${String(error)}`);
      }
    }
    return wrong;
  }

  for (const place of places) {
    it(`has no violation that axe can find and stands still: ${place.theme}, ${place.lang} (checks 75, 84, 94)`, async () => {
      const names = await open({ reducedMotion: 'reduce' });
      assert.ok(names.length > 50, `${names.length} entries`);
      await gallery.page.addScriptTag({ path: axePath });
      const found = await audit(names, place, async () => [
        ...(await gallery.page.evaluate(longMotion)),
        ...(await violations(gallery)),
      ]);
      assert.deepEqual(found, []);
      assert.deepEqual(gallery.complaints, [], 'nothing in the console');
    });
  }

  for (const lang of ['en', 'sv']) {
    it(`fits a page of 320 pixels without scrolling sideways: ${lang} (check 80)`, async () => {
      const names = await open({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
      const place: GalleryPlace = { theme: 'light', lang, width: 320 };
      assert.deepEqual(await audit(names, place, () => gallery.page.evaluate(overflowing)), []);
    });
  }

  it('has targets of 24 pixels or more, and loses no text that is spaced wider (checks 82, 87)', async () => {
    const names = await open({ reducedMotion: 'reduce' });
    const wrong = await audit(names, { theme: 'light', lang: 'en' }, async () => {
      const small = await gallery.page.evaluate(smallTargets, 24);
      await gallery.page.evaluate(spaceTexts);
      return [...small, ...(await gallery.page.evaluate(clipped))];
    });
    assert.deepEqual(wrong, []);
  });

  it('has targets of 44 pixels or more under a finger (check 82)', async () => {
    const names = await open({ reducedMotion: 'reduce', hasTouch: true, isMobile: true });
    assert.equal(await gallery.page.evaluate(() => matchMedia('(pointer: coarse)').matches), true);
    const place: GalleryPlace = { theme: 'light', lang: 'en' };
    assert.deepEqual(await audit(names, place, () => gallery.page.evaluate(smallTargets, 44)), []);
  });
});
