import type { Page } from 'playwright-core';

import { pageScript } from './gallery-audit.js';

/** How an entry of the gallery is shown. */
export interface GalleryPlace {
  readonly theme?: 'light' | 'dark';
  readonly lang?: string;
  readonly width?: number;
}

/** How wide an entry is, and the page that it stands on, in pixels. */
const usualWidth = 408;
export const usualViewport = { width: 560, height: 900 };

/** The demo's gallery in one page: entries are switched without loading anew. */
export class GalleryPage {
  readonly page: Page;
  /** What the page has complained of, with the entry that was shown. */
  readonly complaints: string[] = [];
  readonly #scripts = new Set<string>();
  #place: Required<GalleryPlace> = { theme: 'light', lang: 'en', width: usualWidth };
  #shown = '';

  private constructor(page: Page) {
    this.page = page;
    const complain = (text: string): number => this.complaints.push(`${this.#shown}: ${text}`);
    page.on('console', (message) => message.type() === 'error' && complain(message.text()));
    page.on('pageerror', (error) => complain(String(error)));
  }

  static async open(page: Page, url: string): Promise<GalleryPage> {
    const gallery = new GalleryPage(page);
    await page.addInitScript(pageScript);
    // The first page waits for every source to be compiled.
    await page.goto(`${url}/gallery.html`, { timeout: 120_000 });
    await page.waitForFunction(() => document.documentElement.dataset['shown'] !== undefined);
    return gallery;
  }

  /** The names of all entries, as the index lists them, without the sheets: those put entries side by side for pictures. */
  async names(): Promise<string[]> {
    const names = await this.page.locator('.index a').allTextContents();
    return names.filter((name) => !name.startsWith('sheet/'));
  }

  /** Shows an entry and waits until its state is reached; throws when it is not. */
  async show(entry: string, { theme = 'light', lang = 'en', width = usualWidth }: GalleryPlace = {}): Promise<void> {
    const search = `?${new URLSearchParams({ entry, theme, lang, width: String(width) })}`;
    this.#shown = `${entry} (${theme}, ${lang}, ${width} px)`;
    await this.#resize(width);
    this.#place = { theme, lang, width };
    const shown = await this.page.evaluate(async (search) => {
      delete document.documentElement.dataset['shown'];
      history.replaceState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
      const { dataset } = document.documentElement;
      while (dataset['shown'] !== search && !dataset['shown']?.startsWith('failed'))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return dataset['shown'];
    }, search);
    if (shown !== search) throw new Error(`${this.#shown}: ${shown}`);
  }

  /** Turns what is shown to another language, theme and width, as a page does that changes them, and waits until it has. */
  async turn({ theme = 'light', lang = 'en', width = usualWidth }: GalleryPlace): Promise<void> {
    const before = this.#place;
    if (theme === before.theme && lang === before.lang && width === before.width) return;
    this.#shown = `${this.#shown.split(' (')[0]} (${theme}, ${lang}, ${width} px)`;
    await this.#resize(width);
    this.#place = { theme, lang, width };
    await this.page.evaluate(
      async ({ theme, lang }) => {
        const { everything } = globalThis as unknown as {
          everything: () => (Element & { updateComplete?: Promise<unknown> })[];
        };
        const texts = (): string =>
          everything()
            .flatMap(({ childNodes }) => [...childNodes].filter((node) => node instanceof Text).map(({ data }) => data))
            .join('\n');
        const root = document.documentElement;
        const changesWords = root.lang !== lang;
        root.dataset['theme'] = theme;
        root.lang = lang;
        root.dir = lang === 'ar' ? 'rtl' : 'ltr';
        // Elements hear of it after this task, and what they fetch on demand comes later still: turned is what has come to rest.
        for (let still = 0, before = ''; still < (changesWords ? 6 : 1); still++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          await Promise.all(everything().map(({ updateComplete }) => updateComplete));
          const now = changesWords ? texts() : '';
          if (now !== before) still = 0;
          before = now;
        }
      },
      { theme, lang },
    );
  }

  async #resize(width: number): Promise<void> {
    if (width === this.#place.width) return;
    await this.page.setViewportSize(width < usualWidth ? { width, height: 640 } : usualViewport);
    await this.page
      .locator('[data-stage]')
      .evaluate((frame, name) => frame.setAttribute('class', name), `frame w${width}`);
  }

  /** Adds a script to the page unless it is there. */
  async addScriptOnce(path: string): Promise<void> {
    if (this.#scripts.has(path)) return;
    this.#scripts.add(path);
    await this.page.addScriptTag({ path });
  }
}
