import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileHours } from '../../src/hours/index.js';
import type { Deviation } from '../../src/hours/index.js';
import { at, calendarWith, everyDay, stockholm, timeCareHours, wallText } from './calendars.js';

const HOUR = 3_600_000;

function due(filed: string, minutes = 120): string {
  return wallText('Europe/Stockholm', at(timeCareHours.addOpenMinutes(stockholm(filed), minutes)));
}

describe('the promise of two opening hours', () => {
  const examples: [filed: string, due: string, why: string][] = [
    ['2026-05-12 10:12', '2026-05-12 13:12', 'over lunch'],
    ['2026-05-12 11:00', '2026-05-12 14:00', 'over lunch'],
    ['2026-05-12 12:30', '2026-05-12 15:00', 'from within lunch'],
    ['2026-05-12 14:00', '2026-05-12 16:00', 'the very minute it closes'],
    ['2026-05-11 15:00', '2026-05-12 10:00', 'the next morning'],
    ['2026-05-11 15:30', '2026-05-12 10:30', 'the next open day'],
    ['2026-05-08 15:30', '2026-05-11 10:30', 'after the weekend'],
    ['2026-05-13 11:30', '2026-05-18 10:30', 'past a short day, Ascension, a bridge day and a weekend'],
    ['2026-05-10 03:00', '2026-05-11 11:00', 'filed on a Sunday night'],
    ['2025-12-23 11:00', '2025-12-23 14:00', 'no short day before julafton'],
  ];
  for (const [filed, expected, why] of examples) {
    it(`filed ${filed} is due ${expected}: ${why}`, () => assert.equal(due(filed), expected));
  }

  it('is due at once when nothing is asked, open or closed', () => {
    for (const text of ['2026-05-12 10:12', '2026-05-12 12:30', '2026-05-16 12:00']) assert.equal(due(text, 0), text);
  });

  it('keeps seconds and milliseconds', () => {
    const filed = stockholm('2026-05-12 10:12') + 34_567;
    assert.equal(at(timeCareHours.addOpenMinutes(filed, 120)), filed + 3 * HOUR);
    assert.equal(timeCareHours.openMinutesBetween(filed, filed + 250), 250 / 60_000);
  });

  it('is never due before all the minutes have been open, and at the first millisecond when they have', () => {
    const filed = stockholm('2026-05-12 10:12');
    for (const minutes of [1 / 3, 1.1, 2 / 7, 59.999_99, 100 / 7, 0.1 + 0.2]) {
      const end = at(timeCareHours.addOpenMinutes(filed, minutes));
      assert.ok(Number(timeCareHours.openMinutesBetween(filed, end)) >= minutes - 1e-12, `${minutes}`);
      assert.ok(Number(timeCareHours.openMinutesBetween(filed, end - 1)) < minutes, `${minutes}`);
    }
  });
});

it('makes one formatter a zone, however many calendars and questions there are', () => {
  const native = Intl.DateTimeFormat;
  let made = 0;
  Intl.DateTimeFormat = new Proxy(native, {
    construct: (target, options) => {
      made++;
      return Reflect.construct(target, options) as Intl.DateTimeFormat;
    },
  });
  try {
    for (const id of ['first', 'second']) {
      const hours = compileHours(calendarWith({ id, timeZone: 'Pacific/Chatham' }));
      for (let day = 0; day < 10; day++) hours.explain(Date.parse('2026-05-12T10:00Z') + day * 24 * HOUR);
    }
  } finally {
    Intl.DateTimeFormat = native;
  }
  assert.equal(made, 1);
});

describe('open is half-open', () => {
  const answers: [text: string, offset: number, open: boolean][] = [
    ['2026-05-12 09:00', -1, false],
    ['2026-05-12 09:00', 0, true],
    ['2026-05-12 12:00', -1, true],
    ['2026-05-12 12:00', 0, false],
    ['2026-05-12 13:00', -1, false],
    ['2026-05-12 13:00', 0, true],
    ['2026-05-12 16:00', -1, true],
    ['2026-05-12 16:00', 0, false],
  ];
  for (const [text, offset, open] of answers) {
    it(`${open ? 'open' : 'closed'} at ${text} ${offset < 0 ? 'less a millisecond' : 'sharp'}`, () => {
      assert.equal(timeCareHours.isOpen(stockholm(text) + offset), open);
    });
  }

  it('knows the next change from either side of it', () => {
    const noon = stockholm('2026-05-12 12:00');
    assert.deepEqual(timeCareHours.nextChange(noon - 1), { at: noon, to: 'closed' });
    assert.deepEqual(timeCareHours.nextChange(noon), { at: noon + HOUR, to: 'open' });
  });

  it('counts the last minute before midnight as open all the way', () => {
    const hours = compileHours(calendarWith({ weekly: everyDay(['00:00', '24:00']) }));
    const midnight = stockholm('2026-05-12 00:00');
    assert.equal(hours.isOpen(midnight - 1), true);
    assert.equal(hours.openMinutesBetween(midnight - 60_000, midnight + 60_000), 2);
  });
});

describe('why it is open or closed', () => {
  const reasons: [text: string, open: boolean, because: string, name?: string][] = [
    ['2026-05-12 10:00', true, 'weekly'],
    ['2026-05-12 08:59', false, 'before-hours'],
    ['2026-05-12 12:00', false, 'lunch'],
    ['2026-05-12 16:00', false, 'after-hours'],
    ['2026-05-16 10:00', false, 'weekend'],
    ['2026-05-13 10:00', true, 'eve', 'Dag före röd dag'],
    ['2026-05-13 08:00', false, 'before-hours'],
    ['2026-05-13 12:30', false, 'eve', 'Dag före röd dag'],
    ['2026-05-13 15:59', false, 'eve', 'Dag före röd dag'],
    ['2026-05-13 16:00', false, 'after-hours'],
    ['2026-05-14 03:00', false, 'holiday', 'Kristi himmelsfärdsdag'],
    ['2026-05-15 10:00', false, 'bridge', 'Klämdag'],
    ['2026-06-06 10:00', false, 'holiday', 'Sveriges nationaldag'],
    ['2026-12-31 10:00', false, 'holiday', 'Nyårsafton'],
    ['2033-01-03 10:00', false, 'unknown'],
  ];
  for (const [text, open, because, name] of reasons) {
    it(`${text} is ${open ? 'open' : 'closed'}: ${because}${name ? `, ${name}` : ''}`, () => {
      const told = timeCareHours.explain(stockholm(text));
      assert.deepEqual([told.open, told.because, told.name?.['sv']], [open, because, name]);
    });
  }

  it('says when it reopens only while closed and known', () => {
    const reopens = (text: string): number | undefined => timeCareHours.explain(stockholm(text)).reopens;
    assert.equal(reopens('2026-05-13 12:30'), stockholm('2026-05-18 09:00'));
    assert.equal(reopens('2026-05-12 12:30'), stockholm('2026-05-12 13:00'));
    assert.equal('reopens' in timeCareHours.explain(stockholm('2026-05-12 10:00')), false);
    assert.equal('reopens' in timeCareHours.explain(stockholm('2032-12-31 10:00')), false);
  });

  it('gives the week table each date with its type', () => {
    assert.deepEqual(timeCareHours.day('2026-05-12'), {
      open: [
        ['09:00', '12:00'],
        ['13:00', '16:00'],
      ],
      type: 'weekly',
      reason: 'weekly',
    });
    assert.deepEqual(timeCareHours.day('2026-05-13'), { open: [['09:00', '12:00']], type: 'eve', reason: 'eve' });
    assert.deepEqual(timeCareHours.day('2026-05-16'), { open: [], type: 'weekly', reason: 'weekend' });
    assert.deepEqual(timeCareHours.day('2033-01-03'), { open: [], type: 'unknown', reason: 'unknown' });
    assert.deepEqual(timeCareHours.day('2023-12-31'), { open: [], type: 'unknown', reason: 'unknown' });
  });

  it('tells a day of another sort by its label', () => {
    const hours = compileHours(calendarWith({ days: [{ date: '2026-07-06', type: 'summer' }] }));
    const told = hours.explain(stockholm('2026-07-06 09:30'));
    assert.deepEqual([told.because, told.name], ['other', { en: 'Summer hours' }]);
    assert.deepEqual(hours.explain(stockholm('2026-07-06 08:30')).because, 'before-hours');
  });
});

describe('deviations', () => {
  const message = { sv: 'Planerat underhåll', en: 'Planned maintenance' };
  const maintenance: Deviation = {
    id: 'maintenance',
    from: '2026-05-12',
    to: '2026-05-13',
    open: [
      ['10:00', '11:00'],
      ['15:00', '16:00'],
    ],
    message,
    announcedAt: '2026-05-04T07:00:00.000Z',
  };
  const days = [{ date: '2026-05-13', type: 'eve' }];
  const hours = compileHours(calendarWith({ days, deviations: [maintenance] }));

  it('replace the day, whatever it was, on both their ends', () => {
    assert.equal(hours.day('2026-05-11').type, 'weekly');
    for (const date of ['2026-05-12', '2026-05-13']) {
      assert.deepEqual(hours.day(date), { open: maintenance.open, type: 'deviation', reason: 'deviation' });
    }
    assert.equal(hours.day('2026-05-14').type, 'weekly');
  });

  const reasons: [time: string, open: boolean, because: string][] = [
    ['08:00', false, 'before-hours'],
    ['09:30', false, 'deviation'],
    ['10:30', true, 'deviation'],
    ['11:30', false, 'deviation'],
    ['12:30', false, 'lunch'],
    ['14:00', false, 'deviation'],
    ['16:00', false, 'after-hours'],
  ];
  for (const [time, open, because] of reasons) {
    it(`${time} is ${open ? 'open' : 'closed'}: ${because}`, () => {
      const told = hours.explain(stockholm(`2026-05-12 ${time}`));
      assert.deepEqual(
        [told.open, told.because, told.message],
        [open, because, because === 'deviation' ? message : undefined],
      );
    });
  }

  it('are told from their announcement until their last day is over, and not once withdrawn', () => {
    const announced = Date.parse(maintenance.announcedAt);
    assert.deepEqual(hours.notices(announced - 1), []);
    assert.deepEqual(hours.notices(announced), [maintenance]);
    assert.deepEqual(hours.notices(stockholm('2026-05-14 00:00') - 1), [maintenance]);
    assert.deepEqual(hours.notices(stockholm('2026-05-14 00:00')), []);
    const withdrawn = compileHours(
      calendarWith({ days, deviations: [{ ...maintenance, withdrawnAt: '2026-05-05T07:00:00.000Z' }] }),
    );
    assert.deepEqual(withdrawn.notices(announced), []);
    assert.equal(withdrawn.day('2026-05-13').type, 'eve');
  });
});

describe('overnight and round the clock', () => {
  const night = compileHours(
    calendarWith({
      weekly: { ...everyDay(['20:00', '04:00']), sat: [] },
      days: [{ date: '2026-05-14', type: 'holiday' }],
    }),
  );

  it('lets a span run into a closed day, for it belongs to the day it starts on', () => {
    assert.equal(night.isOpen(stockholm('2026-05-14 03:59')), true);
    assert.equal(night.isOpen(stockholm('2026-05-14 04:00')), false);
    assert.equal(night.isOpen(stockholm('2026-05-14 23:00')), false);
    assert.equal(night.isOpen(stockholm('2026-05-15 03:00')), false);
    assert.equal(night.explain(stockholm('2026-05-14 03:00')).because, 'weekly');
    assert.equal(night.explain(stockholm('2026-05-14 05:00')).because, 'holiday');
    assert.equal(night.explain(stockholm('2026-05-13 05:00')).because, 'before-hours');
  });

  it('merges what touches, so that a 24-hour service never closes', () => {
    const hours = compileHours(calendarWith({ weekly: everyDay(['00:00', '24:00']) }));
    const [from, to] = [stockholm('2026-01-01 00:00'), stockholm('2028-01-01 00:00')];
    assert.deepEqual(hours.intervals({ from: -Infinity, to: Infinity }), [{ from, to, source: 'weekly' }]);
    assert.deepEqual(hours.nextChange(stockholm('2026-05-14 03:00')), { unknownAfter: to });
    assert.equal(at(hours.addOpenMinutes(from, 24 * 60)), from + 24 * HOUR);
  });

  it('counts a moment once where a night runs into the next day’s span', () => {
    const hours = compileHours(calendarWith({ weekly: everyDay(['08:00', '10:00'], ['22:00', '09:00']) }));
    assert.equal(hours.openMinutesBetween(stockholm('2026-05-13 00:00'), stockholm('2026-05-14 00:00')), 12 * 60);
    assert.deepEqual(hours.nextChange(stockholm('2026-05-13 23:00')), {
      at: stockholm('2026-05-14 10:00'),
      to: 'closed',
    });
  });

  it('takes a span from a time to the same time as a whole day', () => {
    const hours = compileHours(calendarWith({ weekly: { ...everyDay(), wed: [['08:00', '08:00']] } }));
    assert.deepEqual(hours.nextChange(stockholm('2026-05-13 08:00')), {
      at: stockholm('2026-05-14 08:00'),
      to: 'closed',
    });
  });
});

describe('outside coverage nothing is guessed', () => {
  const hours = compileHours(calendarWith({ coverage: { from: '2026-05-11', to: '2026-05-15' } }));
  const [from, to] = [stockholm('2026-05-11 00:00'), stockholm('2026-05-16 00:00')];

  it('is unknown before and after, and known within', () => {
    assert.deepEqual(
      [from - 1, from, to - 1, to].map((instant) => hours.isOpen(instant)),
      ['unknown', false, false, 'unknown'],
    );
    for (const odd of [NaN, Infinity, -Infinity]) {
      assert.equal(hours.isOpen(odd), 'unknown');
      assert.equal(hours.openMinutesBetween(odd, to), 'unknown');
      assert.deepEqual(hours.explain(odd), { open: false, because: 'unknown' });
    }
  });

  it('says from when on it does not know', () => {
    assert.deepEqual(hours.nextChange(stockholm('2026-05-15 17:00')), { unknownAfter: to });
    assert.deepEqual(hours.addOpenMinutes(stockholm('2026-05-15 15:00'), 61), { unknownAfter: to });
    assert.deepEqual(hours.addOpenMinutes(to + 1, 1), { unknownAfter: to });
    assert.deepEqual(hours.addOpenMinutes(from - 1, 1), { unknownAfter: from - 1 });
    assert.deepEqual(hours.nextChange(from - 1), { unknownAfter: from - 1 });
    assert.deepEqual(hours.addOpenMinutes(from, Infinity), { unknownAfter: to });
    assert.deepEqual(hours.addOpenMinutes(from, NaN), { unknownAfter: to });
  });

  it('answers what is due just as coverage ends', () => {
    const late = compileHours(
      calendarWith({ coverage: { from: '2026-05-11', to: '2026-05-15' }, weekly: everyDay(['23:00', '24:00']) }),
    );
    assert.equal(at(late.addOpenMinutes(from, 5 * 60)), to);
    assert.equal(late.openMinutesBetween(from, to), 5 * 60);
  });

  it('knows nothing while a span of the day before may still run', () => {
    const night = compileHours(
      calendarWith({ coverage: { from: '2026-05-11', to: '2026-05-15' }, weekly: everyDay(['22:00', '06:00']) }),
    );
    assert.equal(night.isOpen(stockholm('2026-05-11 05:59')), 'unknown');
    assert.equal(night.isOpen(stockholm('2026-05-11 06:00')), false);
    assert.equal(night.isOpen(stockholm('2026-05-15 23:59')), true);
    assert.deepEqual(night.nextChange(stockholm('2026-05-15 23:00')), { unknownAfter: to });
  });

  it('ends for a calendar that is always closed, even over centuries', () => {
    const coverage = { from: '1970-01-01', to: '2370-12-31' };
    const never = compileHours(calendarWith({ coverage, weekly: everyDay() }));
    const unknown = { unknownAfter: Date.parse('2370-12-31T23:00:00Z') };
    assert.deepEqual(never.nextChange(from), unknown);
    assert.deepEqual(never.addOpenMinutes(from, 1), unknown);
    assert.deepEqual(never.explain(from), { open: false, because: 'weekend' });
  });

  it('ends for calendars that no schema would let in', () => {
    const broken = [
      { coverage: { from: '2026-05-15', to: '2026-05-11' } },
      { weekly: everyDay(['16:00', '24:00'], ['09:00', '12:00'], ['10:00', '11:00']) },
      { weekly: everyDay(['12:00', '12:00'], ['12:00', '12:00']) },
      { days: [{ date: '2026-05-12', type: 'no-such-type' }] },
    ];
    for (const parts of broken) {
      const odd = compileHours(calendarWith(parts));
      odd.nextChange(from);
      odd.addOpenMinutes(from, 1e9);
      odd.explain(from);
      odd.intervals({ from: -Infinity, to: Infinity });
    }
  });

  it('refuses what is no zone, date or time instead of answering', () => {
    assert.throws(() => compileHours(calendarWith({ timeZone: 'Europe/Atlantis' })), RangeError);
    assert.throws(() => compileHours(calendarWith({ coverage: { from: 'soon', to: 'later' } })), RangeError);
    assert.throws(() => compileHours(calendarWith({ weekly: everyDay(['25:00', '26:00']) })).isOpen(from), RangeError);
  });
});
