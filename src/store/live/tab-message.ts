import type { TicketId } from '../../domain/ticket.js';
import type { Cursor } from '../../port/support-adapter.js';
import type { SupportEvent } from '../../port/support-event.js';

/** Whether tickets have replies that the user has not read. */
export type Seen = readonly (readonly [TicketId, unread: boolean])[];

/** What pages that show the same user the same help desk tell each other. */
export type TabMessage =
  /** A page begins to look, or is looked at again. */
  | { readonly live: 'looking' }
  /** The answer of those that were there; `cursor` is how far the one has heard that listens for all. */
  | { readonly live: 'here'; readonly seen: Seen; readonly listens: boolean; readonly cursor?: Cursor | undefined }
  | { readonly live: 'event'; readonly event: SupportEvent }
  /** The feed is back after a break. */
  | { readonly live: 'return'; readonly missed: boolean }
  | { readonly live: 'seen'; readonly seen: Seen };

/** Pages of one origin speak to each other: what looks like such a message is one. */
export function isTabMessage(message: unknown): message is TabMessage {
  return typeof message === 'object' && message !== null && 'live' in message;
}
