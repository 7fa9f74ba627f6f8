import type { PromiseRule, ServiceCalendar } from '../hours/calendar.js';
import { compileHours } from '../hours/compile-hours.js';
import type { Hours } from '../hours/hours.js';

/** What the service promises, and the opening hours that it is counted in. */
export interface Promises {
  readonly rules: readonly PromiseRule[];
  readonly hours: Hours;
  /** Revision of the calendar that both come from. */
  readonly revision: string;
}

/** What a calendar promises. */
export function promisesOf(calendar: ServiceCalendar): Promises {
  return { rules: calendar.promises, hours: compileHours(calendar), revision: calendar.revision };
}
