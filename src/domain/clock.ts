import type { Instant } from './instant.js';

/** Which promise a clock measures: registered → handling started, customer's message → support's, registered → solved. */
export type ClockName = 'begin' | 'reply' | 'resolve';

/** One promise on one ticket, counted in open minutes by the help desk. */
export interface TicketClock {
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** Set while the clock stands still because the ball is with the customer. */
  readonly pausedAt?: Instant;
  readonly metAt?: Instant;
  readonly missed: boolean;
  /** Revision of the ServiceCalendar that `dueAt` was computed with. */
  readonly calendarRevision: string;
}

/** The promises that run on a ticket. */
export type TicketClocks = Readonly<Partial<Record<ClockName, TicketClock>>>;
