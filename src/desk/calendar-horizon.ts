import type { DateRange, ServiceCalendar } from '../hours/calendar.js';
import { DAY, isoDate, yearOf } from '../hours/date.js';
import type { CalendarRules } from '../hours/rules.js';

/** Whole months ahead for which opening hours are told at least. */
const leastMonths = 13;

/**
 * The dates that opening hours are worked out for at a time in epoch milliseconds: from the beginning of last year, so that
 * promises made then can still be counted, to the end of the month that is 14 months ahead. It moves on once a month.
 */
export function horizonAt(now: number): DateRange {
  return { from: `${yearOf(now) - 1}-01-01`, to: isoDate(monthsAhead(now, leastMonths + 2) - DAY) };
}

/**
 * What runs short within 13 months: the calendar itself, or a holiday whose dates are listed year by year and whose list
 * ends, since the year after would silently be open.
 */
export function coverageWarnings(
  { coverage }: Pick<ServiceCalendar, 'coverage'>,
  { holidays }: Pick<CalendarRules, 'holidays'>,
  now: number,
): readonly string[] {
  const least = isoDate(monthsAhead(now, leastMonths));
  const short = coverage.to < least ? [`the calendar ends on ${coverage.to}, before ${least}`] : [];
  const lists = holidays.flatMap((holiday, index) => {
    if (!('dates' in holiday) || holiday.until !== undefined || !isYearly(holiday.dates)) return [];
    const last = [...holiday.dates].sort().at(-1) ?? '';
    const name = holiday.id ?? `/holidays/${index}`;
    return last < least ? [`the dates of ${name} end on ${last}; add those that come until ${least}`] : [];
  });
  return [...short, ...lists];
}

/** A day that was decreed once is no list that somebody forgot to go on with. */
function isYearly(dates: readonly string[]): boolean {
  return new Set(dates.map((date) => date.slice(0, 4))).size > 1;
}

/** The first of the month that is so many months after the one of `now`. */
function monthsAhead(now: number, months: number): number {
  return Date.UTC(yearOf(now), new Date(now).getUTCMonth() + months, 1);
}
