import type { Ticket } from '../domain/ticket.js';

/** Why the desk refused, as a closed list; the same words as the port's error codes. */
export type DeskRefusalCode =
  | 'unauthenticated'
  | 'no-access'
  | 'not-found'
  | 'invalid'
  | 'not-allowed'
  | 'stale'
  | 'key-reused'
  | 'too-large'
  | 'rate-limited'
  | 'unsupported';

/** One thing that does not hold in what was handed in. */
export interface DeskProblem {
  /** JSON pointer into what was handed in, such as `/subject`. */
  readonly pointer: string;
  /** In English, for developers and as a last resort for people. */
  readonly message: string;
}

/** What may be told beside the reason. */
export interface DeskRefusalDetails {
  readonly problems?: readonly DeskProblem[];
  readonly current?: Ticket;
  readonly retryAfter?: number;
}

/** The desk did not do what was asked; nothing has changed. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
  readonly code: DeskRefusalCode;
  /** What does not hold, when the code is `invalid`. */
  readonly problems?: readonly DeskProblem[];
  /** The ticket as it is now, when the code is `stale`. */
  readonly current?: Ticket;
  /** Milliseconds to wait, when the code is `rate-limited`. */
  readonly retryAfter?: number;

  constructor(code: DeskRefusalCode, message: string, details: DeskRefusalDetails = {}) {
    super(message);
    this.code = code;
    if (details.problems) this.problems = details.problems;
    if (details.current) this.current = details.current;
    if (details.retryAfter !== undefined) this.retryAfter = details.retryAfter;
  }
}
