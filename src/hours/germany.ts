import type { HolidayRule } from './calendar-rules.js';

/** The public holidays of all of Germany (each Land's own law; Einigungsvertrag art. 2 for the 3rd of October). Add those of a Land. */
export const germanHolidays: readonly HolidayRule[] = [
  { id: 'neujahr', fixed: [1, 1], name: { de: 'Neujahr', en: 'New Year’s Day' } },
  { id: 'karfreitag', easter: -2, name: { de: 'Karfreitag', en: 'Good Friday' } },
  { id: 'ostermontag', easter: 1, name: { de: 'Ostermontag', en: 'Easter Monday' } },
  { id: 'tag-der-arbeit', fixed: [5, 1], name: { de: 'Tag der Arbeit', en: 'Labour Day' } },
  { id: 'christi-himmelfahrt', easter: 39, name: { de: 'Christi Himmelfahrt', en: 'Ascension Day' } },
  { id: 'pfingstmontag', easter: 50, name: { de: 'Pfingstmontag', en: 'Whit Monday' } },
  {
    id: 'tag-der-deutschen-einheit',
    fixed: [10, 3],
    since: 1990,
    name: { de: 'Tag der Deutschen Einheit', en: 'German Unity Day' },
  },
  { id: 'reformationstag-2017', dates: ['2017-10-31'], name: { de: 'Reformationstag', en: 'Reformation Day' } },
  { id: 'erster-weihnachtstag', fixed: [12, 25], name: { de: '1. Weihnachtstag', en: 'Christmas Day' } },
  { id: 'zweiter-weihnachtstag', fixed: [12, 26], name: { de: '2. Weihnachtstag', en: 'Boxing Day' } },
];
