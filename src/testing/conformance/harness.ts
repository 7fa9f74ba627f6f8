import type { Line, TicketId, TicketStatus } from '../../domain/ticket.js';
import type { SupportActionRequest } from '../../desk/support-action.js';
import type { SupportAdapter } from '../../port/support-adapter.js';

/** The customers a harness must know: anna and karin of one organisation, bo of another, nils of anna's but without access. */
export type ConformanceCustomer = 'anna' | 'karin' | 'bo' | 'nils';

/** What support itself can do at the desk. */
export type ConformanceStaff = StaffReplies & StaffNotes & StaffActs;

interface StaffReplies {
  reply(ticketId: TicketId, message: { readonly body: string; readonly expectsReply?: boolean }): Promise<unknown>;
  /** How many tickets with this subject the desk itself holds, whoever filed them. */
  count?(subject: string): Promise<number>;
  /** Brings a ticket into a status that the adapter has no word for. */
  strange?(ticketId: TicketId): Promise<unknown>;
}

/** Writes what no customer may see, by either name. */
type StaffNotes =
  | { note(ticketId: TicketId, body: string): Promise<unknown> }
  | { internalNote(ticketId: TicketId, body: string): Promise<unknown> };

/** Does what support does: by its own actions, or at a desk that knows statuses and lines alone by setting these. */
type StaffActs =
  | { act(ticketId: TicketId, request: SupportActionRequest): Promise<unknown> }
  | {
      setStatus(ticketId: TicketId, status: TicketStatus): Promise<unknown>;
      escalate(ticketId: TicketId, to: { readonly line: Line; readonly note?: string }): Promise<unknown>;
    };

/** How the kit reaches the help desk that an adapter stands before. */
export interface ConformanceHarness {
  /** Makes an adapter for a customer; the kit opens and closes it. */
  adapter(who: ConformanceCustomer): SupportAdapter | Promise<SupportAdapter>;
  /** A way to the desk that does not lead through the adapter. */
  readonly staff: ConformanceStaff;
  /** What can be made to go wrong between a customer's adapter and the desk; checks of what is left out are skipped. */
  readonly faults?: ConformanceFaults;
  /**
   * Promises that cannot be shown before this desk, by the words of the promise, each with the reason. Isolation and internal
   * notes cannot stand here.
   */
  readonly lacks?: Readonly<Record<string, string>>;
  /** Makes an idempotency key that has never been used. */
  newKey?(): string;
  /** How many messages make a thread longer than a page of the desk's. Default 105; fewer where each takes seconds. */
  readonly longThread?: number;
  /** Milliseconds to wait for an event before the promise counts as broken. Default 5 000. */
  readonly patience?: number;
}

/**
 * A fault between an adapter and its desk.
 *
 * - `request-lost`: the request does not reach the desk. `response-lost`: the desk has done it, its answer does not come.
 * - `unavailable`: the desk answers that it cannot now. `rate-limited`: that it was too much, to be tried again in two seconds.
 * - `half-answer`: the answer breaks off in the middle. `silence`: no answer comes until the caller gives up.
 */
export type ConformanceFault =
  'request-lost' | 'response-lost' | 'unavailable' | 'rate-limited' | 'half-answer' | 'silence';

/** What can be made to go wrong. `faultyFetch` makes `next` for an adapter that takes a `fetch`. */
export interface ConformanceFaults {
  /** Lets the next request of this customer's adapters that changes something, or that reads, go wrong, and only that. */
  next?(who: ConformanceCustomer, fault: ConformanceFault, on: 'change' | 'reading'): void;
  /** Without `next`: lets the desk do the next change of this customer's, and loses its answer. */
  dropNextResponse?(who: ConformanceCustomer): void;
  /** Stops the desk and starts it again, with what it had kept. */
  restart?(): Promise<void>;
  /** Sets the desk's clock off by so many milliseconds. No promise needs it yet: times are compared by the desk's own clock. */
  skewClock?(milliseconds: number): void;
}

/** As much of a test runner as the kit needs: node:test, vitest, mocha and jest all fit. */
export interface ConformanceRunner {
  /** Registers a test. `run` gives why the promise could not be seen, when it could not: tell your runner that it was skipped. */
  test(name: string, run: () => Promise<string | undefined>): void;
  /** Hears, while a check runs, what was left unchecked and why. */
  skip?(name: string, reason: string): void;
}
