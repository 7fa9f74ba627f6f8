import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileHours } from '../../src/hours/index.js';
import type { Hours, Span } from '../../src/hours/index.js';
import { at, calendarWith, everyDay, wallText } from './calendars.js';

const HOUR = 3_600_000;

/** Open the same hours every day of the year around a date. */
function hoursOf(timeZone: string, date: string, ...open: Span[]): Hours {
  const year = date.slice(0, 4);
  return compileHours(
    calendarWith({ timeZone, coverage: { from: `${year}-01-01`, to: `${year}-12-31` }, weekly: everyDay(...open) }),
  );
}

/** The open stretches that begin within 30 hours of noon UTC the day before a date, as UTC times. */
function stretches(timeZone: string, date: string, ...open: Span[]): string[] {
  const from = Date.parse(`${date}T12:00Z`) - 30 * HOUR;
  return hoursOf(timeZone, date, ...open)
    .intervals({ from, to: from + 60 * HOUR })
    .filter((interval) =>
      [wallText(timeZone, interval.from), wallText(timeZone, interval.to - 1)].every((wall) => wall.startsWith(date)),
    )
    .map(
      (interval) =>
        `${new Date(interval.from).toISOString().slice(5, 16)} ${new Date(interval.to).toISOString().slice(5, 16)}`,
    );
}

describe('a day on which the clocks change', () => {
  const lengths: [zone: string, date: string, hours: number][] = [
    ['Europe/Stockholm', '2026-03-29', 23],
    ['Europe/Stockholm', '2026-10-25', 25],
    ['Europe/Stockholm', '2026-05-13', 24],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Sydney', '2026-10-04', 23],
    ['Australia/Sydney', '2026-04-05', 25],
    ['America/Sao_Paulo', '2018-11-04', 23],
    ['America/Sao_Paulo', '2018-02-17', 25],
    ['America/Santiago', '2026-09-06', 23],
    ['America/Santiago', '2026-04-04', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Africa/Casablanca', '2026-02-15', 25],
    ['Africa/Casablanca', '2026-03-22', 23],
  ];
  for (const [zone, date, length] of lengths) {
    it(`${date} in ${zone} has ${length} hours for a service that never closes`, () => {
      const [first, second] = [date, new Date(Date.parse(date) + 24 * HOUR).toISOString().slice(0, 10)].map((from) => {
        const hours = compileHours(
          calendarWith({ timeZone: zone, coverage: { from, to: from }, weekly: everyDay(['00:00', '24:00']) }),
        );
        return hours.intervals({ from: -Infinity, to: Infinity })[0];
      });
      assert.equal(((first?.to ?? 0) - (first?.from ?? 0)) / HOUR, length);
      assert.equal(first?.to, second?.from);
      assert.equal(
        at(hoursOf(zone, date, ['00:00', '24:00']).addOpenMinutes(first?.from ?? 0, length * 60)),
        first?.to,
      );
    });
  }
});

describe('a wall time in a gap is the transition', () => {
  const gaps: [zone: string, date: string, open: Span, utc: string][] = [
    ['Europe/Stockholm', '2026-03-29', ['02:30', '04:00'], '03-29T01:00 03-29T02:00'],
    ['Europe/Stockholm', '2026-03-29', ['01:00', '02:30'], '03-29T00:00 03-29T01:00'],
    ['America/New_York', '2026-03-08', ['02:30', '04:00'], '03-08T07:00 03-08T08:00'],
    ['Australia/Sydney', '2026-10-04', ['02:59', '04:00'], '10-03T16:00 10-03T17:00'],
    ['America/Sao_Paulo', '2018-11-04', ['00:00', '02:00'], '11-04T03:00 11-04T04:00'],
    ['America/Sao_Paulo', '2018-11-04', ['00:30', '02:00'], '11-04T03:00 11-04T04:00'],
    ['America/Santiago', '2026-09-06', ['00:15', '02:00'], '09-06T04:00 09-06T05:00'],
    ['Australia/Lord_Howe', '2026-10-04', ['02:10', '03:00'], '10-03T15:30 10-03T16:00'],
    ['Africa/Casablanca', '2026-03-22', ['02:45', '04:00'], '03-22T02:00 03-22T03:00'],
  ];
  for (const [zone, date, open, utc] of gaps) {
    it(`${open.join('–')} on ${date} in ${zone}`, () => assert.deepEqual(stretches(zone, date, open), [utc]));
  }

  it('leaves nothing of a span that lies within the gap', () => {
    assert.deepEqual(stretches('Europe/Stockholm', '2026-03-29', ['02:10', '02:50']), []);
    const hours = hoursOf('Europe/Stockholm', '2026-03-29', ['02:10', '02:50']);
    assert.equal(at(hours.addOpenMinutes(Date.parse('2026-03-28T12:00Z'), 1)), Date.parse('2026-03-30T00:11Z'));
  });

  it('leaves nothing of a day that a zone skips', () => {
    const hours = hoursOf('Pacific/Apia', '2011-12-30', ['09:00', '17:00']);
    // Thursday the 29th, 17:00, and Saturday the 31st, 09:00, are sixteen hours apart.
    const closed = Date.parse('2011-12-30T03:00Z');
    assert.equal(wallText('Pacific/Apia', closed), '2011-12-29 17:00');
    assert.deepEqual(hours.nextChange(closed), { at: closed + 16 * HOUR, to: 'open' });
  });
});

describe('a wall time that comes twice is the earlier', () => {
  const overlaps: [zone: string, date: string, open: Span, utc: string][] = [
    ['Europe/Stockholm', '2026-10-25', ['02:30', '04:00'], '10-25T00:30 10-25T03:00'],
    ['Europe/Stockholm', '2026-10-25', ['01:00', '02:30'], '10-24T23:00 10-25T00:30'],
    ['Europe/Stockholm', '2026-10-25', ['01:00', '03:00'], '10-24T23:00 10-25T02:00'],
    ['America/New_York', '2026-11-01', ['01:30', '03:00'], '11-01T05:30 11-01T08:00'],
    ['Australia/Sydney', '2026-04-05', ['02:00', '03:30'], '04-04T15:00 04-04T17:30'],
    ['America/Sao_Paulo', '2018-02-17', ['22:00', '23:30'], '02-18T00:00 02-18T01:30'],
    ['America/Santiago', '2026-04-04', ['23:15', '24:00'], '04-05T02:15 04-05T04:00'],
    ['Australia/Lord_Howe', '2026-04-05', ['01:45', '03:00'], '04-04T14:45 04-04T16:30'],
    ['Africa/Casablanca', '2026-02-15', ['02:00', '03:00'], '02-15T01:00 02-15T03:00'],
  ];
  for (const [zone, date, open, utc] of overlaps) {
    it(`${open.join('–')} on ${date} in ${zone}`, () => assert.deepEqual(stretches(zone, date, open), [utc]));
  }
});

describe('a night on which the clocks change', () => {
  it('is an hour shorter or longer, in open minutes too', () => {
    const lengthOf = (evening: string): number => {
      const hours = hoursOf('Europe/Stockholm', '2026-03-29', ['20:00', '06:00']);
      const opened = at(hours.nextChange(Date.parse(`${evening}T12:00Z`)));
      return (at(hours.nextChange(opened)) - opened) / HOUR;
    };
    assert.deepEqual(['2026-03-27', '2026-03-28', '2026-10-24', '2026-10-25'].map(lengthOf), [10, 9, 11, 10]);
  });

  it('leaves the promise at its wall time where the change falls outside opening hours', () => {
    const zones = [
      'Europe/Stockholm',
      'America/New_York',
      'Australia/Sydney',
      'America/Santiago',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
    ];
    for (const timeZone of zones) {
      const hours = compileHours(calendarWith({ timeZone }));
      for (let day = Date.parse('2026-01-04'); day < Date.parse('2027-12-20'); day += 24 * HOUR) {
        const opens = at(hours.nextChange(at(hours.nextChange(at(hours.addOpenMinutes(day, 1))))));
        assert.match(wallText(timeZone, at(hours.addOpenMinutes(opens, 120))), / (11:00|15:00)$/);
      }
    }
  });
});
