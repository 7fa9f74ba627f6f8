/** A date in the service's own zone, such as `2026-05-13`. */
export type ISODate = string;

/** A point in time as ISO 8601 in UTC with `Z`, such as `2026-05-12T08:12:00.000Z`. The engine itself counts in epoch milliseconds. */
export type Instant = string;

/** A plain text per language: BCP 47 tag → text. */
export type Text = Readonly<Record<string, string>>;

/** A day of the week, as the keys of a weekly timetable. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * Open from one local wall time (`HH:MM`) until just before another. `24:00` may end a span.
 * A span that ends no later than it starts crosses midnight, and belongs to the day it starts on.
 */
export type Span = readonly [from: string, to: string];

/** The regular hours. Spans of a day are sorted, disjoint and do not touch; a closed day has none. */
export type WeeklyHours = Readonly<Record<Weekday, readonly Span[]>>;

/** Why a dated day differs from its weekday: a red day, a day before one, a day squeezed between free days, or something else. */
export type DayReason = 'holiday' | 'eve' | 'bridge' | 'other';

/** The hours that all days of one sort share, and what to call such a day. */
export interface DayType {
  readonly open: readonly Span[];
  readonly label: Text;
  readonly reason: DayReason;
}

/** One date on which the hours of a day type replace those of the weekday. */
export interface DatedDay {
  readonly date: ISODate;
  /** A key of the calendar's `dayTypes`. */
  readonly type: string;
  readonly name?: Text;
  /** The day this one stems from: the red day it precedes, is squeezed against, or is observed for. */
  readonly of?: ISODate;
}

/** Different hours, announced ahead. They replace every day from `from` to `to`, both included, unless withdrawn. */
export interface Deviation {
  readonly id: string;
  readonly from: ISODate;
  readonly to: ISODate;
  readonly open: readonly Span[];
  readonly message: Text;
  readonly announcedAt: Instant;
  /** Once set, the deviation no longer counts. */
  readonly withdrawnAt?: Instant;
}

/** What the service promises to do within a number of open minutes, and how firmly. */
export interface PromiseRule {
  readonly id: string;
  readonly event: 'begin' | 'reply' | 'resolve';
  readonly openMinutes: number;
  readonly hedge: 'normally' | 'always';
}

/** A stretch of dates, both included. */
export interface DateRange {
  readonly from: ISODate;
  readonly to: ISODate;
}

/** When a service is open, as plain JSON. Per date a deviation beats a dated day, which beats the week; nothing merges. */
export interface ServiceCalendar {
  readonly version: 1;
  readonly id: string;
  /** Changes whenever anything else here does. */
  readonly revision: string;
  /** An IANA zone, never an offset. */
  readonly timeZone: string;
  /** The dates this calendar answers for; any other date is unknown, whatever its weekday. */
  readonly coverage: DateRange;
  readonly weekly: WeeklyHours;
  readonly dayTypes: Readonly<Record<string, DayType>>;
  /** At most one a date. */
  readonly days: readonly DatedDay[];
  /** At most one that is not withdrawn a date. */
  readonly deviations: readonly Deviation[];
  readonly promises: readonly PromiseRule[];
}
