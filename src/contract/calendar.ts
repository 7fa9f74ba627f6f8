import * as z from 'zod/mini';

import type { DayType, Deviation, ServiceCalendar, Span } from '../hours/calendar.js';
import { recordOf } from './record.js';
import { exactly, type Schema } from './schema.js';
import { clockNameSchema } from './ticket.js';

/** A text per language. */
export const localTextSchema: Schema<Readonly<Record<string, string>>> = recordOf(z.string());

// A pair, checked as a list of texts: `z.tuple` costs every page 0.6 kB, and the hours engine reads only whole pairs.
const span = z.array(z.string()) as unknown as Schema<Span>;
const spans = z.array(span);
const reason = z.literal(['holiday', 'eve', 'bridge', 'other']);
const dayType: Schema<DayType> = exactly<DayType>()(z.object({ open: spans, label: localTextSchema, reason }));

/** Hours that differ from the usual ones, announced ahead. */
export const deviationSchema: Schema<Deviation> = exactly<Deviation>()(
  z.object({
    id: z.string(),
    from: z.string(),
    to: z.string(),
    open: spans,
    message: localTextSchema,
    announcedAt: z.string(),
    withdrawnAt: z.exactOptional(z.string()),
  }),
);

/** When the service is open. */
export const calendarSchema: Schema<ServiceCalendar> = exactly<ServiceCalendar>()(
  z.object({
    version: z.literal(1),
    id: z.string(),
    revision: z.string(),
    timeZone: z.string(),
    coverage: z.object({ from: z.string(), to: z.string() }),
    weekly: z.object({ mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans, sun: spans }),
    dayTypes: recordOf(dayType),
    days: z.array(
      z.object({
        date: z.string(),
        type: z.string(),
        name: z.exactOptional(localTextSchema),
        of: z.exactOptional(z.string()),
      }),
    ),
    deviations: z.array(deviationSchema),
    promises: z.array(
      z.object({
        id: z.string(),
        event: clockNameSchema,
        openMinutes: z.number(),
        hedge: z.literal(['normally', 'always']),
      }),
    ),
  }),
);
