/** A message without the ids, as whole words: one like 9 is also a part of others. */
export function withoutIds(message: string, ids: readonly string[]): string {
  const literal = ids.map((id) => id.replaceAll(/[^\w-]/g, '\\$&')).join('|');
  return message.replaceAll(new RegExp(`(?<![\\w-])(?:${literal})(?![\\w-])`, 'g'), '…');
}
