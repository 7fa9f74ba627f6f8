export { compileHours } from './compile-hours.js';
export type { Because, Change, DayHours, Explanation, Hours, OpenInterval, UnknownAfter } from './hours.js';
export type {
  DatedDay,
  DateRange,
  DayReason,
  DayType,
  Deviation,
  Instant,
  ISODate,
  PromiseRule,
  ServiceCalendar,
  Span,
  Text,
  Weekday,
  WeeklyHours,
} from './calendar.js';
