import type { DateRange, Deviation } from '../hours/calendar.js';
import type { CalendarRules } from '../hours/rules.js';

/** A deviation as support writes it. */
export type DeviationDraft = Pick<Deviation, 'from' | 'to' | 'open' | 'message'>;

/**
 * Hours that differ from the usual ones. Every change is told as `service-changed`, and moves the promises to begin that
 * are not yet due, each told in its thread. `not-found` where the desk keeps no calendar.
 */
export interface DeviationDesk {
  /** Those withdrawn included, in the order in which they were announced. */
  list(): Promise<readonly Deviation[]>;
  /** Refuses a date that has a live deviation already. */
  announce(draft: DeviationDraft): Promise<Deviation>;
  /** Refuses one that was withdrawn. */
  change(id: string, draft: DeviationDraft): Promise<Deviation>;
  /** It no longer counts, and is kept for the record. Again is no harm. */
  withdraw(id: string): Promise<void>;
}

/** The opening hours as authored, and how far they reach. */
export interface DeskCalendar {
  readonly rules: CalendarRules;
  /** Revision of the calendar that customers are told. */
  readonly revision: string;
  readonly coverage: DateRange;
  /** What runs short within 13 months, in English; empty when all is well. */
  readonly warnings: readonly string[];
}

/** The opening hours as a manager keeps them. `not-found` where the desk keeps no calendar. */
export interface CalendarDesk {
  read(): Promise<DeskCalendar>;
  /** Puts other rules in place, deviations included, told and followed like a deviation. */
  write(rules: CalendarRules): Promise<DeskCalendar>;
}
