import type { HolidayRule } from './calendar-rules.js';

/**
 * The federal holidays of the United States (5 U.S.C. § 6103; Juneteenth since 2021). One on a Saturday is also held on the
 * Friday before, one on a Sunday on the Monday after.
 */
export const americanHolidays: readonly HolidayRule[] = [
  { id: 'new-years-day', fixed: [1, 1], observed: { sat: -1, sun: 1 }, name: { en: 'New Year’s Day' } },
  { id: 'martin-luther-king', nth: 3, month: 1, weekday: 'mon', name: { en: 'Birthday of Martin Luther King, Jr.' } },
  { id: 'washingtons-birthday', nth: 3, month: 2, weekday: 'mon', name: { en: 'Washington’s Birthday' } },
  { id: 'memorial-day', nth: -1, month: 5, weekday: 'mon', name: { en: 'Memorial Day' } },
  {
    id: 'juneteenth',
    fixed: [6, 19],
    since: 2021,
    observed: { sat: -1, sun: 1 },
    name: { en: 'Juneteenth National Independence Day' },
  },
  { id: 'independence-day', fixed: [7, 4], observed: { sat: -1, sun: 1 }, name: { en: 'Independence Day' } },
  { id: 'labor-day', nth: 1, month: 9, weekday: 'mon', name: { en: 'Labor Day' } },
  { id: 'columbus-day', nth: 2, month: 10, weekday: 'mon', name: { en: 'Columbus Day' } },
  { id: 'veterans-day', fixed: [11, 11], observed: { sat: -1, sun: 1 }, name: { en: 'Veterans Day' } },
  { id: 'thanksgiving-day', nth: 4, month: 11, weekday: 'thu', name: { en: 'Thanksgiving Day' } },
  { id: 'christmas-day', fixed: [12, 25], observed: { sat: -1, sun: 1 }, name: { en: 'Christmas Day' } },
];
