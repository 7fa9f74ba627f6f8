import type { SupportAdapter } from 'tc-support';

import { serviceTexts } from './service-texts.js';
import { ticketTexts } from './ticket-texts.js';

/** One text of the sample desk in the languages of the pictures: English where a language is left out. */
export interface SampleText {
  readonly en: string;
  readonly sv: string;
  readonly de?: string;
  readonly ar?: string;
}

/** By the words that the sample desk itself has, which are English or Swedish. */
const known = new Map(
  [...serviceTexts, ...ticketTexts].flatMap((text) => [text.en, text.sv].map((own) => [own, text])),
);

/** A text of the sample desk as the page's language has it; other texts as they are. */
export function inLanguage(text: string): string {
  const said: Readonly<Record<string, string>> = { ...known.get(text) };
  return said[document.documentElement.lang] ?? said['en'] ?? text;
}

/** A help desk where everybody writes in the page's language, so that a picture speaks one. */
export function inOneLanguage(desk: SupportAdapter): SupportAdapter {
  return new Proxy(desk, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(member, target, args);
        return answer instanceof Promise ? answer.then(translated) : answer;
      };
    },
  });
}

/** The same value with every text in it translated. What is no plain data, such as a file, is left alone. */
function translated(value: unknown): unknown {
  if (typeof value === 'string') return inLanguage(value);
  if (Array.isArray(value)) return value.map(translated);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    key === 'en' || key === 'sv' ? each : translated(each),
  ]);
  const local: unknown = Reflect.get(value, 'en');
  // A text that comes per language is given the languages that it lacks.
  return { ...(typeof local === 'string' ? known.get(local) : {}), ...Object.fromEntries(entries) };
}
