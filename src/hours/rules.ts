import type { DatedDay, DateRange, DayReason, DayType, ServiceCalendar } from './calendar.js';
import type { BridgeRule, CalendarRules, DayTypeRule, DerivedRule, EveRule } from './calendar-rules.js';
import { DAY, isoDate, weekdayOf } from './date.js';
import type { DayStamp } from './date.js';
import { holidaysAround } from './holidays.js';
import type { Holiday } from './holidays.js';
import { revisionOf } from './revision.js';

export type {
  BridgeRule,
  CalendarRules,
  DatedHoliday,
  DayTypeRule,
  DerivedRule,
  EasterHoliday,
  EveRule,
  FixedHoliday,
  HolidayCommon,
  HolidayRule,
  MonthDay,
  NthWeekdayHoliday,
  OrthodoxEasterHoliday,
  WeekdayOnOrAfterHoliday,
} from './calendar-rules.js';

/** The longest squeeze looked at, so that no `maxRun` makes a walk without end. */
const LONGEST_RUN = 14;

const LABELS: ReadonlyMap<string, string> = new Map([
  ['holiday', 'Holiday'],
  ['eve', 'Day before a holiday'],
  ['bridge', 'Bridge day'],
]);

const REASONS: readonly DayReason[] = ['holiday', 'eve', 'bridge'];

/** What the derived rules look at. */
interface Surroundings {
  readonly rules: CalendarRules;
  readonly held: ReadonlyMap<DayStamp, readonly Holiday[]>;
}

function typeOf({ rule }: Holiday): string {
  return rule.type ?? 'holiday';
}

function bridges(holiday: Holiday): boolean {
  return holiday.rule.bridges ?? typeOf(holiday) === 'holiday';
}

/** Whether the holidays of a date make it free, whatever its weekday. */
function isFreeHoliday({ held }: Surroundings, day: DayStamp): boolean {
  return (held.get(day) ?? []).some(bridges);
}

function isFree(around: Surroundings, day: DayStamp): boolean {
  return around.rules.weekend.includes(weekdayOf(day)) || isFreeHoliday(around, day);
}

/** Counts the steps to the nearest free day; `Infinity` when farther than any bridge. */
function stepsToFree(around: Surroundings, day: DayStamp, step: number): number {
  for (let steps = 1; steps <= LONGEST_RUN; steps++) {
    if (isFree(around, day + steps * step)) return steps;
  }
  return Infinity;
}

/** The holiday that a day is squeezed against, if it is. */
function bridgeOf(around: Surroundings, day: DayStamp, { maxRun }: BridgeRule): DayStamp | undefined {
  const back = stepsToFree(around, day, -DAY);
  const ahead = stepsToFree(around, day, DAY);
  if (back + ahead - 1 > Math.min(maxRun, LONGEST_RUN)) return undefined;
  return [day - back * DAY, day + ahead * DAY].find((end) => isFreeHoliday(around, end));
}

/** The holiday that a day comes right before, if it does. */
function eveOf({ held }: Surroundings, day: DayStamp, { before }: EveRule): DayStamp | undefined {
  const next = day + DAY;
  return held.get(next)?.some((holiday) => typeOf(holiday) === before && holiday.rule.eve !== false) ? next : undefined;
}

function derive(around: Surroundings, day: DayStamp, rule: DerivedRule): DatedDay | undefined {
  const of = rule.type === 'bridge' ? bridgeOf(around, day, rule) : eveOf(around, day, rule);
  return of === undefined ? undefined : { date: isoDate(day), type: rule.type, of: isoDate(of) };
}

/** Says what a date is by the rules, nothing for an ordinary one. */
function datedDay(around: Surroundings, day: DayStamp): DatedDay | undefined {
  const { rules, held } = around;
  const holiday = held.get(day)?.[0];
  if (holiday) {
    const { rule, of } = holiday;
    return {
      date: isoDate(day),
      type: typeOf(holiday),
      ...(rule.name && { name: rule.name }),
      ...(of !== undefined && { of: isoDate(of) }),
    };
  }
  // A weekday that is closed anyway must not be opened as a short day.
  const isWorkday = !rules.weekend.includes(weekdayOf(day)) && rules.weekly[weekdayOf(day)].length > 0;
  if (!isWorkday) return undefined;
  for (const rule of rules.derived) {
    const derived = derive(around, day, rule);
    if (derived) return derived;
  }
  return undefined;
}

function dayType(key: string, { open, label, reason }: DayTypeRule): DayType {
  return {
    open,
    label: label ?? { en: LABELS.get(key) ?? key },
    reason: reason ?? REASONS.find((known) => known === key) ?? 'other',
  };
}

/**
 * Works out every dated day from `from` to `to`, both included, and so the calendar that answers for those dates.
 * Equal rules and range give an equal calendar with an equal revision. The rules are taken as valid.
 */
export function expandCalendar(rules: CalendarRules, { from, to }: DateRange): ServiceCalendar {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const around: Surroundings = { rules, held: holidaysAround(rules.holidays, first, last) };
  const days: DatedDay[] = [];
  for (let day = first; day <= last; day += DAY) {
    const dated = datedDay(around, day);
    if (dated) days.push(dated);
  }
  const { id, timeZone, weekly, deviations, promises } = rules;
  const dayTypes = Object.fromEntries(Object.entries(rules.dayTypes).map(([key, rule]) => [key, dayType(key, rule)]));
  const content = {
    version: 1,
    id,
    timeZone,
    coverage: { from, to },
    weekly,
    dayTypes,
    days,
    deviations,
    promises,
  } as const;
  return { ...content, revision: revisionOf(content) };
}
