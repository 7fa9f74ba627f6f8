import type { Text } from '../../hours/calendar.js';
import { DAY, isoDate, weekdayOf } from '../../hours/date.js';
import type { DayStamp } from '../../hours/date.js';
import type { DayHours } from '../../hours/hours.js';
import type { HoursView } from './hours-view.js';

/** A date of the calendar, or several in a row of which the same is to be said. */
export interface CalendarDay extends DayHours {
  readonly from: DayStamp;
  readonly to: DayStamp;
  /** What the day is called: its own name, or that of its sort. */
  readonly name?: Text;
  /** What was announced for it. */
  readonly message?: Text;
}

type Source = Pick<HoursView, 'calendar' | 'hours'>;

/** Looks up a date. */
export function calendarDay(day: DayStamp, { calendar, hours }: Source): CalendarDay {
  const date = isoDate(day);
  const plan = { ...hours.day(date), from: day, to: day };
  if (plan.reason === 'deviation') {
    const deviation = calendar.deviations.find(
      ({ from, to, withdrawnAt }) => from <= date && date <= to && !withdrawnAt,
    );
    return deviation ? { ...plan, message: deviation.message } : plan;
  }
  const dated = calendar.days.find((known) => known.date === date);
  const name = dated && (dated.name ?? calendar.dayTypes[dated.type]?.label);
  return name ? { ...plan, name } : plan;
}

/** Looks up so many dates in a row. */
export function calendarDays(first: DayStamp, count: number, source: Source): CalendarDay[] {
  return Array.from({ length: count }, (_, index) => calendarDay(first + index * DAY, source));
}

/** Whether a date has other hours than its weekday. */
export function isChanged(day: CalendarDay, { calendar }: Source): boolean {
  if (day.reason === 'weekly' || day.reason === 'weekend' || day.reason === 'unknown') return false;
  return (
    day.reason === 'deviation' || JSON.stringify(day.open) !== JSON.stringify(calendar.weekly[weekdayOf(day.from)])
  );
}

/** Whether the same is to be said of two days: both free for no other reason than their weekday, or under one announcement. */
function isAlike(one: CalendarDay | undefined, other: CalendarDay): boolean {
  if (one?.message) return one.message === other.message;
  return one?.reason === 'weekend' && other.reason === 'weekend';
}

/** Puts days in a row together of which the same is to be said, such as Saturday and Sunday. */
export function joined(days: readonly CalendarDay[]): CalendarDay[] {
  const rows: CalendarDay[] = [];
  for (const day of days) {
    const last = rows.at(-1);
    if (last && isAlike(last, day)) rows[rows.length - 1] = { ...last, to: day.to };
    else rows.push(day);
  }
  return rows;
}
