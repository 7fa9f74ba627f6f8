import * as z from 'zod/mini';

import type {
  Announcement,
  CatalogueService,
  ContactWay,
  FormField,
  ServiceDescription,
  SupportLine,
} from '../domain/service.js';
import { calendarSchema, localTextSchema } from './calendar.js';
import { flag } from './flag.js';
import { exactly, type Schema } from './schema.js';
import { fieldValueSchema, lineSchema, ticketKindSchema } from './ticket.js';

const supportLine: Schema<SupportLine> = exactly<SupportLine>()(
  z.object({ line: lineSchema, name: localTextSchema, handles: localTextSchema }),
);

/** Another way to reach support. */
export const contactWaySchema: Schema<ContactWay> = exactly<ContactWay>()(
  z.object({ kind: z.literal(['phone', 'email', 'web']), label: localTextSchema, value: z.string() }),
);

/** One field of the help desk's form. */
export const formFieldSchema: Schema<FormField> = exactly<FormField>()(
  z.object({
    id: z.string(),
    type: z.literal([
      'text',
      'long-text',
      'number',
      'date',
      'select',
      'multi-select',
      'radio',
      'checkbox',
      'file',
      'consent',
    ]),
    label: localTextSchema,
    hint: z.exactOptional(localTextSchema),
    required: z.exactOptional(flag),
    options: z.exactOptional(z.array(z.object({ value: z.string(), label: localTextSchema }))),
    kinds: z.exactOptional(z.array(ticketKindSchema)),
    visibleWhen: z.exactOptional(z.object({ field: z.string(), in: z.array(fieldValueSchema) })),
    maxLength: z.exactOptional(z.number()),
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
  }),
);

const catalogueService: Schema<CatalogueService> = exactly<CatalogueService>()(
  z.object({
    id: z.string(),
    name: localTextSchema,
    description: localTextSchema,
    price: z.exactOptional(localTextSchema),
    subscribed: z.exactOptional(flag),
    fields: z.exactOptional(z.array(formFieldSchema)),
  }),
);

/** Something support tells all its customers. */
export const announcementSchema: Schema<Announcement> = exactly<Announcement>()(
  z.object({
    id: z.string(),
    level: z.literal(['info', 'hours', 'outage']),
    title: localTextSchema,
    body: z.exactOptional(localTextSchema),
    from: z.string(),
    until: z.exactOptional(z.string()),
  }),
);

/** What the help desk offers. */
export const serviceSchema: Schema<ServiceDescription> = exactly<ServiceDescription>()(
  z.object({
    name: z.string(),
    languages: z.array(z.string()),
    lines: z.array(supportLine),
    contactWays: z.array(contactWaySchema),
    kinds: z.array(ticketKindSchema),
    fields: z.array(formFieldSchema),
    catalogue: z.array(catalogueService),
    announcements: z.array(announcementSchema),
    calendar: z.exactOptional(calendarSchema),
    attachmentLimits: z.exactOptional(
      z.object({ maxBytes: z.number(), maxCount: z.number(), types: z.array(z.string()) }),
    ),
    secureTransfer: z.exactOptional(z.object({ url: z.string(), hint: z.exactOptional(localTextSchema) })),
    textLimits: z.object({ subject: z.number(), body: z.number() }),
  }),
);
