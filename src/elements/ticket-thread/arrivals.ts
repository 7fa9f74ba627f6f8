import type { EntryId, TimelineEntry } from '../../domain/timeline.js';
import { isEvent } from './event-words.js';
import type { MessageEntry } from './message-article.js';

/** What support wrote after the entry that stood last before; nothing when that one is no longer there to compare with. */
export function arrivals(entries: readonly TimelineEntry[], lastSeen: EntryId): MessageEntry[] {
  const from = entries.findIndex((entry) => entry.id === lastSeen);
  return from < 0 ? [] : fromSupport(entries.slice(from + 1));
}

/** The first of so many unread replies from support. */
export function firstUnread(entries: readonly TimelineEntry[], unread: number): EntryId | undefined {
  return unread > 0 ? fromSupport(entries).at(-unread)?.id : undefined;
}

function fromSupport(entries: readonly TimelineEntry[]): MessageEntry[] {
  return entries.filter((entry): entry is MessageEntry => !isEvent(entry) && entry.actor.role === 'support');
}
