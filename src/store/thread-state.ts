import type { Ticket } from '../domain/ticket.js';
import type { ActionRequest, TimelineEntry } from '../domain/timeline.js';
import type { SupportError } from '../port/support-error.js';
import type { EntryList } from './entry-list.js';
import type { Loadable } from './loadable.js';
import type { OutgoingMessage } from './outgoing-message.js';

/** Where the customer's latest wish about the ticket stands. */
export type Acting =
  | { readonly phase: 'idle' }
  | { readonly phase: 'acting'; readonly action: ActionRequest['action'] }
  | { readonly phase: 'failed'; readonly action: ActionRequest['action']; readonly error: SupportError };

/** One ticket as its thread shows it. */
export interface ThreadState {
  readonly ticket: Loadable<Ticket>;
  readonly entries: Loadable<EntryList>;
  /** Replies on their way or not sent, oldest first. */
  readonly outgoing: readonly OutgoingMessage[];
  readonly acting: Acting;
  /** The ticket that this one was merged into; `null` until it is read, and where it cannot be. */
  readonly mergedInto?: Ticket | null;
  /** A reply of this page that got through after its first try had not. */
  readonly delivered?: TimelineEntry;
}
