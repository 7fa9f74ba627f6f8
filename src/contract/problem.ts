import * as z from 'zod/mini';

import { flag } from './flag.js';
import { exactly, type Schema, type ShapeOf } from './schema.js';

/** Why a call failed, as a closed list: those of the port's error codes that a server can answer with. */
export type ProblemCode =
  | 'unavailable'
  | 'rate-limited'
  | 'unauthenticated'
  | 'no-access'
  | 'not-found'
  | 'invalid'
  | 'too-large'
  | 'not-allowed'
  | 'not-applied'
  | 'stale'
  | 'key-reused'
  | 'unsupported';

/** What a failed call answers as `application/problem+json` (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly retryable: boolean;
  /** Whether what was asked for has happened; after `unknown` the same call may be sent again with the same key. */
  readonly outcome: 'not-applied' | 'unknown' | 'applied';
  /** What does not hold in what was sent, by JSON pointer. */
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
  /** Names the failure in the server's log. */
  readonly reference?: string;
}

/** The members of a problem. */
export const problemShape: ShapeOf<Problem> = {
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.literal([
    'unavailable',
    'rate-limited',
    'unauthenticated',
    'no-access',
    'not-found',
    'invalid',
    'too-large',
    'not-allowed',
    'not-applied',
    'stale',
    'key-reused',
    'unsupported',
  ]),
  retryable: flag,
  outcome: z.literal(['not-applied', 'unknown', 'applied']),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })),
  reference: z.exactOptional(z.string()),
};

/** A problem as a client reads it; one that cannot be read is told by the status alone. */
export const problemSchema: Schema<Problem> = exactly<Problem>()(z.object(problemShape));
