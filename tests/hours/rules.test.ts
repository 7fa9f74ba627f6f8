import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileHours } from '../../src/hours/index.js';
import type { ServiceCalendar } from '../../src/hours/index.js';
import { expandCalendar } from '../../src/hours/rules.js';
import type { CalendarRules, DerivedRule, HolidayRule } from '../../src/hours/rules.js';
import { swedishHolidays, timeCareLiteralRules, timeCareRules } from '../../src/hours/sweden.js';
import { everyDay } from './calendars.js';

const year2026 = { from: '2026-01-01', to: '2026-12-31' };

function rulesWith(parts: Partial<CalendarRules>): CalendarRules {
  return { ...timeCareRules, holidays: [], derived: [], ...parts };
}

function datesOf(holiday: HolidayRule, from: number, to = from): string[] {
  return expandCalendar(rulesWith({ holidays: [holiday] }), { from: `${from}-01-01`, to: `${to}-12-31` }).days.map(
    ({ date }) => date,
  );
}

function ofType(calendar: ServiceCalendar, type: string): string[] {
  return calendar.days.filter((day) => day.type === type).map(({ date }) => date);
}

describe('Time Care’s rules in Sweden', () => {
  const calendar = expandCalendar(timeCareRules, year2026);

  it('close on the bridge days of 2026', () =>
    assert.deepEqual(ofType(calendar, 'bridge'), ['2026-01-02', '2026-01-05', '2026-05-15']));

  it('close at noon on the short days of 2026', () => {
    assert.deepEqual(ofType(calendar, 'eve'), ['2026-04-02', '2026-04-30', '2026-05-13', '2026-06-05', '2026-10-30']);
  });

  it('close on the red days of 2026 and the three eves', () => {
    assert.deepEqual(ofType(calendar, 'holiday'), [
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-24',
      '2026-06-06',
      '2026-06-19',
      '2026-06-20',
      '2026-10-31',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-31',
    ]);
  });

  it('name every holiday in Swedish and English, each by an id of its own', () => {
    assert.ok(swedishHolidays.every(({ name }) => name?.['sv'] && name['en']));
    assert.equal(new Set(swedishHolidays.map(({ id }) => id)).size, 16);
  });

  it('say what each derived day comes from', () => {
    const from = new Map(calendar.days.map(({ date, of }) => [date, of]));
    assert.equal(from.get('2026-05-13'), '2026-05-14');
    assert.equal(from.get('2026-05-15'), '2026-05-14');
    assert.equal(from.get('2026-01-05'), '2026-01-06');
    assert.equal(from.get('2026-05-14'), undefined);
  });

  it('carry the promise of two opening hours', () => {
    assert.deepEqual(calendar.promises, [{ id: 'begin', event: 'begin', openMinutes: 120, hedge: 'normally' }]);
  });

  it('read to the letter, keep open before noon on the three eves', () => {
    const literal = expandCalendar(timeCareLiteralRules, year2026);
    assert.deepEqual(
      ofType(literal, 'eve').filter((date) => !ofType(calendar, 'eve').includes(date)),
      ['2026-06-19', '2026-12-24', '2026-12-31'],
    );
    assert.deepEqual(ofType(literal, 'bridge'), ofType(calendar, 'bridge'));
    assert.deepEqual(compileHours(literal).day('2026-12-24').open, [['09:00', '12:00']]);
  });

  it('differ in bridge days by the reading only where an eve is leant on', () => {
    const range = { from: '2024-01-01', to: '2032-12-31' };
    const usual = ofType(expandCalendar(timeCareRules, range), 'bridge');
    const literal = ofType(expandCalendar(timeCareLiteralRules, range), 'bridge');
    // Mondays before julafton and nyårsafton on a Tuesday, in 2024 and 2030. To the letter they are ordinary days.
    assert.deepEqual(
      usual.filter((date) => !literal.includes(date)),
      ['2024-12-23', '2024-12-30', '2030-12-23', '2030-12-30'],
    );
    // A Monday julafton or nyårsafton is itself squeezed between a Sunday and a red day.
    assert.deepEqual(
      literal.filter((date) => !usual.includes(date)),
      ['2029-12-24', '2029-12-31'],
    );
  });
});

describe('holiday rules', () => {
  it('hold a fixed date every year, within the years it is held', () => {
    assert.deepEqual(datesOf({ fixed: [6, 6], since: 2005 }, 2003, 2006), ['2005-06-06', '2006-06-06']);
    assert.deepEqual(datesOf({ easter: 26, until: 2023 }, 2022, 2025), ['2022-05-13', '2023-05-05']);
  });

  it('hold the 29th of February in leap years only, and the 30th never', () => {
    assert.deepEqual(datesOf({ fixed: [2, 29] }, 2026, 2029), ['2028-02-29']);
    assert.deepEqual(datesOf({ fixed: [2, 30] }, 2026, 2029), []);
  });

  it('find both Easters', () => {
    assert.deepEqual(datesOf({ easter: 0 }, 2024, 2027), ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28']);
    assert.deepEqual(datesOf({ orthodoxEaster: 0 }, 2024, 2027), [
      '2024-05-05',
      '2025-04-20',
      '2026-04-12',
      '2027-05-02',
    ]);
    assert.deepEqual(datesOf({ easter: 0 }, 1818), ['1818-03-22']);
    assert.deepEqual(datesOf({ easter: 0 }, 2038), ['2038-04-25']);
    // The years in which the plain reckoning of the moon comes a week late.
    assert.deepEqual(
      [1954, 1981, 2049, 2076].flatMap((year) => datesOf({ easter: 0 }, year)),
      ['1954-04-18', '1981-04-19', '2049-04-18', '2076-04-19'],
    );
  });

  it('find a weekday on or after a date', () => {
    assert.deepEqual(datesOf({ onOrAfter: [6, 20], weekday: 'sat' }, 2025, 2027), [
      '2025-06-21',
      '2026-06-20',
      '2027-06-26',
    ]);
    assert.deepEqual(datesOf({ onOrAfter: [10, 31], weekday: 'sat' }, 2026, 2027), ['2026-10-31', '2027-11-06']);
  });

  it('find the nth weekday of a month from either end, and skip a month with too few', () => {
    assert.deepEqual(datesOf({ nth: 1, month: 5, weekday: 'fri' }, 2026), ['2026-05-01']);
    assert.deepEqual(datesOf({ nth: 4, month: 11, weekday: 'thu' }, 2026), ['2026-11-26']);
    assert.deepEqual(datesOf({ nth: -1, month: 5, weekday: 'mon' }, 2026), ['2026-05-25']);
    assert.deepEqual(datesOf({ nth: -1, month: 12, weekday: 'thu' }, 2026), ['2026-12-31']);
    assert.deepEqual(datesOf({ nth: 5, month: 2, weekday: 'sun' }, 2026, 2032), ['2032-02-29']);
    assert.deepEqual(datesOf({ nth: -5, month: 2, weekday: 'sun' }, 2026, 2032), ['2032-02-01']);
  });

  it('hold decreed dates', () =>
    assert.deepEqual(datesOf({ dates: ['2026-03-20', '2027-03-10'] }, 2026), ['2026-03-20']));

  it('hold decreed dates within the years too', () => {
    assert.deepEqual(datesOf({ dates: ['2026-03-20', '2027-03-10'], until: 2026 }, 2025, 2028), ['2026-03-20']);
  });

  it('observe a day on another beside the day itself, over new year too', () => {
    const observed: HolidayRule = { fixed: [1, 1], observed: { sat: -1, sun: 1 } };
    assert.deepEqual(datesOf(observed, 2027), ['2027-01-01', '2027-12-31']);
    assert.deepEqual(datesOf(observed, 2028), ['2028-01-01']);
    const days = expandCalendar(rulesWith({ holidays: [observed] }), { from: '2027-12-01', to: '2027-12-31' }).days;
    assert.deepEqual(days, [{ date: '2027-12-31', type: 'holiday', of: '2028-01-01' }]);
  });

  it('give a date shared by two holidays to the first, once', () => {
    const [ascension, mayDay] = [
      { easter: 39, name: { sv: 'Kristi himmelsfärdsdag' } },
      { fixed: [5, 1], name: { sv: 'Första maj' } },
    ] as const;
    const days = expandCalendar(rulesWith({ holidays: [mayDay, ascension] }), {
      from: '2008-01-01',
      to: '2008-12-31',
    }).days;
    assert.deepEqual(days, [{ date: '2008-05-01', type: 'holiday', name: { sv: 'Första maj' } }]);
  });
});

describe('derived days', () => {
  const bridge: DerivedRule = { type: 'bridge', maxRun: 1 };
  const eve: DerivedRule = { type: 'eve', before: 'holiday' };
  const ascension: HolidayRule = { easter: 39 };

  function derivedIn(parts: Partial<CalendarRules>): string[] {
    return expandCalendar(rulesWith({ derived: [bridge, eve], ...parts }), year2026)
      .days.filter(({ type }) => type !== 'holiday')
      .map(({ date, type }) => `${date} ${type}`);
  }

  it('go by the order of their rules', () => {
    const holidays: HolidayRule[] = [{ fixed: [1, 6] }];
    assert.deepEqual(derivedIn({ holidays }), ['2026-01-05 bridge']);
    assert.deepEqual(derivedIn({ holidays, derived: [eve, bridge] }), ['2026-01-05 eve']);
  });

  it('bridge a longer squeeze only when told to', () => {
    const holidays: HolidayRule[] = [{ dates: ['2026-05-13'] }];
    assert.deepEqual(derivedIn({ holidays, derived: [bridge] }), []);
    assert.deepEqual(derivedIn({ holidays, derived: [{ type: 'bridge', maxRun: 2 }] }), [
      '2026-05-11 bridge',
      '2026-05-12 bridge',
      '2026-05-14 bridge',
      '2026-05-15 bridge',
    ]);
  });

  it('never bridge from one weekend to another', () => {
    assert.deepEqual(derivedIn({ derived: [{ type: 'bridge', maxRun: 7 }] }), []);
    assert.deepEqual(derivedIn({ weekend: ['fri', 'sun'] }), []);
  });

  it('shorten no day before a holiday that says so, and lean on no holiday that says so', () => {
    assert.deepEqual(derivedIn({ holidays: [ascension] }), ['2026-05-13 eve', '2026-05-15 bridge']);
    assert.deepEqual(derivedIn({ holidays: [{ ...ascension, eve: false }] }), ['2026-05-15 bridge']);
    assert.deepEqual(derivedIn({ holidays: [{ ...ascension, bridges: false }] }), ['2026-05-13 eve']);
  });

  it('treat days of another type as working days', () => {
    const dayTypes = { ...timeCareRules.dayTypes, short: { open: [['09:00', '15:00']] } } as const;
    assert.deepEqual(derivedIn({ holidays: [{ ...ascension, type: 'short' }], dayTypes }), ['2026-05-14 short']);
    assert.deepEqual(
      derivedIn({ holidays: [{ ...ascension, type: 'short' }], dayTypes, derived: [{ type: 'eve', before: 'short' }] }),
      ['2026-05-13 eve', '2026-05-14 short'],
    );
  });

  it('open no weekday that is closed anyway', () => {
    assert.deepEqual(derivedIn({ holidays: [ascension], weekly: { ...timeCareRules.weekly, wed: [] } }), [
      '2026-05-15 bridge',
    ]);
  });

  it('leave the hours of a weekend alone, though it has some', () => {
    assert.deepEqual(
      derivedIn({ holidays: [{ easter: 0 }], weekly: { ...timeCareRules.weekly, sat: [['10:00', '12:00']] } }),
      [],
    );
  });

  it('see holidays beyond the edge of the range', () => {
    const only = (date: string): string | undefined =>
      expandCalendar(timeCareRules, { from: date, to: date }).days[0]?.type;
    assert.deepEqual(['2026-01-02', '2026-01-05', '2026-05-13', '2026-05-15', '2026-12-30'].map(only), [
      'bridge',
      'bridge',
      'eve',
      'bridge',
      undefined,
    ]);
    assert.equal(only('2024-12-30'), 'bridge');
    const leaning = rulesWith({ holidays: [{ fixed: [12, 31] }], derived: [bridge] });
    assert.deepEqual(expandCalendar(leaning, { from: '2027-01-01', to: '2027-01-01' }).days, [
      { date: '2027-01-01', type: 'bridge', of: '2026-12-31' },
    ]);
  });

  it('end for rules that no schema would let in', () => {
    const odd = [
      rulesWith({ weekend: [], derived: [{ type: 'bridge', maxRun: Infinity }], weekly: everyDay(['09:00', '10:00']) }),
      rulesWith({ holidays: [{ dates: ['never'] }, { fixed: [13, 40] }, { nth: 99, month: 0, weekday: 'mon' }] }),
      rulesWith({ holidays: [{ fixed: [1, 1], since: -Infinity, until: Infinity }] }),
    ];
    for (const rules of odd) expandCalendar(rules, year2026);
    assert.deepEqual(expandCalendar(timeCareRules, { from: '2026-02-01', to: '2026-01-01' }).days, []);
  });
});

describe('the calendar', () => {
  it('is the same whatever range a date is asked in', () => {
    const whole = expandCalendar(timeCareRules, { from: '2024-01-01', to: '2032-12-31' });
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(200), (start, length) => {
        const [from, to] = [start, start + length].map((day) =>
          new Date(Date.parse('2024-01-01') + day * 86_400_000).toISOString().slice(0, 10),
        );
        const part = expandCalendar(timeCareRules, { from: from ?? '', to: to ?? '' });
        assert.deepEqual(
          part.days,
          whole.days.filter(({ date }) => date >= (from ?? '') && date <= (to ?? '')),
        );
      }),
    );
  });

  it('survives JSON unchanged, and so do the rules', () => {
    for (const rules of [timeCareRules, timeCareLiteralRules]) {
      const calendar = expandCalendar(rules, year2026);
      assert.deepEqual(JSON.parse(JSON.stringify(calendar)), calendar);
      assert.deepEqual(expandCalendar(JSON.parse(JSON.stringify(rules)) as CalendarRules, year2026), calendar);
    }
  });

  it('changes its revision with its content, and with nothing else', () => {
    const revision = (rules: CalendarRules, range = year2026): string => expandCalendar(rules, range).revision;
    const same = revision(timeCareRules);
    const { id, ...rest } = timeCareRules;
    assert.equal(revision({ ...rest, id }), same);
    const { mon, ...otherDays } = timeCareRules.weekly;
    assert.equal(revision({ ...timeCareRules, weekly: { ...otherDays, mon } }), same);
    assert.match(same, /^[0-9a-f]{16}$/);
    const deviation = {
      id: 'd',
      from: '2026-05-12',
      to: '2026-05-12',
      open: [],
      message: { en: 'Closed' },
      announcedAt: '2026-05-01T07:00:00.000Z',
    };
    const others = [
      revision(timeCareRules, { from: '2026-01-01', to: '2026-12-30' }),
      revision(timeCareLiteralRules),
      revision({ ...timeCareRules, deviations: [deviation] }),
      revision({ ...timeCareRules, timeZone: 'Europe/Helsinki' }),
      revision({ ...timeCareRules, promises: [] }),
    ];
    assert.equal(new Set([same, ...others]).size, 6);
  });

  it('fills in what an author leaves out of a day type', () => {
    const dayTypes = {
      holiday: { open: [] },
      eve: { open: [] },
      bridge: { open: [] },
      summer: { open: [] },
      fair: { open: [], reason: 'holiday', label: { sv: 'Mässa' } },
    } as const;
    const filled = expandCalendar(rulesWith({ dayTypes }), year2026).dayTypes;
    assert.deepEqual(
      Object.values(filled).map(({ label, reason }) => [label['en'] ?? label['sv'], reason]),
      [
        ['Holiday', 'holiday'],
        ['Day before a holiday', 'eve'],
        ['Bridge day', 'bridge'],
        ['summer', 'other'],
        ['Mässa', 'holiday'],
      ],
    );
  });
});
