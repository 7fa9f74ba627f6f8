import type { ServiceCalendar } from '../../hours/calendar.js';
import type { Hours } from '../../hours/hours.js';
import type { ZoneTime } from '../shared/zone-time.js';
import type { HoursState } from './hours-state.js';
import type { HoursText } from './hours-text.js';

/** All that a picture of the opening hours at one moment is made from. */
export interface HoursView {
  readonly calendar: ServiceCalendar;
  readonly hours: Hours;
  /** Epoch milliseconds, by the help desk's clock. */
  readonly now: number;
  readonly state: HoursState;
  readonly time: ZoneTime;
  readonly text: HoursText;
  readonly languageTag: string;
  /** Whether whoever is looking may file tickets at all. */
  readonly mayFile: boolean;
}
