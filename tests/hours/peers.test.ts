// `opening_hours` reckons in the zone of the machine it runs on, so this machine is in Sweden.
process.env['TZ'] = 'Europe/Stockholm';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import openingHours from 'opening_hours';
import { danishHolidays } from '../../src/hours/denmark.js';
import { englishHolidays } from '../../src/hours/england.js';
import { finnishHolidays } from '../../src/hours/finland.js';
import { germanHolidays } from '../../src/hours/germany.js';
import { compileHours } from '../../src/hours/index.js';
import type { ServiceCalendar, Span, WeeklyHours } from '../../src/hours/index.js';
import { norwegianHolidays } from '../../src/hours/norway.js';
import { expandCalendar } from '../../src/hours/rules.js';
import type { HolidayRule } from '../../src/hours/rules.js';
import { swedishHolidays, timeCareLiteralRules, timeCareRules } from '../../src/hours/sweden.js';
import { americanHolidays } from '../../src/hours/united-states.js';
import { calendarWith } from './calendars.js';

const orthodoxFeasts: readonly HolidayRule[] = [-48, -2, 0, 1, 50].map((days) => ({ orthodoxEaster: days }));

function datesOf(holidays: readonly HolidayRule[], year: number): string[] {
  const rules = { ...timeCareRules, holidays, derived: [] };
  return expandCalendar(rules, { from: `${year}-01-01`, to: `${year}-12-31` }).days.map(({ date }) => date);
}

function peerDates(peer: Holidays, year: number, types: readonly string[]): string[] {
  const dates = peer
    .getHolidays(year)
    .filter(({ type }) => types.includes(type))
    .map(({ date }) => date.slice(0, 10));
  return [...new Set(dates)].filter((date) => date.startsWith(String(year))).sort();
}

describe('holidays agree with date-holidays', () => {
  const countries: [
    name: string,
    peer: Holidays,
    rules: readonly HolidayRule[],
    from: number,
    types: readonly string[],
  ][] = [
    ['Sweden', new Holidays('SE'), swedishHolidays, 2005, ['public', 'bank']],
    ['Norway', new Holidays('NO'), norwegianHolidays, 1990, ['public']],
    ['Denmark', new Holidays('DK'), danishHolidays, 1990, ['public']],
    ['Finland', new Holidays('FI'), finnishHolidays, 1992, ['public']],
    ['Germany', new Holidays('DE'), germanHolidays, 1995, ['public']],
    ['England', new Holidays('GB', 'ENG'), englishHolidays, 2013, ['public']],
    ['the United States', new Holidays('US'), americanHolidays, 2021, ['public', 'bank']],
  ];
  for (const [name, peer, rules, from, types] of countries) {
    it(`in ${name}, ${from}–2037`, () => {
      for (let year = from; year <= 2037; year++)
        assert.deepEqual(datesOf(rules, year), peerDates(peer, year, types), String(year));
    });
  }

  it('for the orthodox Easter, as Greece keeps it, 1950–2059', () => {
    const peer = new Holidays();
    for (let year = 1950; year < 2060; year++) {
      peer.init('GR');
      const easter = peer
        .getHolidays(year)
        .find(({ rule }) => rule === 'orthodox')
        ?.date.slice(0, 10);
      assert.equal(datesOf(orthodoxFeasts, year).includes(easter ?? ''), true, `${year} ${easter}`);
    }
  });
});

const swedish = { lat: 59.3, lon: 18.1, address: { country_code: 'se', state: 'Stockholms län' } };

function peerIntervals(value: string, from: number, to: number): [number, number][] {
  return new openingHours(value, swedish)
    .getOpenIntervals(new Date(from), new Date(to))
    .map(([opens, closes]) => [opens.getTime(), closes.getTime()]);
}

function ourIntervals(calendar: ServiceCalendar, from: number, to: number): [number, number][] {
  return compileHours(calendar)
    .intervals({ from, to })
    .map((interval) => [interval.from, interval.to]);
}

describe('open time agrees with opening_hours', () => {
  it('for the seed’s week closed on Swedish red days, 2024–2030', () => {
    const range = { from: '2024-01-01', to: '2030-12-31' };
    const calendar = expandCalendar({ ...timeCareLiteralRules, derived: [] }, range);
    const [from, to] = [Date.parse('2024-01-01T00:00+01:00'), Date.parse('2031-01-01T00:00+01:00')];
    assert.deepEqual(
      ourIntervals(calendar, from, to),
      peerIntervals('Mo-Fr 09:00-12:00,13:00-16:00; PH off', from, to),
    );
  });

  it('for all of Time Care’s year 2026, day by day', () => {
    const calendar = expandCalendar(timeCareRules, { from: '2026-01-01', to: '2026-12-31' });
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const exceptions = calendar.days.map(({ date, type }) => {
      const [year, month, day] = date.split('-');
      return `${year} ${months[Number(month) - 1]} ${day} ${type === 'eve' ? '09:00-12:00' : 'off'}`;
    });
    const [from, to] = [Date.parse('2026-01-01T00:00+01:00'), Date.parse('2027-01-01T00:00+01:00')];
    assert.deepEqual(
      ourIntervals(calendar, from, to),
      peerIntervals(['Mo-Fr 09:00-12:00,13:00-16:00', ...exceptions].join('; '), from, to),
    );
  });

  const timetables: [what: string, week: string, earliest: number, overnight: boolean][] = [
    ['with nights', '2026-05-08T12:00Z', 0, true],
    // In the changing hour and after a night before it `opening_hours` is off, so these are day times.
    ['when summer time begins', '2026-03-20T12:00Z', 16, false],
    ['when summer time ends', '2026-10-16T12:00Z', 16, false],
  ];
  for (const [what, week, earliest, overnight] of timetables) {
    it(`for any weekly timetable ${what}`, () => {
      fc.assert(
        fc.property(anyWeek(earliest, overnight), (weekly) => {
          const from = Date.parse(week);
          const to = from + 14 * 86_400_000;
          assert.deepEqual(
            ourIntervals(calendarWith({ weekly }), from, to),
            peerIntervals(peerWeek(weekly), from, to),
            peerWeek(weekly),
          );
        }),
        { numRuns: 40 },
      );
    });
  }
});

function timeOf(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

/** Weeks of one or two spans a day, no earlier than a quarter of the day; a single span may run into the next day. */
function anyWeek(earliest: number, overnight: boolean): fc.Arbitrary<WeeklyHours> {
  const quarters = fc
    .uniqueArray(fc.integer({ min: earliest, max: 95 }), { minLength: 2, maxLength: 4 })
    .map((found) => found.sort((a, b) => a - b));
  const day = fc.tuple(quarters, fc.boolean()).map(([[first = 0, second = 0, third, fourth], late]): Span[] => {
    if (third !== undefined && fourth !== undefined)
      return [
        [timeOf(first), timeOf(second)],
        [timeOf(third), timeOf(fourth)],
      ];
    return overnight && late ? [[timeOf(second), timeOf(Math.floor(first / 2))]] : [[timeOf(first), timeOf(second)]];
  });
  return fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day });
}

/** The same week as OpenStreetMap writes it; a comma lets a night stand beside the next day's hours. */
function peerWeek({ mon, tue, wed, thu, fri, sat, sun }: WeeklyHours): string {
  const days = [
    ['Mo', mon],
    ['Tu', tue],
    ['We', wed],
    ['Th', thu],
    ['Fr', fri],
    ['Sa', sat],
    ['Su', sun],
  ] as const;
  return days.map(([name, spans]) => `${name} ${spans.map((span) => span.join('-')).join(',')}`).join(', ');
}
