import type { TicketId } from '../../domain/ticket.js';
import type { Cursor, SupportAdapter } from '../../port/support-adapter.js';
import type { SupportEvent } from '../../port/support-event.js';
import { BrokenPromise } from './broken-promise.js';

/** Hears an adapter's events and keeps them, so that a check can look at what came. */
export class Listener {
  readonly events: SupportEvent[] = [];
  readonly #ended: Promise<unknown>;
  readonly #abort = new AbortController();
  readonly #patience: number;
  readonly #unheeded = new Set<TicketId>();
  #wake: () => void = () => {};

  constructor(adapter: SupportAdapter, after: Cursor | undefined, patience: number) {
    this.#patience = patience;
    const stream = adapter.events?.(after === undefined ? {} : { after }, { signal: this.#abort.signal });
    this.#ended = this.#hear(stream).catch((error: unknown) => error);
  }

  /** Waits until an event is heard that fits, and gives it. */
  async heard(
    fits: (event: SupportEvent) => boolean,
    what: string,
    patience: number = this.#patience,
  ): Promise<SupportEvent> {
    const deadline = Date.now() + patience;
    for (;;) {
      const event = this.events.find(fits);
      if (event) return event;
      if (Date.now() >= deadline) throw new BrokenPromise(`${what}: nothing was heard of it within ${patience} ms`);
      await this.#news(deadline - Date.now());
    }
  }

  /** Waits until a ticket is heard of. */
  heardOf(ticketId: string, what: string, patience?: number): Promise<SupportEvent> {
    return this.heard((event) => event.type === 'ticket-changed' && event.ticketId === ticketId, what, patience);
  }

  /** Waits for the stream to end, and gives the error it ended with, if any. */
  async ended(what: string): Promise<unknown> {
    const late = new BrokenPromise(`${what}: the stream has not ended within ${this.#patience} ms`);
    let id: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<never>((_, reject) => (id = setTimeout(() => reject(late), this.#patience)));
    return Promise.race([this.#ended, patience]).finally(() => clearTimeout(id));
  }

  /** Forgets what was heard, and heeds nothing more of these tickets: a slow desk tells of them late. */
  forget(ticketIds: readonly TicketId[]): void {
    for (const id of ticketIds) this.#unheeded.add(id);
    this.events.length = 0;
  }

  /** Stops listening, and gives the error with which the stream ended, if any. */
  stop(): Promise<unknown> {
    this.#abort.abort();
    return this.ended('the listener gave up');
  }

  async #hear(stream: AsyncIterable<SupportEvent> | undefined): Promise<void> {
    for await (const event of stream ?? []) {
      if (event.type === 'ticket-changed' && this.#unheeded.has(event.ticketId)) continue;
      this.events.push(event);
      this.#wake();
    }
  }

  #news(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const id = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(id);
        resolve();
      };
    });
  }
}
