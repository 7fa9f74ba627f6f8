import { turnOf } from '../../domain/ticket.js';
import type { Ticket, Turn } from '../../domain/ticket.js';
import { remembered } from '../../store/remembered.js';

/** Tickets under one heading: those whose turn is the same. */
export interface TicketGroup {
  readonly turn: Turn;
  readonly tickets: readonly Ticket[];
}

const order: readonly Turn[] = ['you', 'answered', 'support', 'closed'];

/** Sorts tickets under whose turn it is, the customer's own first; within a group the order stays. Empty groups are left out. */
export const ticketGroups: (tickets: readonly Ticket[]) => readonly TicketGroup[] = remembered((tickets) => {
  const groups = new Map<Turn, Ticket[]>(order.map((turn) => [turn, []]));
  for (const ticket of tickets) groups.get(turnOf(ticket))?.push(ticket);
  return [...groups].map(([turn, own]) => ({ turn, tickets: own })).filter((group) => group.tickets.length > 0);
});
