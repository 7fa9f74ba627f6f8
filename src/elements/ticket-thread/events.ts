import type { Ticket, TicketId } from '../../domain/ticket.js';
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

/** The customer wants to file a ticket that goes on from a closed one, which takes no replies. */
export class FollowUpRequestedEvent extends Event {
  static readonly type = 'tc-follow-up-requested';
  readonly ticketId: TicketId;
  /** What the new ticket may be called, so that it names the old one. */
  readonly subject: string;

  /** `limit`: characters that the help desk takes for a subject. */
  constructor({ id, number, subject }: Ticket, limit?: number) {
    super(FollowUpRequestedEvent.type, { bubbles: true, composed: true });
    this.ticketId = id;
    this.subject = `${number}: ${subject}`.slice(0, limit);
  }
}

declare global {
  interface HTMLElementEventMap {
    'tc-reply-sent': ReplySentEvent;
    'tc-follow-up-requested': FollowUpRequestedEvent;
  }
  interface DocumentEventMap {
    'tc-reply-sent': ReplySentEvent;
    'tc-follow-up-requested': FollowUpRequestedEvent;
  }
}
