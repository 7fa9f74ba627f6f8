import type { HolidayRule } from './calendar-rules.js';

/** Denmark's public holidays (the national church's; lov 214 of 2023 ended store bededag as from 2024). */
export const danishHolidays: readonly HolidayRule[] = [
  { id: 'nytarsdag', fixed: [1, 1], name: { da: 'Nytårsdag', en: 'New Year’s Day' } },
  { id: 'skaertorsdag', easter: -3, name: { da: 'Skærtorsdag', en: 'Maundy Thursday' } },
  { id: 'langfredag', easter: -2, name: { da: 'Langfredag', en: 'Good Friday' } },
  { id: 'paskedag', easter: 0, name: { da: 'Påskedag', en: 'Easter Sunday' } },
  { id: 'anden-paskedag', easter: 1, name: { da: 'Anden påskedag', en: 'Easter Monday' } },
  { id: 'store-bededag', easter: 26, until: 2023, name: { da: 'Store bededag', en: 'General Prayer Day' } },
  { id: 'kristi-himmelfartsdag', easter: 39, name: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' } },
  { id: 'pinsedag', easter: 49, name: { da: 'Pinsedag', en: 'Whit Sunday' } },
  { id: 'anden-pinsedag', easter: 50, name: { da: 'Anden pinsedag', en: 'Whit Monday' } },
  { id: 'juledag', fixed: [12, 25], name: { da: 'Juledag', en: 'Christmas Day' } },
  { id: 'anden-juledag', fixed: [12, 26], name: { da: 'Anden juledag', en: 'Boxing Day' } },
];
