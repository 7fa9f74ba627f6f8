import { DAY } from './date.js';
import type { DayStamp } from './date.js';

/** Easter Sunday of the western churches in a Gregorian year (Butcher's algorithm as New Scientist shortened it in 1961). */
export function westernEaster(year: number): DayStamp {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const fullMoon = epact - Math.floor((golden + 11 * epact) / 319);
  const weekday = (2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - (year % 4) - fullMoon + 32) % 7;
  return Date.UTC(year, 2, 22 + fullMoon + weekday);
}

/** Easter Sunday of the orthodox churches, which reckon in the Julian calendar, as a Gregorian date (Meeus). */
export function orthodoxEaster(year: number): DayStamp {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const julianLead = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return Date.UTC(year, 2, 22 + moon + weekday) + julianLead * DAY;
}
