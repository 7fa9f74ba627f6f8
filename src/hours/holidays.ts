import type { HolidayRule, NthWeekdayHoliday } from './calendar-rules.js';
import { DAY, dayIn, weekdayFrom, weekdayOf, yearOf } from './date.js';
import type { DayStamp } from './date.js';
import { orthodoxEaster, westernEaster } from './easter.js';

/** A holiday on a date. */
export interface Holiday {
  readonly rule: HolidayRule;
  /** The day it is held for, when observed on another. */
  readonly of?: DayStamp;
}

function nthWeekday({ nth, month, weekday }: NthWeekdayHoliday, year: number): DayStamp | undefined {
  // Counted back, the nth week of a month begins at the first day of the next.
  const first = Date.UTC(year, nth > 0 ? month - 1 : month, 1);
  const found = weekdayFrom(first + (nth > 0 ? nth - 1 : nth) * 7 * DAY, weekday);
  return found !== undefined && new Date(found).getUTCMonth() === month - 1 ? found : undefined;
}

/** Finds the dates of a holiday in a year, whether or not it was held then. */
function datesIn(rule: HolidayRule, year: number): readonly (DayStamp | undefined)[] {
  if ('fixed' in rule) return [dayIn(year, ...rule.fixed)];
  if ('easter' in rule) return [westernEaster(year) + rule.easter * DAY];
  if ('orthodoxEaster' in rule) return [orthodoxEaster(year) + rule.orthodoxEaster * DAY];
  if ('nth' in rule) return [nthWeekday(rule, year)];
  if ('dates' in rule) return rule.dates.map((date) => Date.parse(date)).filter((day) => yearOf(day) === year);
  const start = dayIn(year, ...rule.onOrAfter);
  return start === undefined ? [] : [weekdayFrom(start, rule.weekday)];
}

/**
 * Finds when holidays are held, on weekends too. Looks at the years around the range as well, since a day at its edge
 * may lean on a holiday beyond, or be one observed for the year after.
 */
export function holidaysAround(
  rules: readonly HolidayRule[],
  from: DayStamp,
  to: DayStamp,
): ReadonlyMap<DayStamp, readonly Holiday[]> {
  const held = new Map<DayStamp, Holiday[]>();
  const hold = (day: DayStamp, holiday: Holiday): void => {
    held.set(day, [...(held.get(day) ?? []), holiday]);
  };
  for (const rule of rules) {
    for (
      let year = Math.max(yearOf(from) - 1, rule.since ?? -Infinity);
      year <= Math.min(yearOf(to) + 1, rule.until ?? Infinity);
      year++
    ) {
      for (const day of datesIn(rule, year)) {
        if (day === undefined) continue;
        hold(day, { rule });
        const shift = rule.observed?.[weekdayOf(day)];
        if (shift) hold(day + shift * DAY, { rule, of: day });
      }
    }
  }
  return held;
}
