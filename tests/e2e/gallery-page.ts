import type { Page } from 'playwright-core';

import { pageScript } from './gallery-audit.js';

/** How an entry of the gallery is shown. */
export interface GalleryPlace {
  readonly theme?: 'light' | 'dark';
  readonly lang?: string;
  readonly width?: number;
}

/** The demo's gallery in one page: entries are switched without loading anew. */
export class GalleryPage {
  readonly page: Page;
  /** What the page has complained of, with the entry that was shown. */
  readonly complaints: string[] = [];
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
    await page.goto(`${url}/gallery.html`);
    await page.waitForFunction(() => document.documentElement.dataset['shown'] !== undefined);
    return gallery;
  }

  /** The names of all entries, as the index lists them. */
  names(): Promise<string[]> {
    return this.page.locator('.index a').allTextContents();
  }

  /** Shows an entry and waits until its state is reached; throws when it is not. */
  async show(entry: string, { theme = 'light', lang = 'en', width = 408 }: GalleryPlace = {}): Promise<void> {
    const search = `?${new URLSearchParams({ entry, theme, lang, width: String(width) })}`;
    this.#shown = `${entry} (${theme}, ${lang}, ${width} px)`;
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
}
