import * as z from 'zod/mini';

import { flag } from '../flag.js';
import { exactly, type Schema } from '../schema.js';

/** The body of `POST /desk/v1/tickets/{id}/messages`. */
export interface SupportReplyRequest {
  readonly body: string;
  /** Puts the ball with the customer. */
  readonly expectsReply?: boolean;
}

/** The body of `POST /desk/v1/tickets/{id}/messages`; strict. */
export const supportReplyRequestSchema: Schema<SupportReplyRequest> = exactly<SupportReplyRequest>()(
  z.strictObject({
    body: z.string(),
    expectsReply: z.exactOptional(flag),
  }),
);

/** The body of `POST /desk/v1/tickets/{id}/notes`. */
export interface NoteRequest {
  readonly body: string;
}

/** The body of `POST /desk/v1/tickets/{id}/notes`; strict. */
export const noteRequestSchema: Schema<NoteRequest> = exactly<NoteRequest>()(z.strictObject({ body: z.string() }));
