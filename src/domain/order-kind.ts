import type { TicketKind } from './ticket.js';

/** Whether a ticket of this kind is about a service of the catalogue: ordered, or to be quoted first. */
export function isOrderKind(kind: unknown): kind is Extract<TicketKind, 'order' | 'quote'> {
  return kind === 'order' || kind === 'quote';
}
