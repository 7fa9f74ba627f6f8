import type { Ticket } from '../../domain/ticket.js';
import type { Connection } from '../../port/support-adapter.js';
import type { EntryList } from '../../store/entry-list.js';
import { connectionOf } from '../../store/connection-of.js';
import { shownValue } from '../../store/loadable.js';
import type { SupportStore } from '../../store/support-store.js';
import type { ThreadState } from '../../store/thread-state.js';

/** What a thread is drawn from: its ticket and entries as far as they are here, and what their help desk can do. */
export class ThreadSource {
  readonly #store: () => SupportStore | undefined;
  readonly #state: () => ThreadState | undefined;

  constructor(store: () => SupportStore | undefined, state: () => ThreadState | undefined) {
    this.#store = store;
    this.#state = state;
  }

  /** Who is asking, and what the help desk offers; nothing before it has answered. */
  get connection(): Connection | undefined {
    return connectionOf(this.#store());
  }

  /** All that is known of the thread. */
  get state(): ThreadState | undefined {
    return this.#state();
  }

  /** The ticket, once it is here. */
  get ticket(): Ticket | undefined {
    return this.state && shownValue(this.state.ticket);
  }

  /** What is at hand of the timeline. */
  get entries(): EntryList | undefined {
    return this.state && shownValue(this.state.entries);
  }
}
