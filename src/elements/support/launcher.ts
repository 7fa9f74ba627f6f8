import type { Messages } from '../../i18n/messages.js';
import { languageTagAt } from '../shared/language-tag.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Lucide's `life-buoy` (ISC License), drawn without Lit: the launcher is all that a page pays for until somebody wants support. */
const strokes = 'm4.93 4.93 4.24 4.24M14.83 9.17l4.24-4.24M14.83 14.83l4.24 4.24M9.17 14.83l-4.24 4.24';

function svg(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function lifeBuoy(): SVGElement {
  const icon = svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  const circle = (r: number): SVGElement => svg('circle', { cx: 12, cy: 12, r });
  icon.append(circle(10), circle(4), svg('path', { d: strokes }));
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

/** The button that opens support. Its name is its visible text, and what is unread after it. */
export class Launcher {
  readonly button: HTMLButtonElement;
  readonly #label: HTMLElement = element('span', {});
  readonly #badge: HTMLElement = element('span', { part: 'badge', 'aria-hidden': 'true' });
  readonly #unread: HTMLElement = element('span', { class: 'hidden' });

  constructor() {
    const icon = element('slot', { name: 'launcher-icon' }, lifeBuoy());
    const attributes = { type: 'button', part: 'launcher', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' };
    this.button = element('button', attributes, icon, this.#label, this.#badge, this.#unread);
  }

  /** Shows another text on the button. */
  rename(label: string): void {
    this.#label.textContent = label;
  }

  /** Shows how many tickets have unread replies; `words` say it to screen readers. */
  count(unread: number, words: string): void {
    this.#badge.textContent = unread > 9 ? '9+' : unread ? String(unread) : '';
    this.#unread.textContent = words && `, ${words}`;
  }

  /** Tells assistive technology whether the panel is open, and whether it is on its way. */
  expand(expanded: boolean, busy: boolean): void {
    this.button.ariaExpanded = String(expanded);
    this.button.ariaBusy = String(busy);
  }
}

/** What is said when the panel cannot be fetched, because then the languages cannot be either. */
const unreachable = {
  en: { text: 'Support cannot be reached right now.', retry: 'Try again' },
  sv: { text: 'Supporten går inte att nå just nu.', retry: 'Försök igen' },
};

/** Says in the language of the place that the panel could not be fetched, and offers to try again. */
export function loadFailure(place: Element, wordings: Partial<Messages> | undefined, onRetry: () => void): HTMLElement {
  const { text, retry } = languageTagAt(place).startsWith('sv') ? unreachable.sv : unreachable.en;
  const button = element('button', { type: 'button', part: 'button' }, wordings?.['error.retry'] ?? retry);
  button.addEventListener('click', onRetry);
  const words = element('p', {}, wordings?.['error.unreachable'] ?? text);
  return element('div', { role: 'alert', part: 'notice' }, words, button);
}
