import type { ServiceCalendar } from '../../hours/calendar.js';
import { compileHours } from '../../hours/compile-hours.js';
import type { Hours } from '../../hours/hours.js';
import { remembered } from '../../store/remembered.js';
import { warnOnce } from '../shared/warn-once.js';

/** Makes a calendar answer, once for all elements that show it. Nothing for one that cannot be: developers hear of it. */
export const compiledCalendar: (calendar: ServiceCalendar) => Hours | undefined = remembered((calendar) => {
  try {
    return compileHours(calendar);
  } catch (error) {
    warnOnce(`The calendar "${calendar.id}" cannot be read; is its time zone right?`, error);
    return undefined;
  }
});
