import type { HolidayRule } from './calendar-rules.js';

/**
 * The bank holidays of England and Wales (Banking and Financial Dealings Act 1971, schedule 1, and proclamations under it),
 * right from 2013 on. One that falls on a weekend is also held on the next weekday that is free of another.
 */
export const englishHolidays: readonly HolidayRule[] = [
  { id: 'new-years-day', fixed: [1, 1], observed: { sat: 2, sun: 1 }, name: { en: 'New Year’s Day' } },
  { id: 'good-friday', easter: -2, name: { en: 'Good Friday' } },
  { id: 'easter-monday', easter: 1, name: { en: 'Easter Monday' } },
  { id: 'early-may', nth: 1, month: 5, weekday: 'mon', until: 2019, name: { en: 'Early May bank holiday' } },
  { id: 'early-may-2020', dates: ['2020-05-08'], name: { en: 'Early May bank holiday (VE day)' } },
  { id: 'early-may', nth: 1, month: 5, weekday: 'mon', since: 2021, name: { en: 'Early May bank holiday' } },
  { id: 'coronation', dates: ['2023-05-08'], name: { en: 'Coronation of King Charles III' } },
  { id: 'spring', nth: -1, month: 5, weekday: 'mon', until: 2021, name: { en: 'Spring bank holiday' } },
  { id: 'spring-2022', dates: ['2022-06-02'], name: { en: 'Spring bank holiday' } },
  { id: 'platinum-jubilee', dates: ['2022-06-03'], name: { en: 'Platinum Jubilee bank holiday' } },
  { id: 'spring', nth: -1, month: 5, weekday: 'mon', since: 2023, name: { en: 'Spring bank holiday' } },
  { id: 'summer', nth: -1, month: 8, weekday: 'mon', name: { en: 'Summer bank holiday' } },
  { id: 'state-funeral', dates: ['2022-09-19'], name: { en: 'State Funeral of Queen Elizabeth II' } },
  { id: 'christmas-day', fixed: [12, 25], observed: { sat: 2, sun: 2 }, name: { en: 'Christmas Day' } },
  { id: 'boxing-day', fixed: [12, 26], observed: { sat: 2, sun: 2 }, name: { en: 'Boxing Day' } },
];
