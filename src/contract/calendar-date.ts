import * as z from 'zod/mini';

import type { ISODate, Instant } from '../hours/calendar.js';
import type { MonthDay } from '../hours/calendar-rules.js';
import { quote, whole, wholeNumber, write } from './advice.js';
import { exactly, type Schema } from './schema.js';

// A leap year, so that the 29th of February is a day of it.
const LEAP_YEAR = 2024;

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What is wrong with a date of the right form, if anything. */
function wrongWith(date: string): string | undefined {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (month < 1 || month > 12) return `is ${quote(date)}, and there are the months 01 to 12; write YYYY-MM-DD`;
  const last = lastDayOf(year, month);
  if (day >= 1 && day <= last) return undefined;
  return `is ${quote(date)}, which is no day; that month ends on ${date.slice(0, 8)}${last}`;
}

const dateError = write('a date as YYYY-MM-DD');

/** A day that there is, as `YYYY-MM-DD`. */
export const isoDateSchema: Schema<ISODate> = z.string(dateError).check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, { ...dateError, abort: true }),
  whole(({ value, complain }) => {
    const wrong = wrongWith(value);
    if (wrong) complain([], wrong);
  }),
);

const instantError = write('an instant in UTC, such as "2026-05-12T08:12:00Z"');

/** A point in time in UTC, marked by `Z`. */
export const instantSchema: Schema<Instant> = z.string(instantError).check(
  z.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?Z$/, { ...instantError, abort: true }),
  whole(({ value, complain }) => {
    const wrong = wrongWith(value.slice(0, 10));
    if (wrong) complain([], wrong);
  }),
);

/** A month and a day that it has, the 29th of February included. */
export const monthDaySchema: Schema<MonthDay> = exactly<MonthDay>()(
  z.readonly(z.tuple([wholeNumber(1, 12), wholeNumber(1, 31)], write('a month and a day, such as [12, 24]'))).check(
    whole(({ value: [month, day], complain }) => {
      const last = lastDayOf(LEAP_YEAR, month);
      if (day > last) complain([1], `is ${day}, and month ${month} has ${last} days; write one of them`);
    }),
  ),
);

/** The two ends of a stretch of dates in order. */
export function inOrder<T extends { readonly from: ISODate; readonly to: ISODate }>(): z.core.$ZodCheck<T> {
  return whole(({ value: { from, to }, complain }) => {
    if (to < from) complain(['to'], `is ${to}, before from (${from}); write that date or a later one`);
  });
}
