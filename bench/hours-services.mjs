// The services that the hours bench asks about, each in the terms that any library could be told it in.
import { expandCalendar } from '../src/hours/rules.ts';
import { timeCareRules } from '../src/hours/sweden.ts';

/**
 * @typedef {import('../src/hours/calendar.ts').ServiceCalendar} ServiceCalendar
 * @typedef {object} Service
 * @property {string} name what it is that a library must be able to say
 * @property {ServiceCalendar} calendar
 * @property {string} osm the same as OpenStreetMap writes it, for opening_hours
 * @property {boolean} shortDays whether a date has other hours, and not merely none
 * @property {[from: string, to: string]} [asked] the stretch that is asked about, when not all of the year
 */

/** Peers reckon in the zone of the host, so the bench runs in this one: all that is asked but of one service. */
export const HOST_ZONE = 'Europe/Stockholm';

const range = { from: '2025-12-01', to: '2027-01-31' };
const plain = { ...timeCareRules, holidays: [], derived: [] };

/** @param {[string, string][]} open */
function everyDay(...open) {
  return { mon: open, tue: open, wed: open, thu: open, fri: open, sat: open, sun: open };
}

/** @param {import('../src/hours/calendar-rules.ts').CalendarRules} rules */
function calendarOf(rules) {
  return expandCalendar(rules, range);
}

const noShortDays = { ...timeCareRules, derived: timeCareRules.derived.filter(({ type }) => type === 'bridge') };
const week = 'Mo-Fr 09:00-12:00,13:00-16:00';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @param {ServiceCalendar} calendar */
function datedOsm(calendar) {
  const dates = calendar.days.map(({ date, type }) => {
    const [year, month, day] = date.split('-');
    const open = calendar.dayTypes[type]?.open.map((span) => span.join('-')).join(',');
    return `${year} ${months[Number(month) - 1]} ${day} ${open || 'off'}`;
  });
  return [week, ...dates].join('; ');
}

/** @type {Service[]} */
export const SERVICES = [
  { name: 'week with lunch', calendar: calendarOf(plain), osm: week, shortDays: false },
  {
    name: 'closed days',
    calendar: calendarOf(noShortDays),
    osm: datedOsm(calendarOf(noShortDays)),
    shortDays: false,
  },
  {
    name: 'short days',
    calendar: calendarOf(timeCareRules),
    osm: datedOsm(calendarOf(timeCareRules)),
    shortDays: true,
  },
  {
    name: 'nights',
    calendar: calendarOf({ ...plain, weekly: { ...everyDay(['22:00', '06:00']), sat: [], sun: [] } }),
    osm: 'Mo-Fr 22:00-06:00',
    shortDays: false,
  },
  {
    name: 'clock change',
    calendar: calendarOf({ ...plain, weekend: [], weekly: everyDay(['00:00', '06:00']) }),
    osm: 'Mo-Su 00:00-06:00',
    shortDays: false,
    asked: ['2026-03-27', '2026-03-30'],
  },
  {
    name: 'around the clock',
    calendar: calendarOf({ ...plain, weekend: [], weekly: everyDay(['00:00', '24:00']) }),
    osm: '24/7',
    shortDays: false,
  },
  {
    name: 'other zone',
    calendar: calendarOf({ ...plain, timeZone: 'America/New_York' }),
    osm: week,
    shortDays: false,
  },
];
