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

interface Place {
  readonly first: EntryId | undefined;
  readonly last: EntryId;
  readonly newFrom: EntryId | undefined;
}

/** How far a reader has come in a thread. History is never news: only what comes after the first drawing is. */
export class ReadingPlace {
  #place: Place | undefined;

  /** The newest entry that has been drawn. */
  get last(): EntryId | undefined {
    return this.#place?.last;
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
    const first = entries[0]?.id;
    const last = entries.at(-1)?.id;
    if (last === undefined) return { fresh: [], earlier: false };
    if (!before) {
      this.#place = { first, last, newFrom: firstUnread(entries, ticket.unread ?? 0) };
      return { fresh: [], earlier: false };
    }
    this.#place = { ...before, first, last };
    return { fresh: arrivals(entries, before.last), earlier: first !== before.first };
  }
}
