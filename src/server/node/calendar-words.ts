import type { DayHours } from '../../hours/hours.js';

/** A language that calendars are shown in. */
export type CalendarLanguage = 'en' | 'sv';

/** What makes a day special. */
export type SpecialReason = Exclude<DayHours['reason'], 'weekly' | 'weekend' | 'unknown'>;

/** The words around a calendar's own. */
export interface CalendarWords {
  /** The headings of the columns. */
  readonly columns: readonly [date: string, weekday: string, day: string, hours: string, why: string];
  readonly closed: string;
  /** A sort of day: one, and several. */
  readonly sorts: Readonly<Record<SpecialReason, readonly [one: string, many: string]>>;
  readonly none: string;
  observed(name: string): string;
  eve(name: string): string;
  bridge(name: string): string;
  announced(date: string): string;
}

const en: CalendarWords = {
  columns: ['Date', 'Weekday', 'Day', 'Hours', 'Why'],
  closed: 'closed',
  sorts: {
    holiday: ['holiday', 'holidays'],
    bridge: ['bridge day', 'bridge days'],
    eve: ['short day', 'short days'],
    deviation: ['deviation', 'days of deviations'],
    other: ['special day', 'special days'],
  },
  none: 'no special days',
  observed: (name) => `held for ${name}`,
  eve: (name) => `the day before ${name}`,
  bridge: (name) => `squeezed in beside ${name}`,
  announced: (date) => `announced ${date}`,
};

const sv: CalendarWords = {
  columns: ['Datum', 'Veckodag', 'Dag', 'Öppet', 'Varför'],
  closed: 'stängt',
  sorts: {
    holiday: ['helgdag', 'helgdagar'],
    bridge: ['klämdag', 'klämdagar'],
    eve: ['kort dag', 'korta dagar'],
    deviation: ['avvikelse', 'dagar med avvikelser'],
    other: ['särskild dag', 'särskilda dagar'],
  },
  none: 'inga särskilda dagar',
  observed: (name) => `hålls för ${name}`,
  eve: (name) => `dagen före ${name}`,
  bridge: (name) => `i kläm intill ${name}`,
  announced: (date) => `meddelad ${date}`,
};

const WORDS: Readonly<Record<CalendarLanguage, CalendarWords>> = { en, sv };

/** Tells whether there are words for a language. */
export function isCalendarLanguage(text: string): text is CalendarLanguage {
  return Object.hasOwn(WORDS, text);
}

/** The words of a language. */
export function calendarWords(language: CalendarLanguage): CalendarWords {
  return WORDS[language];
}
