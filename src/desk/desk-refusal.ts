import type { Ticket } from '../domain/ticket.js';

/** Why the desk refused, as a closed list; the same words as the port's error codes. */
export type DeskRefusalCode =
  'unauthenticated' | 'no-access' | 'not-found' | 'invalid' | 'not-allowed' | 'stale' | 'key-reused' | 'too-large';

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
}

/** The desk did not do what was asked; nothing has changed. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
  readonly code: DeskRefusalCode;
  /** What does not hold, when the code is `invalid`. */
  readonly problems?: readonly DeskProblem[];
  /** The ticket as it is now, when the code is `stale`. */
  readonly current?: Ticket;

  constructor(code: DeskRefusalCode, message: string, details: DeskRefusalDetails = {}) {
    super(message);
    this.code = code;
    if (details.problems) this.problems = details.problems;
    if (details.current) this.current = details.current;
  }
}
