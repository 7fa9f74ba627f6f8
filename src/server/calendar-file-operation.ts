import * as z from 'zod/mini';

import { filePaths } from '../contract/file-paths.js';
import { calendarFileQuerySchema } from '../contract/query.js';
import { anyCustomer } from './caller.js';
import { writeCalendarFile } from './icalendar.js';
import { operationsFor, nothing, type Operation } from './operation.js';
import { notFound } from './problem-response.js';

const connecting = operationsFor('customer', anyCustomer);

/** The closed days and deviations as a file for a customer's own calendar, access to support or not. */
export const calendarFileOperation: Operation = connecting({
  name: 'getCalendarFile',
  summary: 'Closed days and deviations as iCalendar, in the language asked for or the first of the service.',
  method: 'GET',
  path: filePaths.calendarFile(),
  query: calendarFileQuerySchema,
  body: nothing,
  answer: z.string(),
  status: 200,
  mediaType: 'text/calendar',
  handle: async ({ side, query, now }) => {
    const { name, languages, calendar } = await side.service();
    if (!calendar) throw notFound();
    const language = query.lang ?? languages[0] ?? 'en';
    return {
      value: writeCalendarFile({ name, calendar, language, now }),
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="opening-hours.ics"',
      },
    };
  },
});
