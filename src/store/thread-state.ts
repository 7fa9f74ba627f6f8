import type { Ticket } from '../domain/ticket.js';
import type { ActionRequest, TimelineEntry } from '../domain/timeline.js';
import type { Cursor } from '../port/support-adapter.js';
import type { SupportError } from '../port/support-error.js';
import type { Loadable } from './loadable.js';

/** The part of a timeline that is shown, oldest first. */
export interface EntryList {
  readonly items: readonly TimelineEntry[];
  /** There are earlier ones; `earlier()` fetches them. */
  readonly earlier?: Cursor;
}

/** A reply that the help desk has not confirmed. A failed one keeps its text and can be sent again under the same key. */
export type OutgoingMessage = {
  readonly key: string;
  readonly body: string;
  /** When it was sent, in epoch milliseconds of the help desk's clock. */
  readonly at: number;
} & ({ readonly phase: 'sending' } | { readonly phase: 'failed'; readonly error: SupportError });

/** Where the customer's latest wish about the ticket stands. */
export type Acting =
  | { readonly phase: 'idle' }
  | { readonly phase: 'acting'; readonly action: ActionRequest['action'] }
  | { readonly phase: 'failed'; readonly action: ActionRequest['action']; readonly error: SupportError };

/** One ticket as its thread shows it. */
export interface ThreadState {
  readonly ticket: Loadable<Ticket>;
  readonly entries: Loadable<EntryList>;
  readonly outgoing: readonly OutgoingMessage[];
  readonly acting: Acting;
}
