import type { TicketId } from '../../domain/ticket.js';
import type { Seen } from './tab-message.js';

/** Who is told of unread replies. */
export interface UnreadListener {
  /** Another page knows that a ticket stands otherwise than it did here. */
  onTold(ticketId: TicketId): void;
  /** The tickets with unread replies are others. */
  onUnread(): void;
}

/** So often a ticket is read again since another page knows otherwise, until there is news: the help desk may contradict itself. */
const doubts = 3;

/** The tickets with unread replies, among those that any of the pages has seen. */
export class UnreadTickets {
  readonly #ids = new Set<TicketId>();
  readonly #doubted = new Map<TicketId, number>();
  readonly #listener: UnreadListener;

  constructor(listener: UnreadListener) {
    this.#listener = listener;
  }

  get size(): number {
    return this.#ids.size;
  }

  /** What another page has to know. */
  get seen(): Seen {
    return [...this.#ids].map((id) => [id, true]);
  }

  /** Takes in how tickets stand; gives those that stood otherwise. */
  learn(seen: Seen): Seen {
    const news = seen.filter(([id, unread]) => this.#ids.has(id) !== unread);
    for (const [id, unread] of news) this.#ids[unread ? 'add' : 'delete'](id);
    if (news.length > 0) this.#listener.onUnread();
    return news;
  }

  /** Takes in what another page has seen. */
  take(seen: Seen): void {
    for (const [id] of this.learn(seen)) {
      const times = (this.#doubted.get(id) ?? 0) + 1;
      this.#doubted.set(id, times);
      if (times <= doubts) this.#listener.onTold(id);
    }
  }

  /** There is news: what other pages say of a ticket is worth reading it again. */
  trust(): void {
    this.#doubted.clear();
  }

  clear(): void {
    if (this.#ids.size === 0) return;
    this.#ids.clear();
    this.#listener.onUnread();
  }
}
