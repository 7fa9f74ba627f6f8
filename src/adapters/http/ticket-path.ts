import type { TicketId } from '../../domain/ticket.js';
import { SupportError } from '../../port/support-error.js';

/**
 * The path of a call about a ticket. Throws `not-found` for an id that no address can hold: `..` would be another
 * address, even percent-encoded.
 */
export function ticketPath(path: (id: TicketId) => string, id: TicketId): string {
  if (!/^\.{0,2}$|\p{Surrogate}/u.test(id)) return path(id);
  throw new SupportError('not-found', `There is no ticket ${JSON.stringify(id)}`);
}
