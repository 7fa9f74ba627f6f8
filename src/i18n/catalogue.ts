import type { Language } from './language.js';
import { languages } from './languages.js';
import type { MessagePart, MessageParts, MessagesOf } from './messages.js';

/** The language that stands in when another one is missing or cannot be fetched. */
export const fallbackLanguage = 'en';

/** Picks the closest language there is for a BCP 47 tag: `sv-FI` gives `sv`, all Norwegian `nb`, an unknown one English. */
export function closestLanguage(tag: string): string {
  const primary = (tag.toLowerCase().split('-')[0] ?? '').replace(/^n[no]$/, 'nb');
  return languages.has(primary) ? primary : fallbackLanguage;
}

/** The texts fetched so far, by language and part. */
const fetched = new Map<string, object>();

function keyOf(language: string, part: MessagePart): string {
  return `${language} ${part}`;
}

/** Gives the texts of some parts when they have been fetched before, for showing without a pause. */
export function readMessages<P extends MessagePart>(language: string, parts: readonly P[]): MessagesOf<P> | undefined {
  const texts = parts.map((part) => fetched.get(keyOf(language, part)));
  return texts.includes(undefined) ? undefined : Object.assign({}, ...texts);
}

/** Fetches the texts of some parts. Rejects when the language is unknown or cannot be fetched; asking again tries again. */
export async function fetchMessages(language: string, parts: readonly MessagePart[]): Promise<void> {
  const source = languages.get(language);
  if (!source) throw new RangeError(`tc-support has no language "${language}"`);
  const { parts: table } = await source();
  await Promise.all(
    parts.map(async (part) => {
      const key = keyOf(language, part);
      if (!fetched.has(key)) fetched.set(key, await textsOf(table, part));
    }),
  );
}

async function textsOf<P extends MessagePart>(language: Language, part: P): Promise<MessageParts[P]> {
  return (await language[part]())[part];
}
