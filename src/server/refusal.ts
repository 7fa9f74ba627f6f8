import type { Problem, ProblemCode } from '../contract/problem.js';
import type { Ticket } from '../domain/ticket.js';

/** What may be told beside why a call is refused. */
export interface RefusalDetails {
  /** The HTTP status, where it is not the code's usual one. */
  readonly status?: number;
  readonly errors?: Problem['errors'];
  readonly outcome?: Problem['outcome'];
  readonly headers?: Readonly<Record<string, string>>;
  readonly current?: Ticket;
  readonly reference?: string;
}

/** A call that is answered with a problem. The message reaches whoever called, so it holds nothing internal. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly details: RefusalDetails;

  constructor(code: ProblemCode, message: string, details: RefusalDetails = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
