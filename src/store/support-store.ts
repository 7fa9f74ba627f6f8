import type { TicketId } from '../domain/ticket.js';
import type { Connection, TicketQuery } from '../port/support-adapter.js';
import { FilingModel } from './filing-model.js';
import type { Loadable } from './loadable.js';
import { ServiceModel } from './service-model.js';
import { Shelf } from './shelf.js';
import type { SupportStoreSettings } from './support-store-options.js';
import { ThreadModel } from './thread-model.js';
import { TicketListModel } from './ticket-list-model.js';
import { Visit } from './visit.js';

/** All that is shown from one help desk to one user: the only one that calls the adapter. Fires `change` for `connection` and `unread`. */
export class SupportStore extends EventTarget {
  readonly #settings: SupportStoreSettings;
  #visit: Visit;
  #lists: Shelf<TicketListModel> = new Shelf();
  #threads: Shelf<ThreadModel> = new Shelf();
  #services: Shelf<ServiceModel> = new Shelf();

  constructor(settings: SupportStoreSettings) {
    super();
    this.#settings = settings;
    this.#visit = this.#newVisit(Promise.resolve());
  }

  /** Where the opening of the help desk stands, and what it told. */
  get connection(): Loadable<Connection> {
    return this.#visit.connection;
  }

  /** How many tickets have replies that the user has not read, among those seen; 0 when unknown. */
  get unread(): number {
    return this.#visit.unread;
  }

  /** Opens the help desk, once however often it is asked. Never rejects: failure stands in `connection`. */
  connect(): Promise<void> {
    return this.#visit.connect();
  }

  /** Connects again after a failure, and reads again what failed. */
  retry(): void {
    if (this.connection.phase === 'failed') void this.connect();
    else this.#visit.retry();
  }

  /** The list for a query; one and the same while it is shown. */
  tickets({ scope, text = '' }: Pick<TicketQuery, 'scope' | 'text'>): TicketListModel {
    const query = text === '' ? { scope } : { scope, text };
    return this.#lists.take(`${scope} ${text}`, () => new TicketListModel(this.#visit, query));
  }

  /** The thread of a ticket; one and the same while it is shown. */
  thread(ticketId: TicketId): ThreadModel {
    return this.#threads.take(ticketId, () => new ThreadModel(this.#visit, ticketId));
  }

  /** The help desk itself; kept up to date while it is shown. */
  service(): ServiceModel {
    return this.#services.take('', () => new ServiceModel(this.#visit));
  }

  /** A filing of its own for one form. */
  filing(): FilingModel {
    return new FilingModel(this.#visit);
  }

  /** Now in epoch milliseconds, by the help desk's clock once connected. */
  serverNow(): number {
    return this.#visit.now();
  }

  /** Forgets everything of the user, abandons what is under way and closes the adapter. What is asked for later connects anew. */
  signOut(): void {
    const last = this.#visit;
    this.#visit = this.#newVisit(last.close());
    this.#lists = new Shelf();
    this.#threads = new Shelf();
    this.#services = new Shelf();
    last.end();
    this.#changed();
  }

  /** Lets go of connections, timers and what is shown when the page no longer shows support. */
  close(): void {
    this.signOut();
  }

  #newVisit(after: Promise<void>): Visit {
    return new Visit(this.#settings, () => this.#changed(), after);
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
