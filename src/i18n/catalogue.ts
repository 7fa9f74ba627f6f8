import { parts as english } from './en/parts.js';
import type { Language } from './language.js';
import { languages } from './languages.js';
import type { MessagePart, MessageParts, MessagesOf } from './messages.js';

/** The language that stands in when another one is missing or cannot be fetched. */
export const fallbackLanguage = 'en';

/** Picks the closest language there is for a BCP 47 tag: `sv-FI` gives `sv`, all Norwegian `nb`, an unknown one English. */
export function closestLanguage(tag: string): string {
  const primary = tag
    .toLowerCase()
    .replace(/-.*/, '')
    .replace(/^n[no]$/, 'nb');
  return languages.includes(primary) ? primary : fallbackLanguage;
}

/** The texts fetched so far, by language and part. */
const fetched = new Map<string, object | undefined>();

function keyOf(language: string, part: MessagePart): string {
  return `${language} ${part}`;
}

/** Gives the texts of some parts when they have been fetched before, for showing without a pause. */
export function readMessages<P extends MessagePart>(language: string, parts: readonly P[]): MessagesOf<P> | undefined {
  const texts = parts.map((part) => fetched.get(keyOf(language, part)));
  return texts.includes(undefined) ? undefined : Object.assign({}, ...texts);
}

/** Where the parts of a language lie. That of English is at hand: it can be wanted on any page. */
async function tableOf(language: string): Promise<Language> {
  if (language === fallbackLanguage) return english;
  const { fetchOther } = await import('./other-languages.js');
  return (await fetchOther(language)).parts;
}

/** Fetches the texts of some parts. Rejects when the language is unknown or cannot be fetched; asking again tries again. */
export async function fetchMessages(language: string, parts: readonly MessagePart[]): Promise<void> {
  const table = await tableOf(language);
  await Promise.all(
    parts.map(async (part) => {
      const key = keyOf(language, part);
      if (fetched.has(key)) return;
      const texts: Partial<MessageParts> = await table[part]();
      fetched.set(key, texts[part]);
    }),
  );
}
