import type { ClockName, TicketClock, TicketClocks } from '../domain/clock.js';
import { toInstant, toMilliseconds, type Instant } from '../domain/instant.js';
import type { TicketStatus } from '../domain/ticket.js';
import type { Promises } from './promises.js';

/** Whether a promise is still to be kept. */
export function isOpen({ metAt }: TicketClock): boolean {
  return metAt === undefined;
}

/** Whether the ball is with support, so that its clocks run. */
export function isRunning(status: TicketStatus): boolean {
  return status === 'new' || status === 'in-progress';
}

/** A clock started at an instant; none when nothing is promised, or the opening hours are not known that far. */
export function startClock(
  name: ClockName,
  at: Instant,
  { rules, hours, revision }: Promises,
): TicketClock | undefined {
  const rule = rules.find(({ event }) => event === name);
  const due = rule && hours.addOpenMinutes(toMilliseconds(at), rule.openMinutes);
  if (!due || !('at' in due)) return undefined;
  return { startedAt: at, dueAt: toInstant(due.at), missed: false, calendarRevision: revision };
}

/** The promise kept, at the instant or when the clock was stopped before it. */
export function meetClock(clock: TicketClock, at: Instant): TicketClock {
  if (!isOpen(clock)) return clock;
  const { pausedAt = at, ...rest } = clock;
  return { ...rest, metAt: pausedAt, missed: isLate(clock, pausedAt) };
}

/** The clock as it stands at a time in epoch milliseconds: a promise is missed once its time has passed, unasked. */
export function clockAt(clock: TicketClock, now: number): TicketClock {
  return isOpen(clock) ? { ...clock, missed: isLate(clock, clock.pausedAt ?? toInstant(now)) } : clock;
}

/** What the clocks become when a ticket's status does: they stand still while support waits, and end with the ticket. */
export function clocksAfter(
  clocks: TicketClocks,
  [from, to]: readonly [TicketStatus, TicketStatus],
  at: Instant,
  promises: Promises | undefined,
): TicketClocks {
  if (to === 'closed') return eachClock(clocks, (clock) => meetClock(clock, at));
  // Nothing more is owed on a ticket that was cancelled; what had been missed stays told.
  if (to === 'cancelled')
    return eachClock(clocks, (clock) => (isOpen(clock) && !isLate(clock, at) ? undefined : clock));
  if (isRunning(from) && !isRunning(to)) return eachClock(clocks, (clock) => pause(clock, at));
  if (!isRunning(from) && isRunning(to)) return eachClock(clocks, (clock) => resume(clock, at, promises));
  return clocks;
}

/** Changes every clock; those that become `undefined` are gone. */
export function eachClock(clocks: TicketClocks, change: (clock: TicketClock) => TicketClock | undefined): TicketClocks {
  const changed = Object.entries(clocks).map(([name, clock]) => [name, change(clock)] as const);
  return Object.fromEntries(changed.filter(([, clock]) => clock !== undefined));
}

function pause(clock: TicketClock, at: Instant): TicketClock {
  return isOpen(clock) ? { ...clock, pausedAt: at } : clock;
}

/** What was left when the clock stopped is left again; where that is no longer known, the promise stays where it was. */
function resume({ pausedAt, ...clock }: TicketClock, at: Instant, promises: Promises | undefined): TicketClock {
  if (pausedAt === undefined || !promises || isLate(clock, pausedAt)) return clock;
  const left = promises.hours.openMinutesBetween(toMilliseconds(pausedAt), toMilliseconds(clock.dueAt));
  const due = left === 'unknown' ? undefined : promises.hours.addOpenMinutes(toMilliseconds(at), left);
  if (!due || !('at' in due)) return clock;
  return { ...clock, dueAt: toInstant(due.at), calendarRevision: promises.revision };
}

function isLate({ dueAt }: TicketClock, at: Instant): boolean {
  return toMilliseconds(at) > toMilliseconds(dueAt);
}
