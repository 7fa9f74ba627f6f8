import type { Connection } from '../port/support-adapter.js';
import type { Loadable } from './loadable.js';
import type { SupportStoreSettings } from './support-store-options.js';
import { signedOut } from './signed-out.js';
import { Visit } from './visit.js';

/** All that is shown from one help desk to one user: the only one that calls the adapter. Fires `change` for `connection` and `unread`, and `close` while there is still time to keep what is being written. */
export class SupportStore extends EventTarget {
  readonly #settings: SupportStoreSettings;
  #visit: Visit;

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

  /** What the models of the present user hang on. For the models only: see `ticketsOf`, `threadOf` and `filingOf`. */
  get visit(): Visit {
    return this.#visit;
  }

  /** Now in epoch milliseconds, by the help desk's clock once connected. */
  serverNow(): number {
    return this.#visit.now();
  }

  /** Forgets everything of the user, what is being written included, and closes the adapter. What is asked for later connects anew. */
  signOut(): void {
    this.#leave(signedOut);
  }

  /** Lets go of connections, timers and what is shown when the page no longer shows support. The device keeps what it remembers. */
  close(): void {
    this.dispatchEvent(new Event('close'));
    this.#leave();
  }

  #leave(reason?: typeof signedOut): void {
    const last = this.#visit;
    this.#visit = this.#newVisit(last.close());
    last.end(reason);
    this.#changed();
  }

  /** Somebody else is here. */
  #next(): void {
    this.#leave();
    void this.connect();
  }

  #newVisit(after: Promise<void>): Visit {
    return new Visit(this.#settings, (left) => (left ? this.#next() : this.#changed()), after);
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
