import type { LocalText } from '../../domain/service.js';

/** Picks the words of a text for a language tag: that tag's, its language's, English, or whatever there is. */
export function localText(text: LocalText, languageTag: string): string {
  const primary = languageTag.split('-')[0] ?? '';
  return text[languageTag] ?? text[primary] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
