import type { DayReason, Deviation, ISODate, PromiseRule, Span, Text, Weekday, WeeklyHours } from './calendar.js';

/** A month from 1 and a day of that month. The 29th of February comes in leap years only. */
export type MonthDay = readonly [month: number, day: number];

/** What every holiday may say, however its date is found. */
export interface HolidayCommon {
  readonly id?: string;
  readonly name?: Text;
  /** The day type that gives its hours; `holiday` when left out. */
  readonly type?: string;
  /** The first year it was held. */
  readonly since?: number;
  /** The last year it was held. */
  readonly until?: number;
  /** Whether an `eve` rule may make the day before it a short one; it may unless `false`. */
  readonly eve?: boolean;
  /** Whether it counts as free when bridge days are sought. Left out, a day of type `holiday` does and another does not. */
  readonly bridges?: boolean;
  /** Falling on one of these weekdays, it is also held so many days later (negative: earlier). The day itself stays. */
  readonly observed?: Readonly<Partial<Record<Weekday, number>>>;
}

/** The same date every year. */
export interface FixedHoliday extends HolidayCommon {
  readonly fixed: MonthDay;
}

/** So many days after the Easter Sunday of the western churches; negative is before. */
export interface EasterHoliday extends HolidayCommon {
  readonly easter: number;
}

/** So many days after the Easter Sunday of the orthodox churches; negative is before. */
export interface OrthodoxEasterHoliday extends HolidayCommon {
  readonly orthodoxEaster: number;
}

/** The first such weekday on a date or after it. */
export interface WeekdayOnOrAfterHoliday extends HolidayCommon {
  readonly onOrAfter: MonthDay;
  readonly weekday: Weekday;
}

/** The nth such weekday of a month: 1 is the first, -1 the last. Not held in a month with too few. */
export interface NthWeekdayHoliday extends HolidayCommon {
  readonly nth: number;
  /** From 1. */
  readonly month: number;
  readonly weekday: Weekday;
}

/** Dates as decreed, or read off another calendar. */
export interface DatedHoliday extends HolidayCommon {
  readonly dates: readonly ISODate[];
}

/** A day that returns, and how its date is found each year. */
export type HolidayRule =
  FixedHoliday | EasterHoliday | OrthodoxEasterHoliday | WeekdayOnOrAfterHoliday | NthWeekdayHoliday | DatedHoliday;

/**
 * Working days squeezed between two free days, at most `maxRun` in a row, of which at least one free day is a holiday;
 * get the hours of day type `bridge`.
 */
export interface BridgeRule {
  readonly type: 'bridge';
  /** Looked at up to 14. */
  readonly maxRun: number;
}

/** Working days right before a day of the type `before`; get the hours of day type `eve`. */
export interface EveRule {
  readonly type: 'eve';
  readonly before: string;
}

/** Days that follow from the holidays around them. */
export type DerivedRule = BridgeRule | EveRule;

/** The hours of a sort of day, as authored. */
export interface DayTypeRule {
  readonly open: readonly Span[];
  /** Left out, plain English for `holiday`, `eve` and `bridge`, else the key itself. */
  readonly label?: Text;
  /** Left out, the key where that is a reason, else `other`. */
  readonly reason?: DayReason;
}

/** Opening hours as a manager says them. They expand to a dated `ServiceCalendar` for as long ahead as one likes. */
export interface CalendarRules {
  readonly id: string;
  /** An IANA zone, never an offset. */
  readonly timeZone: string;
  readonly weekly: WeeklyHours;
  /** The weekdays that are free anyway: no short or bridge day falls on them, and bridge days may lean on them. */
  readonly weekend: readonly Weekday[];
  /** Where two fall on a date, the first gives hours and name. */
  readonly holidays: readonly HolidayRule[];
  /** Tried in order; the first that matches a day wins. A holiday beats them all. */
  readonly derived: readonly DerivedRule[];
  readonly dayTypes: Readonly<Record<string, DayTypeRule>>;
  readonly deviations: readonly Deviation[];
  readonly promises: readonly PromiseRule[];
}
