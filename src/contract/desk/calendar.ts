import * as z from 'zod/mini';

import type { DateRange } from '../../hours/calendar.js';
import type { CalendarRules } from '../../hours/calendar-rules.js';
import { calendarRulesSchema } from '../calendar-rules.js';
import { exactly, type Schema } from '../schema.js';

/** The answer to `GET` and `PUT /desk/v1/calendar`: the rules, and the calendar they make. */
export interface WireDeskCalendar {
  readonly rules: CalendarRules;
  readonly revision: string;
  readonly coverage: DateRange;
  /** What runs short within 13 months, in English. */
  readonly warnings: readonly string[];
}

/** The answer to `GET` and `PUT /desk/v1/calendar`. */
export const deskCalendarSchema: Schema<WireDeskCalendar> = exactly<WireDeskCalendar>()(
  z.object({
    rules: calendarRulesSchema,
    revision: z.string(),
    coverage: z.object({ from: z.string(), to: z.string() }),
    warnings: z.array(z.string()),
  }),
);
