import type { TicketId } from '../../domain/ticket.js';

/** What `open()` shows: the home view, an empty form, the list of tickets, or one ticket. */
export type OpenTarget = 'home' | 'new-ticket' | 'order' | 'tickets' | { readonly ticket: TicketId };
