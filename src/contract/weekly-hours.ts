import * as z from 'zod/mini';

import type { Span, Weekday, WeeklyHours } from '../hours/calendar.js';
import { closed, quote, whole, write, type Checked } from './advice.js';
import { exactly, type Schema } from './schema.js';

const clockTime = write('a time of day as HH:MM, 00:00 to 23:59');
const closingTime = write('a time of day as HH:MM, 00:00 to 24:00');

const span: Schema<Span> = exactly<Span>()(
  z.readonly(
    z.tuple(
      [
        z.string(clockTime).check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, clockTime)),
        z.string(closingTime).check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, closingTime)),
      ],
      write('a span as ["HH:MM", "HH:MM"]'),
    ),
  ),
);

/** What is wrong with two spans that follow each other, if anything. */
function wrongBetween([opens, closes]: Span, [reopens]: Span): string | undefined {
  const before = `the span before (${opens}–${closes})`;
  if (reopens < opens) return `starts at ${reopens}, earlier than ${before}; sort the spans by time`;
  if (closes <= opens) return `comes after a span that runs past midnight (${opens}–${closes}); only the last span may`;
  if (reopens === closes)
    return `starts at ${reopens} where the span before ends; join them into one span or leave a gap`;
  return reopens < closes
    ? `starts at ${reopens}, within ${before}; join them into one span or leave a gap`
    : undefined;
}

function lookAtSpans({ value, complain }: Checked<readonly Span[]>): void {
  for (const [index, next] of value.entries()) {
    const last = value[index - 1];
    const wrong = last && wrongBetween(last, next);
    if (wrong) complain([index], wrong);
  }
}

/** The open spans of a day: sorted, apart from each other; the last one alone may run past midnight. */
export const spansSchema: Schema<readonly Span[]> = exactly<readonly Span[]>()(
  z
    .readonly(z.array(span, write('a list of spans, such as [["09:00", "16:00"]], or [] for a closed day')))
    .check(whole(lookAtSpans)),
);

/** The regular hours of all seven days. */
export const weeklyHoursSchema: Schema<WeeklyHours> = exactly<WeeklyHours>()(
  closed({
    mon: spansSchema,
    tue: spansSchema,
    wed: spansSchema,
    thu: spansSchema,
    fri: spansSchema,
    sat: spansSchema,
    sun: spansSchema,
  }),
);

/** The short name of a weekday. */
export const weekdaySchema: Schema<Weekday> = exactly<Weekday>()(
  z.literal(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], write('one of mon, tue, wed, thu, fri, sat, sun')),
);

/** Complains about a day whose type has no hours, since it would pass for an ordinary one. */
export function missingDayType(type: string, dayTypes: Readonly<Record<string, unknown>>): string | undefined {
  if (Object.hasOwn(dayTypes, type)) return undefined;
  const known = Object.keys(dayTypes).map(quote).join(', ') || 'none';
  return `is of day type ${quote(type)}, which dayTypes has not; add it there, or name one of: ${known}`;
}
