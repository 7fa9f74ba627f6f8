import type { TicketId } from '../../domain/ticket.js';
import type { TimelineEntry } from '../../domain/timeline.js';

/** The help desk has the customer's reply. */
export class ReplySentEvent extends Event {
  static readonly type = 'tc-reply-sent';
  readonly ticketId: TicketId;
  /** The reply as it stands in the timeline. */
  readonly entry: TimelineEntry;

  constructor(ticketId: TicketId, entry: TimelineEntry) {
    super(ReplySentEvent.type, { bubbles: true, composed: true });
    this.ticketId = ticketId;
    this.entry = entry;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tc-reply-sent': ReplySentEvent;
  }
  interface DocumentEventMap {
    'tc-reply-sent': ReplySentEvent;
  }
}
