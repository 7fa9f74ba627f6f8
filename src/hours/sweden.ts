import type { CalendarRules, HolidayRule } from './calendar-rules.js';

/** The red days by law (1989:253, om allmänna helgdagar) besides Sundays; the 6th of June since 2005 (2004:1320). */
const redDays: readonly HolidayRule[] = [
  { id: 'nyarsdagen', fixed: [1, 1], name: { sv: 'Nyårsdagen', en: 'New Year’s Day' } },
  { id: 'trettondedag-jul', fixed: [1, 6], name: { sv: 'Trettondedag jul', en: 'Epiphany' } },
  { id: 'langfredagen', easter: -2, name: { sv: 'Långfredagen', en: 'Good Friday' } },
  { id: 'paskdagen', easter: 0, name: { sv: 'Påskdagen', en: 'Easter Sunday' } },
  { id: 'annandag-pask', easter: 1, name: { sv: 'Annandag påsk', en: 'Easter Monday' } },
  { id: 'forsta-maj', fixed: [5, 1], name: { sv: 'Första maj', en: 'May Day' } },
  { id: 'kristi-himmelsfardsdag', easter: 39, name: { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' } },
  { id: 'pingstdagen', easter: 49, name: { sv: 'Pingstdagen', en: 'Whit Sunday' } },
  {
    id: 'nationaldagen',
    fixed: [6, 6],
    since: 2005,
    name: { sv: 'Sveriges nationaldag', en: 'National Day of Sweden' },
  },
  { id: 'midsommardagen', onOrAfter: [6, 20], weekday: 'sat', name: { sv: 'Midsommardagen', en: 'Midsummer Day' } },
  {
    id: 'alla-helgons-dag',
    onOrAfter: [10, 31],
    weekday: 'sat',
    name: { sv: 'Alla helgons dag', en: 'All Saints’ Day' },
  },
  { id: 'juldagen', fixed: [12, 25], name: { sv: 'Juldagen', en: 'Christmas Day' } },
  { id: 'annandag-jul', fixed: [12, 26], name: { sv: 'Annandag jul', en: 'Boxing Day' } },
];

/** No red days by that law, but free in practice (1930:173; semesterlagen 3 a §), so no day is short for coming before one. */
const freeEves: readonly HolidayRule[] = [
  {
    id: 'midsommarafton',
    onOrAfter: [6, 19],
    weekday: 'fri',
    eve: false,
    bridges: true,
    name: { sv: 'Midsommarafton', en: 'Midsummer Eve' },
  },
  { id: 'julafton', fixed: [12, 24], eve: false, bridges: true, name: { sv: 'Julafton', en: 'Christmas Eve' } },
  { id: 'nyarsafton', fixed: [12, 31], eve: false, bridges: true, name: { sv: 'Nyårsafton', en: 'New Year’s Eve' } },
];

/** Sweden's red days, right from 2005 on, and the three eves that are treated as such. Sundays are left to the weekend. */
export const swedishHolidays: readonly HolidayRule[] = [...redDays, ...freeEves];

/**
 * Time Care Support's opening hours: 09–16 with lunch 12–13, closed on red days, midsommarafton, julafton and nyårsafton,
 * 09–12 on a weekday before a red day, closed on a single working day between free days (klämdag).
 */
export const timeCareRules: CalendarRules = {
  id: 'time-care',
  timeZone: 'Europe/Stockholm',
  weekly: {
    mon: [
      ['09:00', '12:00'],
      ['13:00', '16:00'],
    ],
    tue: [
      ['09:00', '12:00'],
      ['13:00', '16:00'],
    ],
    wed: [
      ['09:00', '12:00'],
      ['13:00', '16:00'],
    ],
    thu: [
      ['09:00', '12:00'],
      ['13:00', '16:00'],
    ],
    fri: [
      ['09:00', '12:00'],
      ['13:00', '16:00'],
    ],
    sat: [],
    sun: [],
  },
  weekend: ['sat', 'sun'],
  holidays: swedishHolidays,
  derived: [
    { type: 'bridge', maxRun: 1 },
    { type: 'eve', before: 'holiday' },
  ],
  dayTypes: {
    holiday: { open: [], label: { sv: 'Röd dag', en: 'Public holiday' } },
    bridge: { open: [], label: { sv: 'Klämdag', en: 'Bridge day' } },
    eve: { open: [['09:00', '12:00']], label: { sv: 'Dag före röd dag', en: 'Day before a public holiday' } },
  },
  deviations: [],
  promises: [{ id: 'begin', event: 'begin', openMinutes: 120, hedge: 'normally' }],
};

/**
 * The same hours read to the letter: julafton, nyårsafton and midsommarafton are no red days, so each is a weekday before
 * a red day, open 09–12 unless squeezed, and no bridge day leans on it.
 */
export const timeCareLiteralRules: CalendarRules = { ...timeCareRules, id: 'time-care-literal', holidays: redDays };
