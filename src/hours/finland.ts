import type { HolidayRule } from './calendar-rules.js';

/** Finland's public holidays (the Church Act's; laws 272/1944 for the 1st of May and 388/1937 for the 6th of December). */
export const finnishHolidays: readonly HolidayRule[] = [
  { id: 'uudenvuodenpaiva', fixed: [1, 1], name: { fi: 'Uudenvuodenpäivä', sv: 'Nyårsdagen', en: 'New Year’s Day' } },
  { id: 'loppiainen', fixed: [1, 6], name: { fi: 'Loppiainen', sv: 'Trettondagen', en: 'Epiphany' } },
  { id: 'pitkaperjantai', easter: -2, name: { fi: 'Pitkäperjantai', sv: 'Långfredagen', en: 'Good Friday' } },
  { id: 'paasiaispaiva', easter: 0, name: { fi: 'Pääsiäispäivä', sv: 'Påskdagen', en: 'Easter Sunday' } },
  {
    id: 'toinen-paasiaispaiva',
    easter: 1,
    name: { fi: 'Toinen pääsiäispäivä', sv: 'Annandag påsk', en: 'Easter Monday' },
  },
  { id: 'vappu', fixed: [5, 1], name: { fi: 'Vappu', sv: 'Första maj', en: 'May Day' } },
  { id: 'helatorstai', easter: 39, name: { fi: 'Helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' } },
  { id: 'helluntaipaiva', easter: 49, name: { fi: 'Helluntaipäivä', sv: 'Pingstdagen', en: 'Whit Sunday' } },
  {
    id: 'juhannuspaiva',
    onOrAfter: [6, 20],
    weekday: 'sat',
    name: { fi: 'Juhannuspäivä', sv: 'Midsommardagen', en: 'Midsummer Day' },
  },
  {
    id: 'pyhainpaiva',
    onOrAfter: [10, 31],
    weekday: 'sat',
    name: { fi: 'Pyhäinpäivä', sv: 'Alla helgons dag', en: 'All Saints’ Day' },
  },
  {
    id: 'itsenaisyyspaiva',
    fixed: [12, 6],
    name: { fi: 'Itsenäisyyspäivä', sv: 'Självständighetsdagen', en: 'Independence Day' },
  },
  { id: 'joulupaiva', fixed: [12, 25], name: { fi: 'Joulupäivä', sv: 'Juldagen', en: 'Christmas Day' } },
  { id: 'tapaninpaiva', fixed: [12, 26], name: { fi: 'Tapaninpäivä', sv: 'Annandag jul', en: 'Boxing Day' } },
];
