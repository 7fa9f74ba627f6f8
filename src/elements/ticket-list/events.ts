import type { TicketId } from '../../domain/ticket.js';

/** The customer wants to see a ticket. Whoever shows threads on the page shows it, and cancels the event: else a row that is a link is followed. */
export class TicketSelectedEvent extends Event {
  static readonly type = 'tc-ticket-selected';
  readonly ticketId: TicketId;

  constructor(ticketId: TicketId) {
    super(TicketSelectedEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.ticketId = ticketId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tc-ticket-selected': TicketSelectedEvent;
  }
  interface DocumentEventMap {
    'tc-ticket-selected': TicketSelectedEvent;
  }
}
