import type { TicketId } from '../../domain/ticket.js';
import type { SupportActionRequest } from '../../desk/support-action.js';
import type { SupportAdapter } from '../../port/support-adapter.js';

/** The customers a harness must know: anna and karin of one organisation, bo of another, nils of anna's but without access. */
export type ConformanceCustomer = 'anna' | 'karin' | 'bo' | 'nils';

/** How the kit reaches the help desk that an adapter stands before. */
export interface ConformanceHarness {
  /** Makes an adapter for a customer; the kit opens and closes it. */
  adapter(who: ConformanceCustomer): SupportAdapter | Promise<SupportAdapter>;
  /** A way to the desk that does not lead through the adapter. */
  readonly staff: {
    reply(ticketId: TicketId, message: { readonly body: string; readonly expectsReply?: boolean }): Promise<unknown>;
    note(ticketId: TicketId, body: string): Promise<unknown>;
    act(ticketId: TicketId, request: SupportActionRequest): Promise<unknown>;
  };
  /** Makes an idempotency key that has never been used. */
  newKey?(): string;
  /** Milliseconds to wait for an event before the promise counts as broken. Default 5 000. */
  readonly patience?: number;
}

/** As much of a test runner as the kit needs: node:test, vitest, mocha and jest all fit. */
export interface ConformanceRunner {
  test(name: string, run: () => Promise<void>): void;
  /** Hears, while a check runs, what was left unchecked and why. */
  skip(name: string, reason: string): void;
}
