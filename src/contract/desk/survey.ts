import * as z from 'zod/mini';

import type { Instant } from '../../domain/instant.js';
import type { SurveyAnswers } from '../../domain/survey.js';
import type { TicketId } from '../../domain/ticket.js';
import { exactly, type Schema } from '../schema.js';
import { markSchema } from '../ticket.js';

/** An answer to a survey; whose it is, of which ticket and when stands in it only where surveys are not anonymous. */
export interface WireReportedSurvey extends SurveyAnswers {
  readonly ticketId?: TicketId;
  readonly organisation?: { readonly id: string; readonly name: string };
  /** Name of the customer who answered. */
  readonly customer?: string;
  readonly answeredAt?: Instant;
}

/** The answer to `GET /desk/v1/surveys`. */
export interface WireSurveyReport {
  readonly offered: number;
  readonly answered: number;
  /** From 0 to 1; absent when nobody was asked. */
  readonly responseRate?: number;
  readonly averages: { readonly service?: number; readonly solution?: number };
  readonly items: readonly WireReportedSurvey[];
  readonly next?: string;
}

const reported: Schema<WireReportedSurvey> = exactly<WireReportedSurvey>()(
  z.object({
    answers: z.object({ service: z.exactOptional(markSchema), solution: z.exactOptional(markSchema) }),
    comment: z.exactOptional(z.string()),
    ticketId: z.exactOptional(z.string()),
    organisation: z.exactOptional(z.object({ id: z.string(), name: z.string() })),
    customer: z.exactOptional(z.string()),
    answeredAt: z.exactOptional(z.string()),
  }),
);

/** The answer to `GET /desk/v1/surveys`. */
export const surveyReportSchema: Schema<WireSurveyReport> = exactly<WireSurveyReport>()(
  z.object({
    offered: z.number(),
    answered: z.number(),
    responseRate: z.exactOptional(z.number()),
    averages: z.object({ service: z.exactOptional(z.number()), solution: z.exactOptional(z.number()) }),
    items: z.array(reported),
    next: z.exactOptional(z.string()),
  }),
);
