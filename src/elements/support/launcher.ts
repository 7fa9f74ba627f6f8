import type { Messages } from '../../i18n/messages.js';

/** Lucide's `life-buoy` (ISC License), drawn without Lit: the launcher is all that a page pays for until somebody wants support. */
const strokes =
  'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0' +
  'M4.93 4.93l4.24 4.24m5.66 0 4.24-4.24m-4.24 9.9 4.24 4.24m-9.9-4.24-4.24 4.24';

function lifeBuoy(): SVGElement {
  const drawn = (tag: 'svg' | 'path'): SVGElement => document.createElementNS('http://www.w3.org/2000/svg', tag);
  const icon = drawn('svg');
  const path = drawn('path');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.ariaHidden = 'true';
  path.setAttribute('d', strokes);
  icon.append(path);
  return icon;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Makes the button that opens support: an icon that the page may replace, and the label that is its name. */
export function createLauncher(label: HTMLElement): HTMLButtonElement {
  const icon = element('slot', { name: 'launcher-icon' }, lifeBuoy());
  const attributes = { type: 'button', part: 'launcher', 'aria-haspopup': 'dialog' };
  return element('button', attributes, icon, label);
}

/** Where the launcher's word is another than the one of all our other languages. */
const words: Readonly<Record<string, string>> = { fi: 'Tuki', ar: 'الدعم' };

function languageAt(place: Element): string {
  return (place.closest<HTMLElement>('[lang]')?.lang ?? navigator.language).slice(0, 2);
}

/** The launcher's word in the language of the place. It is known before any language has been fetched. */
export function launcherWord(place: Element): string {
  return words[languageAt(place)] ?? 'Support';
}

/** Says that the panel could not be fetched, and offers to try again: in Swedish or English, because the languages cannot be fetched either. */
export function loadFailure(place: Element, wordings: Partial<Messages> | undefined, onRetry: () => void): HTMLElement {
  const [text, retry] =
    languageAt(place) === 'sv'
      ? ['Supporten går inte att nå just nu.', 'Försök igen']
      : ['Support cannot be reached right now.', 'Try again'];
  const button = element('button', { type: 'button', part: 'button' }, wordings?.['error.retry'] ?? retry);
  button.addEventListener('click', onRetry);
  return element('div', { role: 'alert', part: 'notice' }, wordings?.['error.unreachable'] ?? text, ' ', button);
}
