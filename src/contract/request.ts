import * as z from 'zod/mini';

import type { SurveyAnswers } from '../domain/survey.js';
import type { TicketDraft } from '../domain/ticket.js';
import type { ActionRequest, MessageDraft } from '../domain/timeline.js';
import { exactly, type Schema } from './schema.js';
import { fieldValuesSchema, impactSchema, markSchema, ticketKindSchema } from './ticket.js';

/*
 * What a customer may send. Only the server reads these, so they cost no page anything. They are strict: a member that
 * is not listed, `organisation` or `status` say, is refused and not ignored.
 */

const attachments = z.exactOptional(z.array(z.string()).check(z.maxLength(100)));

/** The body of `POST /v1/tickets`. */
export const fileRequestSchema: Schema<TicketDraft> = exactly<TicketDraft>()(
  z.strictObject({
    kind: ticketKindSchema,
    subject: z.string(),
    body: z.string(),
    impact: z.exactOptional(impactSchema),
    fields: z.exactOptional(fieldValuesSchema),
    attachments,
    service: z.exactOptional(z.string()),
    callBack: z.exactOptional(z.string()),
  }),
);

/** The body of `POST /v1/tickets/{id}/messages`. */
export const replyRequestSchema: Schema<MessageDraft> = exactly<MessageDraft>()(
  z.strictObject({ body: z.string(), attachments }),
);

/** The body of `POST /v1/tickets/{id}/actions`. */
export const actionRequestSchema: Schema<ActionRequest> = exactly<ActionRequest>()(
  z.strictObject({
    action: z.literal([
      'request-closure',
      'withdraw-closure',
      'accept-solution',
      'reject-solution',
      'reopen',
      'cancel',
      'accept-quote',
      'decline-quote',
    ]),
    comment: z.exactOptional(z.string()),
  }),
);

const mark = z.exactOptional(markSchema);

/** The body of `PUT /v1/tickets/{id}/survey`. */
export const surveyRequestSchema: Schema<SurveyAnswers> = exactly<SurveyAnswers>()(
  z.strictObject({
    answers: z.strictObject({ service: mark, solution: mark }),
    comment: z.exactOptional(z.string()),
  }),
);

/** The body of `PUT /v1/tickets/{id}/read`: the newest entry that was seen. */
export interface ReadRequest {
  readonly upTo: string;
}

/** The body of `PUT /v1/tickets/{id}/read`. */
export const readRequestSchema: Schema<ReadRequest> = exactly<ReadRequest>()(z.strictObject({ upTo: z.string() }));
