import type { ServiceCalendar } from '../../hours/calendar.js';
import { compileHours } from '../../hours/compile-hours.js';
import type { Hours } from '../../hours/hours.js';
import { warnOnce } from '../shared/warn-once.js';

const compiled = new WeakMap<ServiceCalendar, Hours>();

/** Makes a calendar answer, once for all elements that show it. Nothing for one that cannot be: developers hear of it. */
export function compiledCalendar(calendar: ServiceCalendar): Hours | undefined {
  const known = compiled.get(calendar);
  if (known) return known;
  try {
    const hours = compileHours(calendar);
    compiled.set(calendar, hours);
    return hours;
  } catch (error) {
    warnOnce(`The calendar "${calendar.id}" cannot be read; is its time zone right?`, error);
    return undefined;
  }
}
