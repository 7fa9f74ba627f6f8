import * as z from 'zod/mini';

import type { Ticket } from '../domain/ticket.js';
import type { TimelineEntry, TimelineKind } from '../domain/timeline.js';
import { connectionSchema, type WireConnection } from './connection.js';
import type { WirePage } from './page.js';
import type { Schema } from './schema.js';
import { announcementSchema, contactWaySchema, formFieldSchema } from './service.js';
import {
  closeReasonSchema,
  impactSchema,
  lineSchema,
  prioritySchema,
  ticketActionSchema,
  ticketKindSchema,
  ticketSchema,
  ticketStatusSchema,
} from './ticket.js';
import { entrySchemas } from './timeline.js';

/*
 * How a client reads answers. A server may be newer than the widget and use words that it does not know: those degrade
 * to something readable. Anything else outside the contract throws, and the adapter calls it `malformed`.
 */

type Json = Readonly<Record<string, unknown>>;

/** Turns parsed JSON into a value of the domain. Throws when it is outside the contract. */
export type Reader<T> = (json: unknown) => T;

function isObject(json: unknown): json is Json {
  return typeof json === 'object' && json !== null;
}

function isKnown(schema: Schema<unknown>, value: unknown): boolean {
  return schema.safeParse(value).success;
}

/** Leaves out of a list what this client has no word for. */
function onlyKnown(schema: Schema<unknown>, list: unknown): unknown {
  return Array.isArray(list) ? list.filter((item) => isKnown(schema, item)) : list;
}

/** Leaves out the given members where this client has no word for their value. */
function without(json: Json, schemas: Readonly<Record<string, Schema<unknown>>>): Json {
  return Object.fromEntries(
    Object.entries(json).filter(([name, value]) => {
      const schema = schemas[name];
      return !schema || isKnown(schema, value);
    }),
  );
}

/** Reads a ticket. An unknown status becomes `unknown` with the server's word in `raw`. */
export const readTicket: Reader<Ticket> = (json) => {
  if (!isObject(json)) return ticketSchema.parse(json);
  const { status } = json;
  const strange = typeof status === 'string' && !isKnown(ticketStatusSchema, status);
  return ticketSchema.parse({
    kind: 'question',
    priority: null,
    ...without(json, { kind: ticketKindSchema, priority: prioritySchema, impact: impactSchema, line: lineSchema }),
    ...(strange && { status: 'unknown', raw: json['raw'] ?? { code: status } }),
    ...('closeReason' in json && !isKnown(closeReasonSchema, json['closeReason']) && { closeReason: 'other' }),
    actions: onlyKnown(ticketActionSchema, json['actions']),
  });
};

/**
 * Reads a timeline entry. An unknown kind becomes `other`, and so does a known kind with facts we cannot read,
 * except a message, whose words must not vanish in silence.
 */
export const readEntry: Reader<TimelineEntry> = (json) => {
  const kind = isObject(json) && typeof json['kind'] === 'string' ? json['kind'] : '';
  const entry = isTimelineKind(kind) ? entrySchemas[kind].safeParse(json) : undefined;
  if (entry?.success) return entry.data;
  if (entry && (kind === 'message' || kind === 'other')) throw entry.error;
  const given = isObject(json) ? json : {};
  return entrySchemas.other.parse({ ...given, kind: kind && 'other', raw: { code: kind } });
};

function isTimelineKind(kind: string): kind is TimelineKind {
  return Object.hasOwn(entrySchemas, kind);
}

/** Reads a page of what `readItem` reads. */
export function readPage<T>(readItem: Reader<T>): Reader<WirePage<T>> {
  return (json) => {
    if (!isObject(json) || !Array.isArray(json['items'])) throw new TypeError('no items');
    const items = json['items'].map(readItem);
    return 'next' in json ? { items, next: z.string().parse(json['next']) } : { items };
  };
}

function knownService(service: unknown): unknown {
  if (!isObject(service)) return service;
  return {
    ...service,
    contactWays: onlyKnown(contactWaySchema, service['contactWays']),
    kinds: onlyKnown(ticketKindSchema, service['kinds']),
    fields: onlyKnown(formFieldSchema, service['fields']),
    announcements: onlyKnown(announcementSchema, service['announcements']),
  };
}

function knownCapabilities(capabilities: unknown): unknown {
  if (!isObject(capabilities)) return capabilities;
  return {
    ...capabilities,
    statuses: onlyKnown(ticketStatusSchema, capabilities['statuses']),
    actions: onlyKnown(ticketActionSchema, capabilities['actions']),
  };
}

/** Reads the answer to `GET /v1/service`, leaving out actions, kinds, fields and contact ways that we have no word for. */
export const readConnection: Reader<WireConnection> = (json) => {
  if (!isObject(json)) return connectionSchema.parse(json);
  return connectionSchema.parse({
    ...json,
    service: knownService(json['service']),
    capabilities: knownCapabilities(json['capabilities']),
  });
};
