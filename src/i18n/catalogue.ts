import { languages, type Language } from './languages.js';
import type { MessagePart, MessageParts, Messages, MessagesOf } from './messages.js';

/** The language that stands in when another one is missing or cannot be fetched. */
export const fallbackLanguage = 'en';

/** Picks the closest language there is for a BCP 47 tag: `sv-FI` gives `sv`, an unknown one English. */
export function closestLanguage(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return languages.has(primary) ? primary : fallbackLanguage;
}

/** What has been fetched so far of one language. */
class FetchedLanguage {
  readonly #texts: Partial<Messages> = {};
  readonly #parts = new Set<MessagePart>();

  has(parts: readonly MessagePart[]): boolean {
    return parts.every((part) => this.#parts.has(part));
  }

  read<P extends MessagePart>(parts: readonly P[]): MessagesOf<P> | undefined {
    const texts = this.#texts;
    return this.#holds(texts, parts) ? texts : undefined;
  }

  add(part: MessagePart, texts: Partial<Messages>): void {
    Object.assign(this.#texts, texts);
    this.#parts.add(part);
  }

  #holds<P extends MessagePart>(
    texts: Partial<Messages>,
    parts: readonly P[],
  ): texts is Partial<Messages> & MessagesOf<P> {
    return texts === this.#texts && this.has(parts);
  }
}

const fetched = new Map<string, FetchedLanguage>();

function fetchedLanguage(language: string): FetchedLanguage {
  const known = fetched.get(language) ?? new FetchedLanguage();
  fetched.set(language, known);
  return known;
}

/** Gives the texts of some parts when they have been fetched before, for showing without a pause. */
export function readMessages<P extends MessagePart>(language: string, parts: readonly P[]): MessagesOf<P> | undefined {
  return fetchedLanguage(language).read(parts);
}

async function textsOf<P extends MessagePart>(source: Language, part: P): Promise<MessageParts[P]> {
  return (await source[part]())[part];
}

/** Fetches the texts of some parts. Rejects when the language is unknown or cannot be fetched; asking again tries again. */
export async function fetchMessages(language: string, parts: readonly MessagePart[]): Promise<void> {
  const source = languages.get(language);
  if (!source) throw new RangeError(`tc-support has no language "${language}"`);
  const target = fetchedLanguage(language);
  const missing = parts.filter((part) => !target.has([part]));
  await Promise.all(missing.map(async (part) => target.add(part, await textsOf(source, part))));
}
