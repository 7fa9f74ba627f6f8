import type { ISODate, Weekday } from './calendar.js';

/** Milliseconds of a minute. */
export const MINUTE = 60_000;

/** Milliseconds of a day without a clock change. */
export const DAY = 86_400_000;

/** The minute that is told of a point in time: rounded up, so that no promise reads earlier than it is. */
export function toldMinute(at: number): number {
  return Math.ceil(at / MINUTE) * MINUTE;
}

/**
 * A date as the epoch milliseconds of its midnight in UTC, so that dates are
 * counted and compared apart from any zone. `Date.parse` reads one.
 */
export type DayStamp = number;

/** Writes a date. Throws a RangeError for `NaN`. */
export function isoDate(day: DayStamp): ISODate {
  return new Date(day).toISOString().slice(0, 10);
}

/** Tells the weekday of a date. */
export function weekdayOf(day: DayStamp): Weekday {
  // ECMAScript fixes this form: `Wed, 13 May 2026 00:00:00 GMT`.
  return new Date(day).toUTCString().slice(0, 3).toLowerCase() as Weekday;
}

/** The date of a year and a month from 1, none for what is no date, such as the 30th of February. */
export function dayIn(year: number, month: number, date: number): DayStamp | undefined {
  const day = Date.UTC(year, month - 1, date);
  return new Date(day).getUTCMonth() === month - 1 ? day : undefined;
}

/** The first such weekday on a date or after it. */
export function weekdayFrom(day: DayStamp, weekday: Weekday): DayStamp | undefined {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => day + days * DAY).find((candidate) => weekdayOf(candidate) === weekday);
}

/** The year of a date. */
export function yearOf(day: DayStamp): number {
  return new Date(day).getUTCFullYear();
}
