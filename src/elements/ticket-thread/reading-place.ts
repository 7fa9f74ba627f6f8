import type { Ticket } from '../../domain/ticket.js';
import type { EntryId, TimelineEntry } from '../../domain/timeline.js';
import { arrivals, firstUnread } from './arrivals.js';
import type { MessageEntry } from './message-article.js';

/** What has changed since the thread was drawn last. */
export interface Progress {
  /** What support has written since. */
  readonly fresh: readonly MessageEntry[];
  /** Whether entries have come in above those shown. */
  readonly earlier: boolean;
}

const nothingNew: Progress = { fresh: [], earlier: false };

interface Place {
  readonly entries: readonly TimelineEntry[];
  readonly newFrom: EntryId | undefined;
}

/** How far a reader has come in a thread. History is never news: only what comes after the first drawing is. */
export class ReadingPlace {
  #place: Place | undefined;

  /** The newest entry that has been drawn. */
  get last(): EntryId | undefined {
    return this.#place?.entries.at(-1)?.id;
  }

  /** The first entry that was unread when the thread was opened. */
  get newFrom(): EntryId | undefined {
    return this.#place?.newFrom;
  }

  /** Forgets the place, for another ticket. */
  leave(): void {
    this.#place = undefined;
  }

  /** Goes on to these entries and tells what is new among them. */
  follow(entries: readonly TimelineEntry[], ticket: Pick<Ticket, 'unread'>): Progress {
    const before = this.#place;
    if (entries.length === 0 || entries === before?.entries) return nothingNew;
    if (!before) {
      this.#place = { entries, newFrom: firstUnread(entries, ticket.unread ?? 0) };
      return nothingNew;
    }
    this.#place = { ...before, entries };
    return { fresh: arrivals(entries, before.entries), earlier: entries[0]?.id !== before.entries[0]?.id };
  }
}
