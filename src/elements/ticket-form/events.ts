import type { Ticket, TicketDraft } from '../../domain/ticket.js';

/** A ticket is about to be filed. Cancel it to keep the form open; change `draft` to file something else. */
export class TicketFilingEvent extends Event {
  static readonly type = 'tc-ticket-filing';
  /** What will be sent; a listener may put another draft here. */
  draft: TicketDraft;

  constructor(draft: TicketDraft) {
    super(TicketFilingEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.draft = draft;
  }
}

/** The help desk has accepted a ticket. */
export class TicketFiledEvent extends Event {
  static readonly type = 'tc-ticket-filed';
  /** The ticket as the help desk read it back. */
  readonly ticket: Ticket;

  constructor(ticket: Ticket) {
    super(TicketFiledEvent.type, { bubbles: true, composed: true });
    this.ticket = ticket;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tc-ticket-filing': TicketFilingEvent;
    'tc-ticket-filed': TicketFiledEvent;
  }
  interface DocumentEventMap {
    'tc-ticket-filing': TicketFilingEvent;
    'tc-ticket-filed': TicketFiledEvent;
  }
}
