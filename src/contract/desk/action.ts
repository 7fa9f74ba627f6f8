import * as z from 'zod/mini';

import type { CloseReason, Line, Priority, TicketId, TicketKind } from '../../domain/ticket.js';
import type { ContactChannel } from '../../domain/timeline.js';
import { exactly, type Schema } from '../schema.js';
import { closeReasonSchema, lineSchema, prioritySchema, ticketKindSchema } from '../ticket.js';
import { contactChannelSchema } from '../timeline.js';

/** The body of `POST /desk/v1/tickets/{id}/actions`: what support does, with what belongs to it. */
export type WireSupportAction =
  | { readonly action: 'triage'; readonly priority: Priority; readonly kind?: TicketKind; readonly line?: Line }
  | { readonly action: 'start-handling' }
  | { readonly action: 'assign'; readonly line: Line; readonly team?: string; readonly to?: string }
  | { readonly action: 'escalate'; readonly line: Line; readonly note?: string }
  | { readonly action: 'contact'; readonly channel: ContactChannel; readonly note?: string }
  | { readonly action: 'propose-solution'; readonly body: string }
  | { readonly action: 'offer-quote'; readonly body: string }
  | { readonly action: 'confirm-closure' }
  | { readonly action: 'close'; readonly reason: CloseReason }
  | { readonly action: 'reopen' }
  | { readonly action: 'merge'; readonly into: TicketId };

/** The names of what support can do. */
export const supportActionNameSchema: Schema<WireSupportAction['action']> = exactly<WireSupportAction['action']>()(
  z.literal([
    'triage',
    'start-handling',
    'assign',
    'escalate',
    'contact',
    'propose-solution',
    'offer-quote',
    'confirm-closure',
    'close',
    'reopen',
    'merge',
  ]),
);

const optionalText = z.exactOptional(z.string());

/** What support may send about a ticket; strict, and told apart by `action`. */
export const supportActionSchema: Schema<WireSupportAction> = exactly<WireSupportAction>()(
  z.discriminatedUnion('action', [
    z.strictObject({
      action: z.literal('triage'),
      priority: prioritySchema,
      kind: z.exactOptional(ticketKindSchema),
      line: z.exactOptional(lineSchema),
    }),
    z.strictObject({ action: z.literal('start-handling') }),
    z.strictObject({ action: z.literal('assign'), line: lineSchema, team: optionalText, to: optionalText }),
    z.strictObject({ action: z.literal('escalate'), line: lineSchema, note: optionalText }),
    z.strictObject({ action: z.literal('contact'), channel: contactChannelSchema, note: optionalText }),
    z.strictObject({ action: z.literal('propose-solution'), body: z.string() }),
    z.strictObject({ action: z.literal('offer-quote'), body: z.string() }),
    z.strictObject({ action: z.literal('confirm-closure') }),
    z.strictObject({ action: z.literal('close'), reason: closeReasonSchema }),
    z.strictObject({ action: z.literal('reopen') }),
    z.strictObject({ action: z.literal('merge'), into: z.string() }),
  ]),
);
