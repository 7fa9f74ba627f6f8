import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { afterEach, describe, it } from 'node:test';

import type axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';

import { clipped, longMotion, overflowing, smallTargets, spaceTexts } from './gallery-audit.js';
import { GalleryPage, type GalleryPlace } from './gallery-page.js';
import { onStage } from './stage.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The places for some languages, one after the other. */
function placesIn(languages: readonly string[], ...themes: ('light' | 'dark')[]): GalleryPlace[] {
  return languages.flatMap((lang) => themes.map((theme) => ({ theme, lang })));
}

/** What axe finds on the page as it is: rule, and where. Where only the theme has changed, only colours can be wrong. */
async function violations({ page }: GalleryPage, { theme }: GalleryPlace): Promise<string[]> {
  return page.evaluate(async (theme) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const colours = ['color-contrast', 'link-in-text-block'];
    const rules = theme === 'dark' ? { runOnly: { type: 'rule' as const, values: colours } } : {};
    const found = await tool.run(document, { resultTypes: ['violations'], preload: false, ...rules });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')}: ${failureSummary?.split('\n')[1]}`),
    );
  }, theme);
}

describe('every entry of the gallery', () => {
  const stage = onStage();
  let galleries: GalleryPage[] = [];
  afterEach(async () => {
    await Promise.all(galleries.map(({ page }) => page.context().close()));
    galleries = [];
  });

  async function open(options: BrowserContextOptions): Promise<GalleryPage> {
    const viewport = { width: 560, height: 900 };
    const context = await stage.browser.newContext({
      viewport,
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
      ...options,
    });
    const gallery = await GalleryPage.open(await context.newPage(), stage.demo.url);
    galleries.push(gallery);
    return gallery;
  }

  /**
   * Shows every entry once, turns it to each place and gathers what is wrong there. Two pages share the entries, as the
   * machines that this runs on have two processors.
   */
  async function audit(
    places: readonly GalleryPlace[],
    ask: (gallery: GalleryPage, place: GalleryPlace) => Promise<string[]>,
    options: BrowserContextOptions = {},
  ): Promise<string[]> {
    const wrong: string[] = [];
    const pages = await Promise.all([open(options), open(options)]);
    const names = (await pages[0]?.names()) ?? [];
    assert.ok(names.length > 50, `${names.length} entries`);
    const left = [...names];
    const work = async (gallery: GalleryPage): Promise<void> => {
      for (let name = left.shift(); name !== undefined; name = left.shift()) {
        try {
          await gallery.show(name, places[0]);
          for (const place of places) {
            await gallery.turn(place);
            wrong.push(
              ...(await ask(gallery, place)).map((found) => `${name} (${place.theme} ${place.lang}): ${found}`),
            );
          }
        } catch (error) {
          wrong.push(`${name}: ${String(error)}`);
        }
      }
    };
    await Promise.all(pages.map(work));
    return [...wrong, ...pages.flatMap(({ complaints }) => complaints.map((said) => `the console: ${said}`))];
  }

  it('has no violation that axe can find and stands still, light and dark, in English, Swedish and Arabic (checks 75, 84, 94)', async () => {
    const found = await audit(placesIn(['en', 'sv', 'ar'], 'light', 'dark'), async (gallery, place) => {
      await gallery.addScriptOnce(axePath);
      return [...(await gallery.page.evaluate(longMotion)), ...(await violations(gallery, place))];
    });
    assert.deepEqual(found, []);
  });

  it('fits a page of 320 pixels without scrolling sideways, in each language (check 80)', async () => {
    const places = placesIn(['en', 'sv', 'de', 'fi', 'ar'], 'light').map((place) => ({ ...place, width: 320 }));
    const viewport = { width: 320, height: 640 };
    assert.deepEqual(await audit(places, ({ page }) => page.evaluate(overflowing), { viewport }), []);
  });

  it('clips no text in German, Finnish or Arabic (checks 29, 85)', async () => {
    const found = await audit(placesIn(['de', 'fi', 'ar'], 'light'), ({ page }) => page.evaluate(clipped));
    assert.deepEqual(found, []);
  });

  it('has targets of 24 pixels or more, and loses no text that is spaced wider (checks 82, 87)', async () => {
    const found = await audit(placesIn(['en'], 'light'), async ({ page }) => {
      const small = await page.evaluate(smallTargets, 24);
      await page.evaluate(spaceTexts);
      return [...small, ...(await page.evaluate(clipped))];
    });
    assert.deepEqual(found, []);
  });

  it('has targets of 44 pixels or more under a finger (check 82)', async () => {
    const isCoarse = (): boolean => matchMedia('(pointer: coarse)').matches;
    const found = await audit(
      placesIn(['en', 'ar'], 'light'),
      async ({ page }) => [
        ...((await page.evaluate(isCoarse)) ? [] : ['the pointer is fine']),
        ...(await page.evaluate(smallTargets, 44)),
      ],
      { hasTouch: true, isMobile: true },
    );
    assert.deepEqual(found, []);
  });
});
