import type { TicketId } from '../domain/ticket.js';
import type { FeedScope, StoredEvent } from './desk-storage.js';
import { randomId } from './random-id.js';

interface FeedItem {
  readonly number: number;
  /** Left out when it concerns everyone. */
  readonly organisation?: string;
  readonly audience: FeedScope['audience'];
  /** Left out when it is the service that has changed. */
  readonly ticketId?: TicketId;
}

/** The latest events in the order in which they happened. */
export class MemoryFeed {
  /** Tells this feed's places from those of an earlier one: a place of a feed that is gone is unknown here. */
  readonly #epoch = randomId();
  readonly #retention: number;
  readonly #listeners = new Set<() => void>();
  #items: FeedItem[] = [];
  #last = 0;

  /** Keeps at least this many events to resume from. */
  constructor(retention: number) {
    this.#retention = retention;
  }

  get end(): string {
    return this.#place(this.#last);
  }

  add(event: Omit<FeedItem, 'number'>): void {
    this.#items.push({ ...event, number: ++this.#last });
    // Dropping them by the batch keeps adding cheap.
    if (this.#items.length >= this.#retention * 2) this.#items = this.#items.slice(-this.#retention);
    for (const listener of [...this.#listeners]) listener();
  }

  read({ scope, audience }: FeedScope, after: string, limit: number): readonly StoredEvent[] | 'gone' {
    const from = this.#index(after);
    if (from === undefined) return 'gone';
    const found: StoredEvent[] = [];
    for (let at = from; at < this.#items.length && found.length < limit; at++) {
      const item = this.#items[at];
      if (!item || (audience === 'customer' && item.audience === 'support')) continue;
      const { organisation, ticketId } = item;
      if (scope !== 'every-organisation' && organisation !== undefined && scope.organisation !== organisation) continue;
      found.push({ position: this.#place(item.number), ...(ticketId !== undefined && { ticketId }) });
    }
    return found;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #place(number: number): string {
    return `${this.#epoch}-${number}`;
  }

  /** Where the event after a place is kept; `undefined` when it no longer is, or never was. */
  #index(place: string): number | undefined {
    const number = Number(place.slice(place.lastIndexOf('-') + 1));
    const index = this.#items.length - (this.#last - number);
    return this.#place(number) === place && index >= 0 ? index : undefined;
  }
}
