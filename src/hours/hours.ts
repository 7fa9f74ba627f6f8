import type { DayReason, Deviation, ISODate, Span, Text } from './calendar.js';

/** Why a service is open or closed. `weekend` is any weekday without regular hours, `lunch` any gap between two spans of a day. */
export type Because =
  | 'weekly'
  | 'lunch'
  | 'before-hours'
  | 'after-hours'
  | 'weekend'
  | 'holiday'
  | 'eve'
  | 'bridge'
  | 'other'
  | 'deviation'
  | 'unknown';

/** The state at an instant, and what it is due to. */
export interface Explanation {
  /** `false` also when unknown. */
  readonly open: boolean;
  readonly because: Because;
  /** What the dated day is called, or days of its type. */
  readonly name?: Text;
  /** What was announced, when a deviation is why. */
  readonly message?: Text;
  /** When it opens next, in epoch milliseconds; left out while open, and when coverage ends before. */
  readonly reopens?: number;
}

/** A date in the week table. */
export interface DayHours {
  /** In local wall time. */
  readonly open: readonly Span[];
  /** A key of the calendar's `dayTypes`, else `weekly`, `deviation` or `unknown`. */
  readonly type: string;
  /** The reason of that day type, else `weekly`, `weekend` (no regular hours), `deviation` or `unknown`. */
  readonly reason: DayReason | 'weekly' | 'weekend' | 'deviation' | 'unknown';
}

/** An unbroken stretch of open time, in epoch milliseconds. */
export interface OpenInterval {
  readonly from: number;
  /** The instant it closes, or where the range or the coverage ends. */
  readonly to: number;
  /** What decides the day on which it begins: the week, a deviation, or a dated day of that reason. */
  readonly source: DayHours['reason'];
}

/** A flip of the state, in epoch milliseconds. */
export interface Change {
  readonly at: number;
  readonly to: 'open' | 'closed';
}

/** The answer of a question that coverage is too short for: nothing is known from this instant on, in epoch milliseconds. */
export interface UnknownAfter {
  readonly unknownAfter: number;
}

/** Answers questions about one calendar. Instants are epoch milliseconds; an instant outside coverage has no answer. */
export interface Hours {
  /** Whether the service is open; at the instant of closing it is closed. */
  isOpen(instant: number): boolean | 'unknown';
  /** When the state next flips. */
  nextChange(instant: number): Change | UnknownAfter;
  /** The known open time of a range: sorted, apart from each other, cut at the ends of the range. */
  intervals(range: { readonly from: number; readonly to: number }): OpenInterval[];
  /** The earliest instant by which `minutes` have been open since `instant`, which itself it is for no minutes. */
  addOpenMinutes(instant: number, minutes: number): { readonly at: number } | UnknownAfter;
  /** Open time from one instant to another: fractional, negative when `b` is the earlier. */
  openMinutesBetween(a: number, b: number): number | 'unknown';
  /** Why it is open or closed, for the customer to read. */
  explain(instant: number): Explanation;
  /** The hours of one date. */
  day(date: ISODate): DayHours;
  /** The deviations to tell about: announced, not withdrawn and not over. */
  notices(now: number): Deviation[];
}
