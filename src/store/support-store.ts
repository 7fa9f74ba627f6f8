import type { TicketId } from '../domain/ticket.js';
import type { Connection, SupportAdapter, TicketQuery } from '../port/support-adapter.js';
import type { SupportError } from '../port/support-error.js';
import type { FilingModel } from './filing-model.js';
import type { Loadable } from './loadable.js';
import type { ThreadModel } from './thread-model.js';
import type { TicketListModel } from './ticket-list-model.js';
import type { Timer } from './timer.js';

/** What a store needs from the page, and what it may be given in place of the platform's own. */
export interface SupportStoreOptions {
  readonly adapter: SupportAdapter;
  /** Gives a bearer token for the user; passed on to the adapter. */
  readonly token?: () => Promise<string>;
  /** The device's clock, in epoch milliseconds. */
  readonly now?: () => number;
  /** Makes idempotency keys that never repeat. */
  readonly newKey?: () => string;
  /** Milliseconds between readings where the help desk does not push. */
  readonly pollEvery?: number;
  readonly timer?: Timer;
  /** From 0 up to 1; spreads reconnections. */
  readonly random?: () => number;
  /** Hears of an adapter that broke its contract; for developers. */
  readonly report?: (error: SupportError) => void;
}

/** All that is shown from one help desk to one user: the only one that calls the adapter. Fires `change` for `connection` and `unread`. */
export class SupportStore extends EventTarget {
  constructor(options: Required<Omit<SupportStoreOptions, 'token'>> & Pick<SupportStoreOptions, 'token'>) {
    super();
    void options;
  }

  get connection(): Loadable<Connection> {
    return { phase: 'idle' };
  }

  /** How many tickets have replies that the user has not read, among those seen; 0 when unknown. */
  get unread(): number {
    return 0;
  }

  /** Opens the help desk, once however often it is asked. Never rejects: failure stands in `connection`. */
  connect(): Promise<void> {
    throw new Error('Not built yet');
  }

  /** Connects again after a failure, and reads again what failed. */
  retry(): void {
    throw new Error('Not built yet');
  }

  /** The list for a query; one and the same while it is shown. */
  tickets(query: Pick<TicketQuery, 'scope' | 'text'>): TicketListModel {
    void query;
    throw new Error('Not built yet');
  }

  /** The thread of a ticket; one and the same while it is shown. */
  thread(ticketId: TicketId): ThreadModel {
    void ticketId;
    throw new Error('Not built yet');
  }

  /** A filing of its own for one form. */
  filing(): FilingModel {
    throw new Error('Not built yet');
  }

  /** Now in epoch milliseconds, by the help desk's clock once connected. */
  serverNow(): number {
    throw new Error('Not built yet');
  }

  /** Forgets everything of the user, abandons what is under way and closes the adapter. What is asked for later connects anew. */
  signOut(): void {
    throw new Error('Not built yet');
  }

  /** Lets go of connections and timers when the page no longer shows support. */
  close(): void {
    throw new Error('Not built yet');
  }
}
