import { SupportError, type Outcome, type SupportErrorCode } from '../../port/support-error.js';

/** What was tried, for telling about its failure. */
export interface Tried {
  /** The call in the words of HTTP, such as `POST /v1/tickets`. */
  readonly call: string;
  /** It may have changed something at the help desk. */
  readonly change: boolean;
}

/** Whether a call of which nothing is known has happened. */
function unknownOutcome({ change }: Tried): Outcome {
  return change ? 'unknown' : 'not-applied';
}

/** No answer, or half of one. */
export function unanswered(tried: Tried, code: 'network' | 'timeout', cause?: unknown): SupportError {
  const what = code === 'timeout' ? 'no answer' : 'not reached';
  return new SupportError(code, `${tried.call}: ${what}`, { cause, outcome: unknownOutcome(tried) });
}

/** An answer that is not what the contract, or the help desk's documentation, says. */
export function malformed(tried: Tried, cause: unknown): SupportError {
  const message = `${tried.call}: answered outside the contract`;
  return new SupportError('malformed', message, { cause, outcome: unknownOutcome(tried) });
}

/** What a status means where nothing more is known. What is forbidden is not told apart from what is not there. */
export const statusCodes: Readonly<Record<number, SupportErrorCode>> = {
  401: 'unauthenticated',
  403: 'not-found',
  404: 'not-found',
  405: 'unsupported',
  408: 'timeout',
  409: 'not-allowed',
  410: 'not-found',
  412: 'stale',
  413: 'too-large',
  429: 'rate-limited',
  504: 'timeout',
};

/** A refusal, told by its status. The help desk's own words are kept as the cause and shown to nobody. */
export function refusal(
  tried: Tried,
  { status, headers }: Response,
  body: string,
  codes: typeof statusCodes = statusCodes,
): SupportError {
  const code = codes[status] ?? (status >= 500 ? 'unavailable' : 'invalid');
  const outcome = status >= 500 || code === 'timeout' ? unknownOutcome(tried) : 'not-applied';
  return new SupportError(code, `${tried.call}: ${status}`, { ...told(status, headers, body), outcome });
}

/** What an answer tells whatever it means: itself as the cause, and how long to wait. */
export function told(
  status: number,
  headers: Headers,
  body: string,
): { readonly cause: unknown; readonly retryAfter?: number } {
  return { cause: { status, body: body.slice(0, 500) }, ...retryAfterOf(headers) };
}

/** `Retry-After` as milliseconds from now: it comes in seconds or as a date. */
function retryAfterOf(headers: Headers): { readonly retryAfter?: number } {
  const text = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? {} : { retryAfter: Math.max(0, wait) };
}
