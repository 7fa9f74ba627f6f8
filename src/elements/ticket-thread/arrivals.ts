import type { EntryId, TimelineEntry } from '../../domain/timeline.js';
import { isEvent } from './event-words.js';
import type { MessageEntry } from './message-article.js';

/**
 * What support wrote that was not there before, but for what lies further back; nothing when all is new, so that nothing is there
 * to compare with. It may stand before a reply of the customer's own, which is here sooner than what was written meanwhile.
 */
export function arrivals(entries: readonly TimelineEntry[], before: readonly TimelineEntry[]): MessageEntry[] {
  const known = new Set(before.map(({ id }) => id));
  const from = entries.findIndex(({ id }) => known.has(id));
  return from < 0 ? [] : fromSupport(entries.slice(from).filter(({ id }) => !known.has(id)));
}

/** The first of so many unread replies from support. */
export function firstUnread(entries: readonly TimelineEntry[], unread: number): EntryId | undefined {
  return unread > 0 ? fromSupport(entries).at(-unread)?.id : undefined;
}

function fromSupport(entries: readonly TimelineEntry[]): MessageEntry[] {
  return entries.filter((entry): entry is MessageEntry => !isEvent(entry) && entry.actor.role === 'support');
}
