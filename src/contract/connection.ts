import * as z from 'zod/mini';

import type { Instant } from '../domain/instant.js';
import type { ServiceDescription } from '../domain/service.js';
import type { Session } from '../domain/session.js';
import type { TicketAction, TicketStatus } from '../domain/ticket.js';
import { flag } from './flag.js';
import { exactly, type Schema } from './schema.js';
import { serviceSchema } from './service.js';
import { ticketActionSchema, ticketStatusSchema } from './ticket.js';

/** Who is asking. */
export const sessionSchema: Schema<Session> = exactly<Session>()(
  z.object({
    user: z.object({
      id: z.string(),
      name: z.string(),
      email: z.exactOptional(z.string()),
      title: z.exactOptional(z.string()),
    }),
    organisation: z.object({ id: z.string(), name: z.string() }),
    role: z.literal(['customer', 'support']),
    access: z.literal(['granted', 'none']),
    accessHolders: z.exactOptional(
      z.array(z.object({ name: z.string(), title: z.exactOptional(z.string()), email: z.exactOptional(z.string()) })),
    ),
  }),
);

type Guarantee = 'exactly-once' | 'reconciled' | 'at-least-once';

/** What a server can do, as told on the wire; the port's `Capabilities` in JSON. */
export interface WireCapabilities {
  readonly idempotency: { readonly filing: Guarantee; readonly replying: Guarantee };
  readonly concurrency: 'if-match' | 'read-back';
  readonly statuses: readonly TicketStatus[];
  readonly actions: readonly TicketAction[];
  readonly attachments:
    | false
    | {
        readonly mode: 'resumable' | 'single' | 'inline';
        readonly maxBytes: number;
        readonly maxCount: number;
        readonly types: readonly string[];
      };
  readonly live: { readonly mode: 'push' | 'poll'; readonly resume: boolean };
  readonly search: boolean;
  readonly survey: boolean;
  readonly anonymousSurveys: boolean;
  readonly calendar: boolean;
  readonly announcements: boolean;
  readonly catalogue: boolean;
  readonly quotes: boolean;
  readonly readMarkers: boolean;
}

const guarantee = z.literal(['exactly-once', 'reconciled', 'at-least-once']);

const capabilities: Schema<WireCapabilities> = exactly<WireCapabilities>()(
  z.object({
    idempotency: z.object({ filing: guarantee, replying: guarantee }),
    concurrency: z.literal(['if-match', 'read-back']),
    statuses: z.array(ticketStatusSchema),
    actions: z.array(ticketActionSchema),
    attachments: z.union([
      z.literal(false),
      z.object({
        mode: z.literal(['resumable', 'single', 'inline']),
        maxBytes: z.number(),
        maxCount: z.number(),
        types: z.array(z.string()),
      }),
    ]),
    live: z.object({ mode: z.literal(['push', 'poll']), resume: flag }),
    search: flag,
    survey: flag,
    anonymousSurveys: flag,
    calendar: flag,
    announcements: flag,
    catalogue: flag,
    quotes: flag,
    readMarkers: flag,
  }),
);

/** What `GET /v1/service` answers: everything needed to connect. */
export interface WireConnection {
  readonly session: Session;
  readonly capabilities: WireCapabilities;
  readonly service: ServiceDescription;
  readonly serverNow: Instant;
  /** The feed's place at `serverNow`; none for whoever may not listen. */
  readonly cursor?: string;
}

/** The answer to `GET /v1/service`. */
export const connectionSchema: Schema<WireConnection> = exactly<WireConnection>()(
  z.object({
    session: sessionSchema,
    capabilities,
    service: serviceSchema,
    serverNow: z.string(),
    cursor: z.exactOptional(z.string()),
  }),
);
