import { entrySchema } from '../contract/entry.js';
import { supportTicketSchema, type WireSupportTicket } from '../contract/desk/ticket.js';
import { pageOf, type WirePage } from '../contract/page.js';
import type { Schema } from '../contract/schema.js';
import { ticketSchema } from '../contract/ticket.js';
import type { Ticket } from '../domain/ticket.js';
import type { TimelineEntry } from '../domain/timeline.js';

/** A page of tickets. */
export const ticketPageSchema: Schema<WirePage<Ticket>> = pageOf(ticketSchema);

/** A page of timeline entries. */
export const entryPageSchema: Schema<WirePage<TimelineEntry>> = pageOf(entrySchema);

/** A page of tickets as support gets them. */
export const queuePageSchema: Schema<WirePage<WireSupportTicket>> = pageOf(supportTicketSchema);
