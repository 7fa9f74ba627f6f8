import * as z from 'zod/mini';

import type { Line, TicketStatus } from '../domain/ticket.js';
import type { Schema } from './schema.js';
import { ticketStatusSchema } from './ticket.js';

/*
 * What may stand behind the `?` of an address. Only the server reads it; texts become numbers here. A name that is not
 * listed is ignored, since it cannot widen what is asked for.
 */

const text = z.exactOptional(z.string().check(z.maxLength(200)));
const cursor = z.exactOptional(z.string().check(z.maxLength(500)));
const limit = z.exactOptional(z.coerce.number<string>().check(z.int(), z.minimum(1), z.maximum(100)));
const line = z.pipe(
  z.literal(['1', '2', '3']),
  z.transform((digit): Line => (digit === '1' ? 1 : digit === '2' ? 2 : 3)),
);

/** The query of `GET /v1/tickets`. */
export interface TicketsQuery {
  readonly scope: 'ongoing' | 'ended' | 'all';
  readonly text?: string;
  readonly after?: string;
  readonly limit?: number;
}

/** The query of `GET /v1/tickets`; the ongoing ones when nothing else is said. */
export const ticketsQuerySchema: Schema<TicketsQuery> = z.object({
  scope: z._default(z.literal(['ongoing', 'ended', 'all']), 'ongoing'),
  text,
  after: cursor,
  limit,
});

/** The query of `GET /v1/tickets/{id}/entries`. */
export interface EntriesQuery {
  readonly after?: string;
  /** `end` reads back from the newest. */
  readonly before?: string;
  readonly limit?: number;
}

/** The query of `GET /v1/tickets/{id}/entries`. */
export const entriesQuerySchema: Schema<EntriesQuery> = z.object({ after: cursor, before: cursor, limit });

/** The query of an event stream. */
export interface EventsQuery {
  readonly after?: string;
}

/** The query of an event stream; the `Last-Event-ID` header wins over it. */
export const eventsQuerySchema: Schema<EventsQuery> = z.object({ after: cursor });

/** The query of `GET /desk/v1/tickets`. */
export interface QueueQuery {
  readonly line?: Line;
  readonly status?: TicketStatus;
  readonly text?: string;
  readonly after?: string;
  readonly limit?: number;
}

/** The query of `GET /desk/v1/tickets`. */
export const queueQuerySchema: Schema<QueueQuery> = z.object({
  line: z.exactOptional(line),
  status: z.exactOptional(ticketStatusSchema),
  text,
  after: cursor,
  limit,
});

/** The query of `GET /desk/v1/surveys`. */
export interface SurveysQuery {
  readonly after?: string;
  readonly limit?: number;
}

/** The query of `GET /desk/v1/surveys`. */
export const surveysQuerySchema: Schema<SurveysQuery> = z.object({ after: cursor, limit });

/** The query of `GET /v1/calendar.ics`. */
export interface CalendarFileQuery {
  /** BCP 47. */
  readonly lang?: string;
}

/** The query of `GET /v1/calendar.ics`. */
export const calendarFileQuerySchema: Schema<CalendarFileQuery> = z.object({
  lang: z.exactOptional(z.string().check(z.maxLength(35))),
});
