import * as z from 'zod/mini';

import type { Actor, ContactChannel, TimelineEntryOf, TimelineKind } from '../domain/timeline.js';
import { attachmentSchema } from './attachment.js';
import { flag } from './flag.js';
import { exactly, exactlyEach, type Schema, type SchemaOfEach } from './schema.js';
import {
  assessedPrioritySchema,
  clockNameSchema,
  closeReasonSchema,
  lineSchema,
  prioritySchema,
  ticketKindSchema,
  ticketStatusSchema,
} from './ticket.js';

/** Who did something on a ticket. */
export const actorSchema: Schema<Actor> = exactly<Actor>()(
  z.object({
    role: z.literal(['customer', 'support', 'system']),
    name: z.exactOptional(z.string()),
    line: z.exactOptional(lineSchema),
    self: z.exactOptional(flag),
  }),
);

/** How support reached the customer outside the widget. */
export const contactChannelSchema: Schema<ContactChannel> = exactly<ContactChannel>()(
  z.literal(['phone', 'remote-session', 'visit']),
);

const text = z.string();
const optionalText = z.exactOptional(text);

type EntryShape<K extends TimelineKind> = {
  readonly id: typeof text;
  readonly at: typeof text;
  readonly actor: typeof actorSchema;
  readonly kind: z.ZodMiniLiteral<K>;
};

/** An entry of one kind: what all entries have, and the facts of that kind. */
function entry<K extends TimelineKind, S extends Record<string, z.ZodMiniType>>(
  kind: K,
  facts: S,
): Schema<z.output<z.ZodMiniObject<EntryShape<K> & S, z.core.$strip>>> {
  return z.object({ id: text, at: text, actor: actorSchema, kind: z.literal(kind), ...facts });
}

const attachments = z.array(attachmentSchema);

/** The entries by kind. Whoever reads one looks up its kind, which is quicker than trying all and says what was wrong. */
export const entrySchemas: SchemaOfEach<{ [K in TimelineKind]: TimelineEntryOf<K> }> = exactlyEach<{
  [K in TimelineKind]: TimelineEntryOf<K>;
}>()({
  created: entry('created', { ticketKind: ticketKindSchema }),
  message: entry('message', { body: text, attachments, expectsReply: z.exactOptional(flag) }),
  'attachment-added': entry('attachment-added', { attachments }),
  'status-changed': entry('status-changed', { from: ticketStatusSchema, to: ticketStatusSchema }),
  'priority-changed': entry('priority-changed', { from: assessedPrioritySchema, to: prioritySchema }),
  'handling-started': entry('handling-started', { priority: z.exactOptional(prioritySchema) }),
  assigned: entry('assigned', { line: lineSchema, team: optionalText, to: optionalText }),
  escalated: entry('escalated', { fromLine: lineSchema, toLine: lineSchema, note: optionalText }),
  contact: entry('contact', { channel: contactChannelSchema, note: optionalText }),
  'solution-proposed': entry('solution-proposed', { body: text }),
  'closure-requested': entry('closure-requested', { comment: optionalText }),
  'closure-withdrawn': entry('closure-withdrawn', {}),
  closed: entry('closed', { reason: closeReasonSchema }),
  reopened: entry('reopened', {}),
  merged: entry('merged', { into: text }),
  'survey-offered': entry('survey-offered', {}),
  'survey-answered': entry('survey-answered', {}),
  'promise-set': entry('promise-set', { clock: clockNameSchema, dueAt: text }),
  'promise-moved': entry('promise-moved', { clock: clockNameSchema, from: text, dueAt: text }),
  'quote-offered': entry('quote-offered', { body: text }),
  'quote-accepted': entry('quote-accepted', {}),
  'quote-declined': entry('quote-declined', {}),
  'notification-sent': entry('notification-sent', { channel: text }),
  redacted: entry('redacted', {}),
  other: entry('other', { raw: z.object({ code: text, label: optionalText }) }),
});
