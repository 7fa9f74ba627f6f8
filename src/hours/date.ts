import type { ISODate, Weekday } from './calendar.js';

/** Milliseconds of a minute. */
export const MINUTE = 60_000;

/** Milliseconds of a day without a clock change. */
export const DAY = 86_400_000;

/** A date as the epoch milliseconds of its midnight in UTC, so that dates are counted and compared apart from any zone. */
export type DayStamp = number;

/** Reads a date. `NaN` for what is no date. */
export function dayOf(date: ISODate): DayStamp {
  return Date.parse(date);
}

/** Writes a date. Throws a RangeError for `NaN`. */
export function isoDate(day: DayStamp): ISODate {
  return new Date(day).toISOString().slice(0, 10);
}

/** Tells the weekday of a date. */
export function weekdayOf(day: DayStamp): Weekday {
  // ECMAScript fixes this form: `Wed, 13 May 2026 00:00:00 GMT`.
  return new Date(day).toUTCString().slice(0, 3).toLowerCase() as Weekday;
}
