import { compileHours } from '../../src/hours/index.js';
import type { Hours, ServiceCalendar, Span, WeeklyHours } from '../../src/hours/index.js';
import { expandCalendar } from '../../src/hours/rules.js';
import { timeCareRules } from '../../src/hours/sweden.js';

/** The hours of Time Care Support over the years that people ask about. */
export const timeCare: ServiceCalendar = expandCalendar(timeCareRules, { from: '2024-01-01', to: '2032-12-31' });

export const timeCareHours: Hours = compileHours(timeCare);

/** The same hours every day of the week. */
export function everyDay(...open: Span[]): WeeklyHours {
  return { mon: open, tue: open, wed: open, thu: open, fri: open, sat: open, sun: open };
}

/** A calendar of two years without holidays, with the parts a test is about. */
export function calendarWith(parts: Partial<ServiceCalendar>): ServiceCalendar {
  return {
    version: 1,
    id: 'test',
    revision: 'one',
    timeZone: 'Europe/Stockholm',
    coverage: { from: '2026-01-01', to: '2027-12-31' },
    weekly: { ...everyDay(['09:00', '12:00'], ['13:00', '16:00']), sat: [], sun: [] },
    dayTypes: {
      holiday: { open: [], label: { en: 'Holiday' }, reason: 'holiday' },
      eve: { open: [['09:00', '12:00']], label: { en: 'Day before' }, reason: 'eve' },
      summer: { open: [['10:00', '14:00']], label: { en: 'Summer hours' }, reason: 'other' },
    },
    days: [],
    deviations: [],
    promises: [],
    ...parts,
  };
}

const walls = new Map<string, Intl.DateTimeFormat>();

/** What the wall shows in a zone, as `2026-05-13 10:12`. Found otherwise than the engine does. */
export function wallText(timeZone: string, instant: number): string {
  let format = walls.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    walls.set(timeZone, format);
  }
  return format.format(instant);
}

/** The instant of a wall time in Stockholm in its plain form; not for the hour that comes twice. */
export function stockholm(text: string): number {
  const utc = Date.parse(`${text.replace(' ', 'T')}Z`);
  const found = [1, 2]
    .map((hours) => utc - hours * 3_600_000)
    .find((instant) => wallText('Europe/Stockholm', instant) === text.slice(0, 16));
  if (found === undefined) throw new RangeError(`Stockholm never shows ${text}`);
  return found;
}

/** Reads the instant out of an answer, and fails the test when there is none. */
export function at(answer: { readonly at: number } | { readonly unknownAfter: number }): number {
  if ('at' in answer) return answer.at;
  throw new Error(`unknown after ${new Date(answer.unknownAfter).toISOString()}`);
}
