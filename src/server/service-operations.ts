import * as z from 'zod/mini';

import { announcementRequestSchema } from '../contract/desk/announcement.js';
import { announcedDeviationSchema } from '../contract/announced-deviation.js';
import { calendarRulesSchema } from '../contract/calendar-rules.js';
import { deskCalendarSchema } from '../contract/desk/calendar.js';
import { deviationRequestSchema } from '../contract/desk/deviation.js';
import { deskPaths } from '../contract/desk/paths.js';
import type { Schema } from '../contract/schema.js';
import { announcementSchema } from '../contract/service.js';
import type { Announcement } from '../domain/service.js';
import type { Deviation } from '../hours/calendar.js';
import { support } from './caller.js';
import { nothing, operationsFor, type Operation } from './operation.js';
import { patternOf } from './route-path.js';

const operation = operationsFor('support', support);

const announcements: Schema<{ readonly items: readonly Announcement[] }> = z.object({
  items: z.array(announcementSchema),
});
const deviations: Schema<{ readonly items: readonly Deviation[] }> = z.object({
  items: z.array(announcedDeviationSchema),
});

const listAnnouncements = operation({
  name: 'listAnnouncements',
  summary: 'What support tells all its customers.',
  method: 'GET',
  path: deskPaths.announcements(),
  query: nothing,
  body: nothing,
  answer: announcements,
  status: 200,
  handle: async ({ side }) => ({ value: { items: await side.announcements.list() } }),
});

const addAnnouncement = operation({
  name: 'addAnnouncement',
  summary: 'Tells all customers something.',
  method: 'POST',
  path: deskPaths.announcements(),
  query: nothing,
  body: announcementRequestSchema,
  answer: announcementSchema,
  status: 201,
  handle: async ({ side, body }) => {
    const value = await side.announcements.add(body);
    return { value, headers: { Location: deskPaths.announcement(value.id) } };
  },
});

const changeAnnouncement = operation({
  name: 'changeAnnouncement',
  summary: 'Puts another text in the place of an announcement.',
  method: 'PUT',
  path: patternOf(deskPaths.announcement),
  query: nothing,
  body: announcementRequestSchema,
  answer: announcementSchema,
  status: 200,
  handle: async ({ side, id, body }) => ({ value: await side.announcements.change(id, body) }),
});

const removeAnnouncement = operation({
  name: 'removeAnnouncement',
  summary: 'Takes an announcement away.',
  method: 'DELETE',
  path: patternOf(deskPaths.announcement),
  query: nothing,
  body: nothing,
  answer: nothing,
  status: 204,
  handle: async ({ side, id }) => ({ value: await side.announcements.remove(id) }),
});

const listDeviations = operation({
  name: 'listDeviations',
  summary: 'All deviations from the opening hours, those withdrawn included.',
  method: 'GET',
  path: deskPaths.deviations(),
  query: nothing,
  body: nothing,
  answer: deviations,
  status: 200,
  handle: async ({ side }) => ({ value: { items: await side.deviations.list() } }),
});

const announceDeviation = operation({
  name: 'announceDeviation',
  summary: 'Announces other opening hours for some dates; promises to begin that are not yet due move with them.',
  method: 'POST',
  path: deskPaths.deviations(),
  query: nothing,
  body: deviationRequestSchema,
  answer: announcedDeviationSchema,
  status: 201,
  handle: async ({ side, body }) => {
    const value = await side.deviations.announce(body);
    return { value, headers: { Location: deskPaths.deviation(value.id) } };
  },
});

const changeDeviation = operation({
  name: 'changeDeviation',
  summary: 'Changes the dates, hours or message of a deviation that is not withdrawn.',
  method: 'PUT',
  path: patternOf(deskPaths.deviation),
  query: nothing,
  body: deviationRequestSchema,
  answer: announcedDeviationSchema,
  status: 200,
  handle: async ({ side, id, body }) => ({ value: await side.deviations.change(id, body) }),
});

const withdrawDeviation = operation({
  name: 'withdrawDeviation',
  summary: 'Withdraws a deviation; it is kept for the record.',
  method: 'DELETE',
  path: patternOf(deskPaths.deviation),
  query: nothing,
  body: nothing,
  answer: nothing,
  status: 204,
  handle: async ({ side, id }) => ({ value: await side.deviations.withdraw(id) }),
});

const getCalendar = operation({
  name: 'getCalendar',
  summary: 'The opening hours as rules, how far they reach, and what runs short.',
  method: 'GET',
  path: deskPaths.calendar(),
  query: nothing,
  body: nothing,
  answer: deskCalendarSchema,
  status: 200,
  handle: async ({ side }) => ({ value: await side.calendar.read() }),
});

const writeCalendar = operation({
  name: 'writeCalendar',
  summary: 'Puts other opening hours in place, deviations included.',
  method: 'PUT',
  path: deskPaths.calendar(),
  query: nothing,
  body: calendarRulesSchema,
  answer: deskCalendarSchema,
  status: 200,
  handle: async ({ side, body }) => ({ value: await side.calendar.write(body) }),
});

/** Support's calls about the service itself. */
export const serviceOperations: readonly Operation[] = [
  listAnnouncements,
  addAnnouncement,
  changeAnnouncement,
  removeAnnouncement,
  listDeviations,
  announceDeviation,
  changeDeviation,
  withdrawDeviation,
  getCalendar,
  writeCalendar,
];
