/**
 * What went wrong, as a closed list. What the customer reads is picked by it.
 *
 * - `network`: the help desk could not be reached. `timeout`: it did not answer in time. `unavailable`: it answered that it cannot now.
 * - `rate-limited`: too much in a short time; see `retryAfter`.
 * - `unauthenticated`: no valid token. `no-access`: signed in, but without access to support.
 * - `not-found`: no such thing, or not yours; nobody is told which.
 * - `invalid`: what was sent does not hold; see `problems`. `too-large`: over a documented size.
 * - `not-allowed`: the help desk does not accept this action on this ticket now. `not-applied`: it said yes and changed nothing.
 * - `stale`: the ticket has changed since it was read. `key-reused`: the idempotency key belongs to something else.
 * - `unsupported`: this help desk cannot do that. `malformed`: it answered outside the contract.
 */
export type SupportErrorCode =
  | 'network'
  | 'timeout'
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
  | 'unsupported'
  | 'malformed';

/** Whether what was asked for has happened at the help desk. Only `unknown` is retried, with the same key, without asking. */
export type Outcome = 'not-applied' | 'unknown' | 'applied';

/** One thing that does not hold in what was sent. */
export interface FieldProblem {
  /** JSON pointer into what was sent, such as `/subject`. */
  readonly pointer: string;
  /** For developers and as a last resort for people; in English. */
  readonly message: string;
}

/** What may be known about a failure beside its code. */
export interface SupportErrorOptions extends ErrorOptions {
  /** Defaults to `not-applied`. */
  readonly outcome?: Outcome;
  /** Whether the same call may succeed later. Defaults to what the code implies. */
  readonly retryable?: boolean;
  /** Milliseconds to wait before the next try. */
  readonly retryAfter?: number;
  readonly problems?: readonly FieldProblem[];
  /** The help desk's own reference for the failure, to quote to support. */
  readonly reference?: string;
}

const passing: ReadonlySet<SupportErrorCode> = new Set([
  'network',
  'timeout',
  'unavailable',
  'rate-limited',
  'malformed',
]);

/** The only error an adapter lets out, beside the caller's own `AbortError`. The message is for developers and says what was tried. */
export class SupportError extends Error {
  override readonly name = 'SupportError';
  readonly code: SupportErrorCode;
  readonly outcome: Outcome;
  readonly retryable: boolean;
  readonly retryAfter?: number;
  readonly problems: readonly FieldProblem[];
  readonly reference?: string;

  constructor(code: SupportErrorCode, message: string, options: SupportErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.outcome = options.outcome ?? 'not-applied';
    this.retryable = options.retryable ?? passing.has(code);
    this.problems = options.problems ?? [];
    if (options.retryAfter !== undefined) this.retryAfter = options.retryAfter;
    if (options.reference !== undefined) this.reference = options.reference;
  }
}
