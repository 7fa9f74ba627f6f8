import * as z from 'zod/mini';

import type { Instant } from '../../domain/instant.js';
import type { SurveyAnswers } from '../../domain/survey.js';
import type { Ticket } from '../../domain/ticket.js';
import type { Actor, EntryId, TimelineEntry } from '../../domain/timeline.js';
import { entrySchema } from '../entry.js';
import { exactly, type Schema } from '../schema.js';
import { markSchema, ticketShape } from '../ticket.js';
import { actorSchema } from '../timeline.js';
import { supportActionNameSchema, type WireSupportAction } from './action.js';

/** The answer to a ticket's survey as support gets it. */
export interface WireSupportSurvey extends SurveyAnswers {
  readonly answeredAt: Instant;
  /** Name of the customer who answered. */
  readonly customer: string;
}

const surveyAnswer: Schema<WireSupportSurvey> = exactly<WireSupportSurvey>()(
  z.object({
    answers: z.object({ service: z.exactOptional(markSchema), solution: z.exactOptional(markSchema) }),
    comment: z.exactOptional(z.string()),
    answeredAt: z.string(),
    customer: z.string(),
  }),
);

/** A ticket as support gets it. */
export interface WireSupportTicket extends Ticket {
  readonly organisation: { readonly id: string; readonly name: string };
  /** Name of the customer who registered it. */
  readonly customer: string;
  readonly callBack?: string;
  readonly surveyAnswer?: WireSupportSurvey;
  /** What support may do to it now. */
  readonly supportActions: readonly WireSupportAction['action'][];
}

/** A ticket as support gets it. */
export const supportTicketSchema: Schema<WireSupportTicket> = exactly<WireSupportTicket>()(
  z.object({
    ...ticketShape,
    organisation: z.object({ id: z.string(), name: z.string() }),
    customer: z.string(),
    callBack: z.exactOptional(z.string()),
    surveyAnswer: z.exactOptional(surveyAnswer),
    supportActions: z.array(supportActionNameSchema),
  }),
);

/** What support wrote to itself. No customer's answer has a schema that could carry it. */
export interface WireNote {
  readonly id: EntryId;
  readonly at: Instant;
  readonly actor: Actor;
  readonly kind: 'note';
  readonly body: string;
}

const note: Schema<WireNote> = exactly<WireNote>()(
  z.object({ id: z.string(), at: z.string(), actor: actorSchema, kind: z.literal('note'), body: z.string() }),
);

/** One thing in a ticket's history as support gets it, internal notes included. */
export const supportEntrySchema: Schema<TimelineEntry | WireNote> = exactly<TimelineEntry | WireNote>()(
  z.union([entrySchema, note]),
);

/** The answer to `GET /desk/v1/tickets/{id}`: the ticket and all of its history. */
export interface WireSupportThread {
  readonly ticket: WireSupportTicket;
  readonly entries: readonly (TimelineEntry | WireNote)[];
}

/** The answer to `GET /desk/v1/tickets/{id}`. */
export const supportThreadSchema: Schema<WireSupportThread> = exactly<WireSupportThread>()(
  z.object({ ticket: supportTicketSchema, entries: z.array(supportEntrySchema) }),
);
