import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';

import type axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';

import { clipped, longMotion, overflowing, smallTargets, spaceTexts } from './gallery-audit.js';
import { GalleryPage, usualViewport, type GalleryPlace } from './gallery-page.js';
import { onStage } from './stage.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type Check = 'axe' | 'motion' | 'clipped' | 'narrow' | 'small' | 'spaced' | 'finger';
type Ask = (gallery: GalleryPage, place: GalleryPlace) => Promise<string[]>;

/** One place that every entry is turned to, and what is asked of it there. */
interface Stop {
  readonly place: GalleryPlace;
  readonly asks: Partial<Record<Check, Ask>>;
}

/** The stops for some languages, one after the other. */
function stopsIn(languages: readonly string[], place: GalleryPlace, asks: Stop['asks']): Stop[] {
  return languages.map((lang) => ({ place: { ...place, lang }, asks }));
}

/** What axe finds on the page as it is: rule, and where. Where only the theme has changed, only colours can be wrong. */
const axeFinds: Ask = async (gallery, { theme }) => {
  await gallery.addScriptOnce(axePath);
  return gallery.page.evaluate(async (theme) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const colours = ['color-contrast', 'link-in-text-block'];
    const rules = theme === 'dark' ? { runOnly: { type: 'rule' as const, values: colours } } : {};
    const found = await tool.run(document, { resultTypes: ['violations'], preload: false, ...rules });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')}: ${failureSummary?.split('\n')[1]}`),
    );
  }, theme);
};

const cutOff: Ask = ({ page }) => page.evaluate(clipped);

const spacedIsCutOff: Ask = async ({ page }) => {
  await page.evaluate(spaceTexts);
  const found = await page.evaluate(clipped);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
};

const underFinger: Ask = async ({ page }) => {
  const isCoarse = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  return [...(isCoarse ? [] : ['the pointer is fine']), ...(await page.evaluate(smallTargets, 44))];
};

const light = { theme: 'light' } as const;
const dark = { theme: 'dark' } as const;
const judged = { motion: ({ page }: GalleryPage) => page.evaluate(longMotion), axe: axeFinds };

/** Each entry is shown once and then turned to these places: showing it anew for each would take minutes. */
const atDesk: readonly Stop[] = [
  ...['en', 'sv', 'ar'].flatMap((lang) => [...stopsIn([lang], light, judged), ...stopsIn([lang], dark, judged)]),
  ...stopsIn(['ar', 'de', 'fi'], light, { clipped: cutOff }),
  ...stopsIn(['fi', 'de', 'sv', 'ar', 'en'], { width: 320 }, { narrow: ({ page }) => page.evaluate(overflowing) }),
  // Last, as it changes the styles of what is shown.
  ...stopsIn(['en'], light, { small: ({ page }) => page.evaluate(smallTargets, 24), spaced: spacedIsCutOff }),
];
const onPhone: readonly Stop[] = stopsIn(['en', 'ar'], light, { finger: underFinger });

describe('every entry of the gallery', () => {
  const stage = onStage();
  const wrong: Record<Check | 'console', string[]> = {
    axe: [],
    motion: [],
    clipped: [],
    narrow: [],
    small: [],
    spaced: [],
    finger: [],
    console: [],
  };
  const asked = new Map<string, number>();

  before(async () => {
    await audit(atDesk);
    await audit(onPhone, { hasTouch: true, isMobile: true });
  });

  async function open(options: BrowserContextOptions): Promise<GalleryPage> {
    const context = await stage.browser.newContext({
      viewport: usualViewport,
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
      ...options,
    });
    return GalleryPage.open(await context.newPage(), stage.demo.url);
  }

  /** Takes every entry to each stop. Three pages share the entries: two processors are busy while one page waits for a frame. */
  async function audit(stops: readonly Stop[], options: BrowserContextOptions = {}): Promise<void> {
    const pages = await Promise.all([open(options), open(options), open(options)]);
    const left = [...(await pages[0].names())];
    const work = async (gallery: GalleryPage): Promise<void> => {
      for (let name = left.shift(); name !== undefined; name = left.shift()) await visit(gallery, name, stops);
      wrong.console.push(...gallery.complaints);
      await gallery.page.context().close();
    };
    await Promise.all(pages.map(work));
  }

  async function visit(gallery: GalleryPage, name: string, stops: readonly Stop[]): Promise<void> {
    const checks = new Set(stops.flatMap(({ asks }) => Object.keys(asks) as Check[]));
    try {
      await gallery.show(name, stops[0]?.place);
      for (const { place, asks } of stops) {
        await gallery.turn(place);
        for (const [check, ask] of Object.entries(asks) as [Check, Ask][]) {
          const found = await ask(gallery, place);
          wrong[check].push(...found.map((each) => `${name} (${place.theme ?? 'light'} ${place.lang}): ${each}`));
        }
      }
      for (const check of checks) asked.set(check, (asked.get(check) ?? 0) + 1);
    } catch (error) {
      for (const check of checks) wrong[check].push(`${name}: ${String(error)}`);
    }
  }

  /** Nothing was found, and that of all entries there are. */
  function assertFine(...checks: Check[]): void {
    assert.deepEqual(
      checks.flatMap((check) => wrong[check]),
      [],
    );
    for (const check of checks) assert.ok((asked.get(check) ?? 0) > 50, `${asked.get(check)} entries`);
  }

  it('has no violation that axe can find and stands still, light and dark, in English, Swedish and Arabic (checks 75, 84, 94)', () => {
    assertFine('axe', 'motion');
  });

  it('fits a page of 320 pixels without scrolling sideways, in each language (check 80)', () => {
    assertFine('narrow');
  });

  it('clips no text in German, Finnish or Arabic (checks 29, 85)', () => {
    assertFine('clipped');
  });

  it('has targets of 24 pixels or more, and loses no text that is spaced wider (checks 82, 87)', () => {
    assertFine('small', 'spaced');
  });

  it('has targets of 44 pixels or more under a finger (check 82)', () => {
    assertFine('finger');
  });

  it('keeps a sentence together where the target in it is as high as a finger', async () => {
    const gallery = await open({ hasTouch: true, isMobile: true });
    await gallery.show('home/open', { width: 360 });
    const lines = await gallery.page.locator('.promise p').evaluate((sentence) => {
      return sentence.clientHeight / parseFloat(getComputedStyle(sentence).lineHeight);
    });
    assert.ok(lines > 2 && lines < 3.5, `${lines} lines`);
    await gallery.page.context().close();
  });

  it('leaves no error in the console', () => {
    assert.deepEqual(wrong.console, []);
  });
});
