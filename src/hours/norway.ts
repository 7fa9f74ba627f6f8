import type { HolidayRule } from './calendar-rules.js';

/** Norway's public holidays besides Sundays (lov 24.2.1995 nr. 12 § 2; lov 26.4.1947 nr. 1 for the 1st and 17th of May). */
export const norwegianHolidays: readonly HolidayRule[] = [
  { id: 'forste-nyttarsdag', fixed: [1, 1], name: { nb: 'Første nyttårsdag', en: 'New Year’s Day' } },
  { id: 'skjaertorsdag', easter: -3, name: { nb: 'Skjærtorsdag', en: 'Maundy Thursday' } },
  { id: 'langfredag', easter: -2, name: { nb: 'Langfredag', en: 'Good Friday' } },
  { id: 'forste-paskedag', easter: 0, name: { nb: 'Første påskedag', en: 'Easter Sunday' } },
  { id: 'andre-paskedag', easter: 1, name: { nb: 'Andre påskedag', en: 'Easter Monday' } },
  { id: 'arbeidernes-dag', fixed: [5, 1], name: { nb: 'Arbeidernes dag', en: 'Labour Day' } },
  { id: 'grunnlovsdagen', fixed: [5, 17], name: { nb: 'Grunnlovsdagen', en: 'Constitution Day' } },
  { id: 'kristi-himmelfartsdag', easter: 39, name: { nb: 'Kristi himmelfartsdag', en: 'Ascension Day' } },
  { id: 'forste-pinsedag', easter: 49, name: { nb: 'Første pinsedag', en: 'Whit Sunday' } },
  { id: 'andre-pinsedag', easter: 50, name: { nb: 'Andre pinsedag', en: 'Whit Monday' } },
  { id: 'forste-juledag', fixed: [12, 25], name: { nb: 'Første juledag', en: 'Christmas Day' } },
  { id: 'andre-juledag', fixed: [12, 26], name: { nb: 'Andre juledag', en: 'Boxing Day' } },
];
