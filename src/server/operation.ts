import * as z from 'zod/mini';

import type { Schema } from '../contract/schema.js';
import type { Desk, Person } from '../desk/desk.js';
import type { EventStreams } from './event-streams.js';
import type { Identity } from './identity.js';
import { checked, readJson } from './json-body.js';
import type { Metrics } from './metrics.js';
import type { Origins } from './origins.js';
import type { RateLimiter } from './rate-limit.js';
import { Refusal } from './refusal.js';
import type { UploadEngine } from './upload-engine.js';

/** What all calls of one server share. */
export interface ServerParts {
  readonly desk: Desk;
  readonly people: ReadonlyMap<string, Person>;
  /** Reads who is asking from the token. */
  readonly identify: (request: Request) => Promise<Identity>;
  readonly origins: Origins;
  readonly limiter: RateLimiter;
  readonly streams: EventStreams;
  readonly metrics: Metrics;
  /** The largest body in bytes. */
  readonly bodyLimit: number;
  /** What takes files in pieces, where something does. */
  readonly uploads?: UploadEngine;
}

/** One request on its way in, with the id in its path. */
export interface Incoming {
  readonly request: Request;
  readonly id: string;
  readonly parts: ServerParts;
}

/** One call of the protocol: what it takes, what it answers, and what it does. Routes and OpenAPI are made from these. */
export interface Operation {
  /** The `operationId`. */
  readonly name: string;
  readonly summary: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  /** With `:id` where an id stands. */
  readonly path: string;
  readonly audience: 'anyone' | 'customer' | 'support';
  readonly query: Schema<unknown>;
  readonly body: Schema<unknown>;
  readonly answer: Schema<unknown>;
  readonly status: 200 | 201 | 204;
  /** What is answered when it is not JSON. */
  readonly mediaType?: 'text/event-stream' | 'text/plain' | 'text/calendar' | 'application/octet-stream';
  /** What is sent when it is not JSON. */
  readonly sends?: 'application/octet-stream' | 'application/offset+octet-stream';
  /** What its own headers say, by name; one that ends in `?` may be left out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether `Idempotency-Key` is required. */
  readonly keyed?: true;
  /** Whether `If-Match` is heeded. */
  readonly conditional?: true;
  /** Whether `If-None-Match` is heeded. */
  readonly revalidated?: true;
  readonly run: (incoming: Incoming) => Promise<Response>;
}

/** The schema of a query, a body or an answer that is not there. */
export const nothing: Schema<undefined> = z.undefined();

/** A call as its handler gets it: checked, and with the desk opened for whoever asks. */
export interface Call<Side, Query, Body> {
  readonly request: Request;
  readonly side: Side;
  readonly id: string;
  readonly query: Query;
  readonly body: Body;
  /** The idempotency key; empty for calls that take none. */
  readonly key: string;
  /** The desk's time in epoch milliseconds. */
  readonly now: number;
  /** Whether files are taken in pieces. */
  readonly takesPieces: boolean;
}

/** What a handler answers; the value still passes through the answer's schema. */
export interface Answer<Value> {
  readonly value: Value;
  readonly headers?: Readonly<Record<string, string>>;
  /** The caller already has this answer (304). */
  readonly unchanged?: boolean;
}

/** A call as it is written down: an operation with a typed handler in place of `run`. */
export interface OperationSpec<Side, Query, Body, Value> extends Omit<Operation, 'audience' | 'run'> {
  readonly query: Schema<Query>;
  readonly body: Schema<Body>;
  readonly answer: Schema<Value>;
  readonly handle: (call: Call<Side, Query, Body>) => Promise<Answer<Value>>;
}

/** Makes operations for one audience; `open` lets the caller in, or refuses. */
export function operationsFor<Side>(
  audience: Operation['audience'],
  open: (incoming: Incoming) => Promise<Side>,
): <Query, Body, Value>(spec: OperationSpec<Side, Query, Body, Value>) => Operation {
  return ({ handle, ...spec }) => ({
    ...spec,
    audience,
    run: async (incoming) => {
      const { request, id, parts } = incoming;
      const side = await open(incoming);
      const key = spec.keyed ? keyIn(request) : '';
      const query = checked(spec.query, spec.query === nothing ? undefined : queryOf(request), 'query');
      const sent = spec.body === nothing ? undefined : await readJson(request, parts.bodyLimit);
      const body = checked(spec.body, sent, 'body');
      const told = { now: parts.desk.now(), takesPieces: parts.uploads !== undefined };
      return answerWith(spec, await handle({ request, side, id, query, body, key, ...told }));
    },
  });
}

function answerWith(spec: Pick<Operation, 'answer' | 'status' | 'mediaType'>, answer: Answer<unknown>): Response {
  const { value, headers = {}, unchanged } = answer;
  if (unchanged) return new Response(null, { status: 304, headers });
  if (spec.status === 204) return new Response(null, { status: 204, headers });
  const safe = spec.answer.parse(value);
  const type = spec.mediaType ?? 'application/json';
  const text = typeof safe === 'string' ? safe : JSON.stringify(safe);
  return new Response(text, { status: spec.status, headers: { 'Content-Type': type, ...headers } });
}

function queryOf(request: Request): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

/** The idempotency key of a change. Refuses one that is missing or cannot be kept. */
export function keyIn(request: Request): string {
  const key = request.headers.get('idempotency-key');
  if (key === null) throw new Refusal('invalid', 'An Idempotency-Key header is needed.', { status: 400 });
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new Refusal('invalid', 'An Idempotency-Key is 1 to 200 printable ASCII characters without spaces.', {
    status: 400,
  });
}
