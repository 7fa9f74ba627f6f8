import * as z from 'zod/mini';

import type { ClockName, TicketClock, TicketClocks } from '../domain/clock.js';
import type {
  CloseReason,
  FieldValue,
  Impact,
  Line,
  Priority,
  Ticket,
  TicketAction,
  TicketKind,
  TicketStatus,
} from '../domain/ticket.js';
import type { Mark } from '../domain/survey.js';
import { flag } from './flag.js';
import { recordOf } from './record.js';
import { exactly, type Schema, type ShapeOf } from './schema.js';

/** What a customer may want. */
export const ticketKindSchema: Schema<TicketKind> = exactly<TicketKind>()(
  z.literal(['question', 'fault', 'task', 'order', 'quote']),
);

/** Where a ticket may stand. */
export const ticketStatusSchema: Schema<TicketStatus> = exactly<TicketStatus>()(
  z.literal(['new', 'in-progress', 'waiting-customer', 'waiting-other', 'solved', 'closed', 'cancelled', 'unknown']),
);

/** How soon support means to handle a ticket. */
export const prioritySchema: Schema<Priority> = exactly<Priority>()(z.literal(['low', 'normal', 'high', 'urgent']));

/** A priority, or null while support has not assessed the ticket. */
export const assessedPrioritySchema: Schema<Priority | null> = exactly<Priority | null>()(
  z.literal(['low', 'normal', 'high', 'urgent', null]),
);

/** How the customer's work is affected. */
export const impactSchema: Schema<Impact> = exactly<Impact>()(z.literal(['stopped', 'slowed', 'none']));

/** Which line of support. */
export const lineSchema: Schema<Line> = exactly<Line>()(z.literal([1, 2, 3]));

/** Why a ticket was closed. */
export const closeReasonSchema: Schema<CloseReason> = exactly<CloseReason>()(
  z.literal(['solved', 'no-reply', 'withdrawn', 'duplicate', 'rejected', 'other']),
);

/** What a customer may be allowed to do. */
export const ticketActionSchema: Schema<TicketAction> = exactly<TicketAction>()(
  z.literal([
    'reply',
    'attach',
    'request-closure',
    'withdraw-closure',
    'accept-solution',
    'reject-solution',
    'reopen',
    'cancel',
    'answer-survey',
    'accept-quote',
    'decline-quote',
  ]),
);

/** The value of one field of the help desk's form. */
export const fieldValueSchema: Schema<FieldValue> = exactly<FieldValue>()(
  z.union([z.string(), z.number(), flag, z.array(z.string())]),
);

/** Values of the form's fields by the fields' ids. */
export const fieldValuesSchema: Schema<Readonly<Record<string, FieldValue>>> = recordOf(fieldValueSchema);

/** The name of a promise's clock. */
export const clockNameSchema: Schema<ClockName> = exactly<ClockName>()(z.literal(['begin', 'reply', 'resolve']));

const clock: Schema<TicketClock> = exactly<TicketClock>()(
  z.object({
    startedAt: z.string(),
    dueAt: z.string(),
    pausedAt: z.exactOptional(z.string()),
    metAt: z.exactOptional(z.string()),
    missed: flag,
    calendarRevision: z.string(),
  }),
);

const clocks: Schema<TicketClocks> = exactly<TicketClocks>()(
  z.object({ begin: z.exactOptional(clock), reply: z.exactOptional(clock), resolve: z.exactOptional(clock) }),
);

/** A mark from 1 to 5. */
export const markSchema: Schema<Mark> = exactly<Mark>()(z.literal([1, 2, 3, 4, 5]));

/** The members of a ticket, which support's view of it widens. */
export const ticketShape: ShapeOf<Ticket> = {
  id: z.string(),
  number: z.string(),
  kind: ticketKindSchema,
  subject: z.string(),
  status: ticketStatusSchema,
  raw: z.exactOptional(z.object({ code: z.string(), label: z.exactOptional(z.string()) })),
  line: z.exactOptional(lineSchema),
  priority: assessedPrioritySchema,
  impact: z.exactOptional(impactSchema),
  version: z.exactOptional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
  handlingStartedAt: z.exactOptional(z.string()),
  closureRequestedAt: z.exactOptional(z.string()),
  closedAt: z.exactOptional(z.string()),
  closeReason: z.exactOptional(closeReasonSchema),
  survey: z.exactOptional(
    z.object({
      offeredAt: z.string(),
      until: z.string(),
      answeredAt: z.exactOptional(z.string()),
      answers: z.exactOptional(
        z.object({ service: z.exactOptional(markSchema), solution: z.exactOptional(markSchema) }),
      ),
      comment: z.exactOptional(z.string()),
    }),
  ),
  reopenCount: z.number(),
  requester: z.object({ name: z.string(), self: flag }),
  lastReply: z.exactOptional(
    z.object({ at: z.string(), by: z.literal(['customer', 'support']), name: z.exactOptional(z.string()) }),
  ),
  unread: z.exactOptional(z.number()),
  service: z.exactOptional(z.string()),
  fields: z.exactOptional(fieldValuesSchema),
  actions: z.array(ticketActionSchema),
  clocks: z.exactOptional(clocks),
};

/** A ticket as a customer gets it. */
export const ticketSchema: Schema<Ticket> = exactly<Ticket>()(z.object(ticketShape));
