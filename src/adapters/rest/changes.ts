import type { TicketId } from '../../domain/ticket.js';
import type { Cursor } from '../../port/support-adapter.js';
import { SupportError } from '../../port/support-error.js';
import type { SupportEvent } from '../../port/support-event.js';
import type { Cursors } from './cursor.js';
import type { Pulse } from './pulse.js';

/** A ticket that the help desk says has moved, with the version that the customer sees. */
export interface Moved {
  readonly id: TicketId;
  readonly version: string | undefined;
  /** When it changed last for the customer. */
  readonly changedAt: string;
  /** The help desk's own time of the last change. */
  readonly at: string;
}

/** Tells which tickets moved at or after a time, newest first; with '' as the time, those that moved last of all. */
export type MovedSince = (time: string, signal: AbortSignal) => Promise<readonly Moved[]>;

/** Tells of changes by looking for them. An internal note moves a help desk's times, and is told to nobody. */
export class Changes {
  readonly #movedSince: MovedSince;
  readonly #cursors: Cursors;
  readonly #pulse: Pulse;
  readonly #versions = new Map<TicketId, string>();
  /** When the listening began, by the desk's clock. */
  #begun = '';
  /** The newest time that was seen. Times are whole seconds, so what moved at it is looked at again. */
  #seen = '';

  constructor(movedSince: MovedSince, cursors: Cursors, pulse: Pulse) {
    this.#movedSince = movedSince;
    this.#cursors = cursors;
    this.#pulse = pulse;
  }

  /** Listens until the signal fires. What changed before that is not known, so any cursor is answered with `resync`. */
  async *listen(after: Cursor | undefined, signal: AbortSignal): AsyncGenerator<SupportEvent, void, undefined> {
    await this.#look(signal);
    if (after !== undefined) yield { type: 'resync', cursor: this.#cursor() };
    for (let idle = 0; ; idle++) {
      await this.#pulse.next(idle, signal);
      const changed = await this.#look(signal).catch(passing);
      if (changed.length > 0) idle = -1;
      for (const ticketId of changed) yield { type: 'ticket-changed', cursor: this.#cursor(), ticketId };
    }
  }

  #cursor(): Cursor {
    return this.#cursors.write('events', [this.#seen]);
  }

  async #look(signal: AbortSignal): Promise<readonly TicketId[]> {
    const first = this.#seen === '';
    const moved = await this.#movedSince(this.#seen, signal);
    this.#seen = moved[0]?.at ?? (this.#seen || '0');
    if (first) this.#begun = this.#seen;
    const changed = moved.filter((ticket) => this.#isNews(ticket));
    for (const { id, version } of moved) this.#versions.set(id, `${version}`);
    return first ? [] : changed.map(({ id }) => id).reverse();
  }

  /** Of a ticket that has not been seen yet, what the customer can see of it must be younger than the listening. */
  #isNews({ id, version, changedAt }: Moved): boolean {
    const known = this.#versions.get(id);
    return known === undefined ? changedAt >= this.#begun : known !== `${version}`;
  }
}

/** A help desk that is away for a while is asked again later; anything else ends the listening. */
function passing(error: unknown): readonly TicketId[] {
  if (error instanceof SupportError && error.retryable) return [];
  throw error;
}
