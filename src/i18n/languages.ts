import type { Language } from './language.js';

/** Gives a language as its parts. A page fetches the table of its own language only. */
export type LanguageSource = () => Promise<{ readonly parts: Language }>;

/** The languages that come with the package, by their primary subtag. */
export const languages: ReadonlyMap<string, LanguageSource> = new Map<string, LanguageSource>([
  ['en', () => import('./en/parts.js')],
  ['sv', () => import('./sv/parts.js')],
  ['de', () => import('./de/parts.js')],
  ['nb', () => import('./nb/parts.js')],
]);
