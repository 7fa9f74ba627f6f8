import type { ProblemCode } from '../contract/problem.js';
import { servedProblemSchema, type ServedProblem } from '../contract/served-problem.js';
import { DeskRefusal } from '../desk/desk.js';
import { etagOf } from './etag.js';
import { Refusal } from './refusal.js';

const kinds: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  unavailable: [503, 'Not available now'],
  'rate-limited': [429, 'Too much in a short time'],
  unauthenticated: [401, 'Not signed in'],
  'no-access': [403, 'No access to support'],
  'not-found': [404, 'Not found'],
  invalid: [422, 'Not valid'],
  'too-large': [413, 'Too large'],
  'not-allowed': [409, 'Not allowed now'],
  'not-applied': [409, 'Nothing changed'],
  stale: [412, 'Changed in the meantime'],
  'key-reused': [422, 'Key belongs to something else'],
  unsupported: [405, 'Not supported'],
};

const retryable: ReadonlySet<ProblemCode> = new Set(['unavailable', 'rate-limited']);

/** What everybody hears who asks for what is not there or not theirs; the same words, so that neither can be told. */
export function notFound(): Refusal {
  return new Refusal('not-found', 'There is no such thing here, or it is not yours.');
}

/** What whoever has no valid token hears; never which part of the token was wrong. */
export function unauthenticated(): Refusal {
  return new Refusal('unauthenticated', 'A valid bearer token is needed.', {
    headers: { 'WWW-Authenticate': 'Bearer realm="tc-support"' },
  });
}

/** Says the desk's refusal in the server's words. Other failures come back as they are. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof DeskRefusal)) return error;
  if (error.code === 'not-found') return notFound();
  if (error.code === 'unauthenticated') return unauthenticated();
  return new Refusal(error.code, error.message, {
    ...(error.problems && { errors: error.problems }),
    ...(error.current && { current: error.current }),
    ...(error.retryAfter !== undefined && {
      headers: { 'Retry-After': String(Math.ceil(error.retryAfter / 1_000)) },
    }),
  });
}

/** Writes a refusal as `application/problem+json` (RFC 9457), through its schema like every answer. */
export function problemResponse({ code, message, details }: Refusal): Response {
  const [usual, title] = kinds[code];
  const { status = usual, outcome = 'not-applied', errors = [], headers, current, reference } = details;
  const problem: ServedProblem = {
    type: `urn:tc-support:problem:${code}`,
    title,
    status,
    detail: message,
    code,
    retryable: retryable.has(code),
    outcome,
    errors,
    ...(reference !== undefined && { reference }),
    ...(current && { current }),
  };
  return new Response(JSON.stringify(servedProblemSchema.parse(problem)), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...etagOf(current), ...headers },
  });
}
