import type { Language } from './language.js';

/** Where the languages besides English lie. An English page does not pay for this. */
const sources: ReadonlyMap<string, () => Promise<{ readonly parts: Language }>> = new Map([
  ['sv', () => import('./sv/parts.js')],
  ['de', () => import('./de/parts.js')],
  ['nb', () => import('./nb/parts.js')],
  ['da', () => import('./da/parts.js')],
  ['fi', () => import('./fi/parts.js')],
  ['ar', () => import('./ar/parts.js')],
]);

/** Fetches the table of a language besides English. A page fetches that of its own language only. */
export async function fetchOther(language: string): Promise<{ readonly parts: Language }> {
  const source = sources.get(language);
  if (!source) throw new RangeError(`tc-support has no language "${language}"`);
  return source();
}
