/** A text as TicketSQL takes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/**
 * A pattern that finds at least what holds the word. Databases fold only the letters of English everywhere, and quotes and
 * wildcards mean something else to each of them: such letters stand for any letter, and what is found is looked at again.
 */
export function looseWord(word: string): string {
  return `'${word.replace(/[^a-z0-9 .,:;@-]/gi, '_')}'`;
}

/** Any of some conditions; nothing is true where there are none. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.length > 0 ? `(${conditions.join(' OR ')})` : '(id = 0)';
}

/** All of some conditions. */
export function allOf(conditions: readonly string[]): string {
  return conditions.join(' AND ');
}
