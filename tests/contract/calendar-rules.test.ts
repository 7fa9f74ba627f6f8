import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { calendarRulesSchema } from '../../src/contract/calendar-rules.js';
import { judge } from '../../src/contract/verdict.js';
import { danishHolidays } from '../../src/hours/denmark.js';
import { englishHolidays } from '../../src/hours/england.js';
import { finnishHolidays } from '../../src/hours/finland.js';
import { germanHolidays } from '../../src/hours/germany.js';
import { norwegianHolidays } from '../../src/hours/norway.js';
import { timeCareLiteralRules, timeCareRules } from '../../src/hours/sweden.js';
import { americanHolidays } from '../../src/hours/united-states.js';

const { weekly, dayTypes } = timeCareRules;
const moving = {
  id: 'moving',
  from: '2026-09-07',
  to: '2026-09-09',
  open: [],
  message: { en: 'Closed while we move' },
  announcedAt: '2026-08-01T08:00:00Z',
};

/** What a manager is told of Time Care's rules with some parts changed. */
function told(parts: Readonly<Record<string, unknown>>): string[] {
  const verdict = judge(calendarRulesSchema, JSON.parse(JSON.stringify({ ...timeCareRules, ...parts })));
  return verdict.holds ? [] : verdict.faults.map(({ path, message }) => `${path}: ${message}`);
}

function toldOfMonday(...mon: unknown[]): string[] {
  return told({ weekly: { ...weekly, mon } });
}

function toldOfHoliday(...holidays: unknown[]): string[] {
  return told({ holidays });
}

describe('rules that hold', () => {
  const kept = {
    'Time Care’s': timeCareRules,
    'Time Care’s to the letter': timeCareLiteralRules,
    'with all there is to say': {
      ...timeCareRules,
      holidays: [
        { fixed: [2, 29], type: 'summer', since: 2000, until: 2000, observed: { sat: -1, sun: 1 } },
        { orthodoxEaster: -48, eve: false, bridges: true },
        { nth: -5, month: 2, weekday: 'sun' },
        { dates: ['2024-02-29', '2026-03-20'] },
      ],
      dayTypes: { ...dayTypes, summer: { open: [['10:00', '14:00']], reason: 'other' } },
      deviations: [moving, { ...moving, id: 'later', from: '2026-09-10', to: '2026-09-10' }],
    },
  };
  for (const [name, rules] of Object.entries(kept)) {
    it(`are passed on as they are: ${name}`, () => {
      assert.deepEqual(judge(calendarRulesSchema, JSON.parse(JSON.stringify(rules))), { holds: true, value: rules });
    });
  }

  it('may have the holidays of any country here', () => {
    const countries = [danishHolidays, englishHolidays, finnishHolidays, germanHolidays, norwegianHolidays];
    for (const holidays of [...countries, americanHolidays]) assert.deepEqual(told({ holidays }), []);
  });

  it('stand in the guide to copy from', () => {
    const guide = readFileSync(new URL('../../docs/opening-hours.md', import.meta.url), 'utf8');
    const rules: unknown = JSON.parse(/```json\n(.*?)```/s.exec(guide)?.[1] ?? '');
    assert.deepEqual(judge(calendarRulesSchema, rules), { holds: true, value: rules });
  });

  it('may be open at night and around the clock', () => {
    assert.deepEqual(toldOfMonday(['00:00', '24:00']), []);
    assert.deepEqual(toldOfMonday(['09:00', '12:00'], ['22:00', '06:00']), []);
  });
});

describe('spans', () => {
  it('that touch are to be joined', () =>
    assert.deepEqual(toldOfMonday(['09:00', '12:00'], ['12:00', '16:00']), [
      'weekly.mon[1]: starts at 12:00 where the span before ends; join them into one span or leave a gap',
    ]));

  it('that overlap are to be joined', () =>
    assert.deepEqual(toldOfMonday(['09:00', '12:00'], ['11:30', '16:00']), [
      'weekly.mon[1]: starts at 11:30, within the span before (09:00–12:00); join them into one span or leave a gap',
    ]));

  it('out of order are to be sorted', () =>
    assert.deepEqual(toldOfMonday(['13:00', '16:00'], ['09:00', '12:00']), [
      'weekly.mon[1]: starts at 09:00, earlier than the span before (13:00–16:00); sort the spans by time',
    ]));

  it('past midnight come last', () =>
    assert.deepEqual(toldOfMonday(['09:00', '06:00'], ['13:00', '16:00']), [
      'weekly.mon[1]: comes after a span that runs past midnight (09:00–06:00); only the last span may',
    ]));

  it('are held to this in day types and deviations as well', () => {
    const open = [
      ['09:00', '12:00'],
      ['12:00', '16:00'],
    ];
    assert.match(
      told({ dayTypes: { ...dayTypes, eve: { open } } }).join(),
      /^dayTypes\.eve\.open\[1\]: starts at 12:00/,
    );
    assert.match(told({ deviations: [{ ...moving, open }] }).join(), /^deviations\[0\]\.open\[1\]: starts at 12:00/);
  });

  it('have times that a clock shows', () => {
    const open = 'write a time of day as HH:MM, 00:00 to 23:59';
    const close = 'write a time of day as HH:MM, 00:00 to 24:00';
    assert.deepEqual(toldOfMonday(['09:00', '25:00']), [`weekly.mon[0][1]: is "25:00"; ${close}`]);
    assert.deepEqual(toldOfMonday(['24:00', '06:00']), [`weekly.mon[0][0]: is "24:00"; ${open}`]);
    assert.deepEqual(toldOfMonday(['9:00', '12:60']), [
      `weekly.mon[0][0]: is "9:00"; ${open}`,
      `weekly.mon[0][1]: is "12:60"; ${close}`,
    ]);
    assert.deepEqual(toldOfMonday(['09:00', 12]), [`weekly.mon[0][1]: is 12; ${close}`]);
    assert.match(toldOfMonday(['09:00']).join(), /^weekly\.mon\[0\].*write /);
    assert.match(toldOfMonday('09-16').join(), /^weekly\.mon\[0\]: is "09-16"; write a span as \["HH:MM", "HH:MM"\]$/);
  });
});

describe('time zones', () => {
  for (const timeZone of ['+02:00', '-0500', 'UTC+2', 'GMT-3', 'Etc/GMT-2']) {
    it(`are not the offset ${timeZone}`, () =>
      assert.deepEqual(told({ timeZone }), [
        `timeZone: is "${timeZone}", an offset, which knows no summer time; write the zone of a place, such as "Europe/Stockholm"`,
      ]));
  }

  it('are those that are known', () => {
    for (const timeZone of ['Europe/Stokholm', 'CEST', 'Sweden', '', 'Europe/Stockholm ']) {
      assert.match(
        told({ timeZone }).join(),
        /^timeZone: is ".*", a zone that is not known; write the zone of a place/,
      );
    }
    for (const timeZone of ['Europe/Stockholm', 'America/Argentina/Buenos_Aires', 'UTC', 'Asia/Kathmandu']) {
      assert.deepEqual(told({ timeZone }), []);
    }
  });
});

describe('dates', () => {
  it('are days that there are', () => {
    assert.deepEqual(toldOfHoliday({ dates: ['2026-02-30'] }), [
      'holidays[0].dates[0]: is "2026-02-30", which is no day; that month ends on 2026-02-28',
    ]);
    assert.match(toldOfHoliday({ dates: ['2026-13-01'] }).join(), /there are the months 01 to 12; write YYYY-MM-DD$/);
    assert.match(toldOfHoliday({ dates: ['2026-04-00'] }).join(), /which is no day; that month ends on 2026-04-30$/);
    assert.deepEqual(toldOfHoliday({ dates: ['20/3 2026'] }), [
      'holidays[0].dates[0]: is "20/3 2026"; write a date as YYYY-MM-DD',
    ]);
    assert.deepEqual(toldOfHoliday({ fixed: [2, 30] }), [
      'holidays[0].fixed[1]: is 30, and month 2 has 29 days; write one of them',
    ]);
    assert.match(toldOfHoliday({ fixed: [13, 1] }).join(), /^holidays\[0\]\.fixed\[0\]: is 13; write a whole number/);
    assert.match(
      told({ deviations: [{ ...moving, to: '2026-09-31' }] }).join(),
      /^deviations\[0\]\.to: is "2026-09-31"/,
    );
  });

  it('stand once in a list', () =>
    assert.deepEqual(toldOfHoliday({ dates: ['2026-03-20', '2026-03-21', '2026-03-20'] }), [
      'holidays[0].dates[2]: has "2026-03-20", which stands at [0] already; keep it once',
    ]));

  it('of a deviation come in order, and it is announced in UTC', () => {
    assert.deepEqual(told({ deviations: [{ ...moving, to: '2026-09-01' }] }), [
      'deviations[0].to: is 2026-09-01, before from (2026-09-07); write that date or a later one',
    ]);
    for (const announcedAt of ['2026-08-01T08:00:00+02:00', '2026-08-01', '2026-08-01T25:00:00Z']) {
      assert.match(
        told({ deviations: [{ ...moving, announcedAt }] }).join(),
        /announcedAt: is .*; write an instant in UTC/,
      );
    }
    assert.match(
      told({ deviations: [{ ...moving, announcedAt: '2026-02-30T08:00:00Z' }] }).join(),
      /announcedAt: is "2026-02-30", which is no day/,
    );
  });
});

describe('deviations', () => {
  it('are not live two on a date', () => {
    const long = { ...moving, id: 'long', from: '2026-09-01', to: '2026-09-30' };
    const short = { ...moving, id: 'short', from: '2026-09-02', to: '2026-09-02' };
    assert.deepEqual(told({ deviations: [moving, long] }), [
      'deviations[0]: "moving" and "long" (at [1]) are both live on 2026-09-07; withdraw one, or change its dates',
    ]);
    // The day between lies within the first of the three, not within the one before it.
    assert.match(told({ deviations: [long, short, moving] }).join('\n'), /^deviations\[1\].*\ndeviations\[2\].*"long"/);
    assert.match(told({ deviations: [moving, { ...moving, id: 'again', from: moving.to }] }).join(), /2026-09-09/);
  });

  it('do not stand in each other’s way once withdrawn', () => {
    const withdrawn = { ...moving, id: 'first', withdrawnAt: '2026-08-02T08:00:00Z' };
    assert.deepEqual(told({ deviations: [withdrawn, moving] }), []);
  });

  it('and promises have ids of their own', () => {
    const later = { ...moving, from: '2026-10-01', to: '2026-10-01' };
    const twice = 'which stands at [0] already; give each an id of its own';
    assert.deepEqual(told({ deviations: [moving, later] }), [`deviations[1]: has "moving", ${twice}`]);
    const promise = { id: 'begin', event: 'begin', openMinutes: 120, hedge: 'normally' };
    assert.deepEqual(told({ promises: [promise, promise] }), [`promises[1]: has "begin", ${twice}`]);
    assert.match(
      told({ promises: [{ ...promise, openMinutes: 0 }] }).join(),
      /^promises\[0\]\.openMinutes: is 0; write/,
    );
  });

  it('say why, in a language', () => {
    assert.match(
      told({ deviations: [{ ...moving, message: {} }] }).join(),
      /^deviations\[0\]\.message: is empty; write/,
    );
    assert.match(told({ deviations: [{ ...moving, message: { en: ' ' } }] }).join(), /^deviations\[0\]\.message\.en: /);
    assert.match(
      told({ deviations: [{ ...moving, message: { 'in English': 'x' } }] }).join(),
      /no language tag; write/,
    );
  });
});

describe('day types', () => {
  const among = 'which dayTypes has not; add it there, or name one of: "holiday", "bridge", "eve"';

  it('are known where a day names one, or means one', () => {
    assert.deepEqual(toldOfHoliday({ easter: 0, type: 'hoilday' }), [
      `holidays[0]: is of day type "hoilday", ${among}`,
    ]);
    assert.deepEqual(told({ derived: [{ type: 'eve', before: 'toString' }] }), [
      `derived[0].before: is of day type "toString", ${among}`,
    ]);
    const { eve } = dayTypes;
    assert.deepEqual(told({ holidays: [{ easter: 0 }], derived: [{ type: 'bridge', maxRun: 1 }], dayTypes: { eve } }), [
      'holidays[0]: is of day type "holiday", which dayTypes has not; add it there, or name one of: "eve"',
      'derived[0]: is of day type "bridge", which dayTypes has not; add it there, or name one of: "eve"',
    ]);
  });
});

describe('holidays', () => {
  it('have one way to find their date', () => {
    const ways = 'write exactly one of fixed, easter, orthodoxEaster, onOrAfter, nth, dates';
    assert.deepEqual(toldOfHoliday({ name: { en: 'Easter' } }), [`holidays[0]: is {"name":{"en":"Easter"}}; ${ways}`]);
    assert.deepEqual(toldOfHoliday({ easter: 0, fixed: [1, 1] }), [`holidays[0]: has easter and fixed; ${ways}`]);
    assert.deepEqual(toldOfHoliday('Easter'), [`holidays[0]: is "Easter"; ${ways}`]);
  });

  it('are told of by what they are meant to be', () => {
    assert.deepEqual(toldOfHoliday({ nth: 0, month: 5, weekday: 'monday' }), [
      'holidays[0].nth: is 0; write which one of the month: 1 to 5 from its start, -1 to -5 from its end',
      'holidays[0].weekday: is "monday"; write one of mon, tue, wed, thu, fri, sat, sun',
    ]);
    assert.deepEqual(toldOfHoliday({ onOrAfter: [6, 20] }), [
      'holidays[0].weekday: is missing; write one of mon, tue, wed, thu, fri, sat, sun',
    ]);
    assert.deepEqual(toldOfHoliday({ easter: 0, since: 2010, until: 2005 }), [
      'holidays[0].until: is 2005, before since (2010); write that year or a later one',
    ]);
  });
});

describe('members', () => {
  it('that are not known are refused wherever they stand', () => {
    assert.match(told({ timezone: 'UTC' }).join(), /^: has "timezone", not known here; .*: id, timeZone, weekly/);
    assert.match(
      told({ weekly: { ...weekly, monday: [] } }).join(),
      /^weekly: has "monday", not known here; .*: mon, tue/,
    );
    assert.match(
      toldOfHoliday({ easter: 0, nam: {} }).join(),
      /^holidays\[0\]: has "nam", not known here; .*: easter, id/,
    );
    assert.match(told({ deviations: [{ ...moving, closed: true }] }).join(), /^deviations\[0\]: has "closed"/);
    assert.match(told({ dayTypes: { ...dayTypes, x: { open: [], colour: 1 } } }).join(), /^dayTypes\.x: has "colour"/);
    assert.match(told({ derived: [{ type: 'bridge', maxRun: 1, before: 'x' }] }).join(), /^derived\[0\]: has "before"/);
  });

  it('that are missing are asked for', () => {
    assert.deepEqual(told({ promises: undefined }), ['promises: is missing; write a list of promises, or [] for none']);
    assert.match(
      told({ weekly: { ...weekly, sun: undefined } }).join(),
      /^weekly\.sun: is missing; write a list of spans/,
    );
  });

  it('under names with spaces are quoted in their path', () =>
    assert.match(
      told({ dayTypes: { ...dayTypes, 'half day': { open: 1 } } }).join(),
      /^dayTypes\["half day"\]\.open: is 1/,
    ));
});

it('tells all faults at once', () => {
  assert.equal(told({ timeZone: '+01:00', weekend: ['sat', 'sat'], derived: [{ type: 'eve' }] }).length, 3);
});

it('says of something else altogether what it should be', () => {
  for (const json of [null, [], 'rules', 1]) {
    const verdict = judge(calendarRulesSchema, json);
    assert.ok(
      !verdict.holds && verdict.faults[0]?.path === '' && /; write an object with id/.test(verdict.faults[0].message),
    );
  }
});
