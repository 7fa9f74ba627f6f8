import * as z from 'zod/mini';

import type { Weekday } from '../hours/calendar.js';
import type { CalendarRules, DayTypeRule, DerivedRule } from '../hours/calendar-rules.js';
import { closed, noneTwice, someText, whole, wholeNumber, write, type Checked } from './advice.js';
import { deviationsSchema } from './announced-deviation.js';
import { authoredTextSchema } from './authored-text.js';
import { holidayRuleSchema } from './holiday-rule.js';
import { promisesSchema } from './promises.js';
import { exactly, type Schema } from './schema.js';
import { dayReasonSchema } from './service-calendar.js';
import { timeZoneSchema } from './time-zone.js';
import { missingDayType, spansSchema, weekdaySchema, weeklyHoursSchema } from './weekly-hours.js';

const derived: Schema<DerivedRule> = exactly<DerivedRule>()(
  z.discriminatedUnion(
    'type',
    [
      closed({ type: z.literal('bridge'), maxRun: wholeNumber(1, 14) }),
      closed({ type: z.literal('eve'), before: someText('a key of dayTypes, such as "holiday"') }),
    ],
    write('an object with type "bridge" and maxRun, or with type "eve" and before'),
  ),
);

const dayType: Schema<DayTypeRule> = exactly<DayTypeRule>()(
  closed({
    open: spansSchema,
    label: z.exactOptional(authoredTextSchema),
    reason: z.exactOptional(dayReasonSchema),
  }),
);

const weekend: Schema<readonly Weekday[]> = z
  .readonly(z.array(weekdaySchema, write('a list of weekdays, such as ["sat", "sun"]')))
  .check(noneTwice((day) => day, 'keep it once'));

/** Every day type that is spoken of, and where. */
function* dayTypesNamed({ holidays, derived }: CalendarRules): Generator<[path: PropertyKey[], type: string]> {
  for (const [index, { type = 'holiday' }] of holidays.entries()) yield [['holidays', index], type];
  for (const [index, rule] of derived.entries()) {
    yield [['derived', index], rule.type];
    if (rule.type === 'eve') yield [['derived', index, 'before'], rule.before];
  }
}

function lookForDayTypes({ value, complain }: Checked<CalendarRules>): void {
  for (const [path, type] of dayTypesNamed(value)) {
    const wrong = missingDayType(type, value.dayTypes);
    if (wrong) complain(path, wrong);
  }
}

/** Opening hours as a manager writes them. What passes, `expandCalendar` turns into a calendar that passes as well. */
export const calendarRulesSchema: Schema<CalendarRules> = exactly<CalendarRules>()(
  closed({
    id: someText('an id'),
    timeZone: timeZoneSchema,
    weekly: weeklyHoursSchema,
    weekend,
    holidays: z.readonly(z.array(holidayRuleSchema, write('a list of holidays, or [] for none'))),
    derived: z.readonly(z.array(derived, write('a list of bridge and eve rules, or [] for none'))),
    dayTypes: z.readonly(z.catchall(z.object({}, write('an object of day types')), dayType)),
    deviations: deviationsSchema,
    promises: promisesSchema,
  }).check(whole(lookForDayTypes)),
);
