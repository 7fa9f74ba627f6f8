import * as z from 'zod/mini';

import type { HolidayCommon, HolidayRule } from '../hours/calendar-rules.js';
import { closed, noneTwice, quote, someText, whole, wholeNumber, write } from './advice.js';
import { authoredTextSchema } from './authored-text.js';
import { isoDateSchema, monthDaySchema } from './calendar-date.js';
import { exactly, type Schema } from './schema.js';
import { weekdaySchema } from './weekly-hours.js';

const year = wholeNumber(1, 9999);
const daysFromEaster = wholeNumber(-366, 366);
const shift = z.exactOptional(wholeNumber(-6, 6));
const flag = z.exactOptional(z.boolean(write('true or false')));
const nth = write('which one of the month: 1 to 5 from its start, -1 to -5 from its end');

const common = {
  id: z.exactOptional(someText('an id')),
  name: z.exactOptional(authoredTextSchema),
  type: z.exactOptional(someText('a key of dayTypes')),
  since: z.exactOptional(year),
  until: z.exactOptional(year),
  eve: flag,
  bridges: flag,
  observed: z.exactOptional(
    closed({ mon: shift, tue: shift, wed: shift, thu: shift, fri: shift, sat: shift, sun: shift }),
  ),
};

function rule<S extends z.core.$ZodLooseShape>(shape: S): ReturnType<typeof closed<S & typeof common>> {
  return closed({ ...shape, ...common });
}

/** One schema for each way to find the date, under the member that tells it from the others. */
const ways = {
  fixed: rule({ fixed: monthDaySchema }),
  easter: rule({ easter: daysFromEaster }),
  orthodoxEaster: rule({ orthodoxEaster: daysFromEaster }),
  onOrAfter: rule({ onOrAfter: monthDaySchema, weekday: weekdaySchema }),
  nth: rule({
    nth: z.number(nth).check(
      z.int(nth),
      z.minimum(-5, nth),
      z.maximum(5, nth),
      z.refine((value) => value !== 0, nth),
    ),
    month: wholeNumber(1, 12),
    weekday: weekdaySchema,
  }),
  dates: rule({
    dates: z
      .readonly(z.array(isoDateSchema, write('a list of dates')))
      .check(noneTwice((date) => date, 'keep it once')),
  }),
};

type Way = keyof typeof ways;

function isWay(member: string): member is Way {
  return Object.hasOwn(ways, member);
}

/** Checks a rule as what it is meant to be, so that a fault is told once and not for each way it might have been. */
const byWay = z.transform((input: unknown, { issues }) => {
  const names = typeof input === 'object' && input !== null ? Object.keys(input).filter(isWay) : [];
  const [way, other] = names;
  if (!way || other) {
    const wrong = other ? `has ${names.join(' and ')}` : `is ${quote(input)}`;
    const message = `${wrong}; write exactly one of ${Object.keys(ways).join(', ')}`;
    issues.push({ code: 'custom', input, message });
    return z.NEVER;
  }
  const { data, error } = ways[way].safeParse(input);
  for (const { path, message } of error?.issues ?? []) issues.push({ code: 'custom', input, path, message });
  return data ?? z.NEVER;
});

/** A day that returns: exactly one way to find its date, and what all holidays may say. */
export const holidayRuleSchema: Schema<HolidayRule> = exactly<HolidayRule>()(z.pipe(z.unknown(), byWay)).check(
  whole<HolidayCommon>(({ value: { since, until }, complain }) => {
    if (since === undefined || until === undefined || since <= until) return;
    complain(['until'], `is ${until}, before since (${since}); write that year or a later one`);
  }),
);
