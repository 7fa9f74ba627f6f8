import * as z from 'zod/mini';

import type { DatedDay, DateRange, DayReason, DayType, ServiceCalendar } from '../hours/calendar.js';
import { closed, noneTwice, someText, whole, write } from './advice.js';
import { deviationsSchema } from './announced-deviation.js';
import { authoredTextSchema } from './authored-text.js';
import { inOrder, isoDateSchema } from './calendar-date.js';
import { promisesSchema } from './promises.js';
import { exactly, type Schema } from './schema.js';
import { timeZoneSchema } from './time-zone.js';
import { missingDayType, spansSchema, weeklyHoursSchema } from './weekly-hours.js';

/** Why a dated day differs from its weekday. */
export const dayReasonSchema: Schema<DayReason> = exactly<DayReason>()(
  z.literal(['holiday', 'eve', 'bridge', 'other'], write('one of holiday, eve, bridge, other')),
);

const dayType: Schema<DayType> = exactly<DayType>()(
  closed({ open: spansSchema, label: authoredTextSchema, reason: dayReasonSchema }),
);

const coverage: Schema<DateRange> = exactly<DateRange>()(
  closed({ from: isoDateSchema, to: isoDateSchema }).check(inOrder()),
);

const datedDay: Schema<DatedDay> = exactly<DatedDay>()(
  closed({
    date: isoDateSchema,
    type: someText('a key of dayTypes'),
    name: z.exactOptional(authoredTextSchema),
    of: z.exactOptional(isoDateSchema),
  }),
);

const days: Schema<readonly DatedDay[]> = z
  .readonly(z.array(datedDay, write('a list of dated days, or [] for none')))
  .check(noneTwice(({ date }) => date, 'keep one day a date'));

/** An expanded calendar of which every question has one answer. `calendarSchema` reads the same with less care. */
export const serviceCalendarSchema: Schema<ServiceCalendar> = exactly<ServiceCalendar>()(
  closed({
    version: z.literal(1, write('1')),
    id: someText('an id'),
    revision: someText('what names this content'),
    timeZone: timeZoneSchema,
    coverage,
    weekly: weeklyHoursSchema,
    dayTypes: z.readonly(z.catchall(z.object({}, write('an object of day types')), dayType)),
    days,
    deviations: deviationsSchema,
    promises: promisesSchema,
  }).check(
    whole(({ value, complain }) => {
      for (const [index, { type }] of value.days.entries()) {
        const wrong = missingDayType(type, value.dayTypes);
        if (wrong) complain(['days', index], wrong);
      }
    }),
  ),
);
