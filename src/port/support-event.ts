import type { TicketId } from '../domain/ticket.js';
import type { Cursor } from './support-adapter.js';

/**
 * A hint that something changed at the help desk. It may come late, twice or out of order, so it is never applied:
 * whoever hears it reads what it points at.
 */
export type SupportEvent =
  | { readonly type: 'ticket-changed'; readonly cursor: Cursor; readonly ticketId: TicketId }
  | { readonly type: 'service-changed'; readonly cursor: Cursor }
  /** Events were missed for good: everything shown must be read anew. */
  | { readonly type: 'resync'; readonly cursor: Cursor };
