import './fixed-clock.js';

import 'tc-support/define';

import { entries } from './entries.js';
import type { Entry } from './entry.js';
import { stopClock } from './fixed-clock.js';
import { appears } from './hand.js';
import { hostPage } from './host-page.js';
import { drawIndex } from './index-page.js';

const usual = '2026-05-12T08:12:00Z';
const root = document.documentElement;
const stage = document.querySelector<HTMLElement>('[data-stage]');

/** Puts on the page what the address names: `?entry=home/open&theme=dark&lang=sv&dir=ltr&width=360`. */
async function show(place: HTMLElement): Promise<void> {
  const { search } = location;
  const asked = new URLSearchParams(search);
  root.lang = asked.get('lang') ?? 'en';
  root.dir = asked.get('dir') ?? (root.lang === 'ar' ? 'rtl' : 'ltr');
  root.dataset['theme'] = asked.get('theme') ?? 'auto';
  const entry = entries.find(({ name }) => name === asked.get('entry'));
  place.replaceChildren();
  place.className = entry ? `frame w${asked.get('width') ?? '408'}` : 'index';
  if (entry) await play(entry, place);
  else drawIndex(place, entries);
  root.dataset['shown'] = search;
}

async function play(entry: Entry, place: HTMLElement): Promise<void> {
  stopClock(entry.at ?? usual);
  document.title = entry.name;
  const heading = Object.assign(document.createElement('h1'), { className: 'title', textContent: entry.name });
  const element = await entry.make();
  // What lies over the page follows the reader's system, not the page; here the address says which.
  const { theme } = root.dataset;
  if (theme && element.localName === 'tc-support') element.setAttribute('theme', theme);
  place.append(heading, element);
  if (place.classList.contains('w1280') && element.localName === 'tc-support') place.prepend(hostPage());
  await entry.act?.(element);
  await appears(element, entry.shows);
  await lettersArrive();
}

/** A face is fetched once a text is laid out that needs it, and moves what stands around that text. */
async function lettersArrive(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await document.fonts.ready;
}

function failed(error: unknown): void {
  console.error(error);
  root.dataset['shown'] = `failed: ${String(error)}`;
}

if (stage) {
  // Whoever goes through all entries changes the address and tells so, instead of loading the page anew.
  addEventListener('popstate', () => void show(stage).catch(failed));
  void show(stage).catch(failed);
}
