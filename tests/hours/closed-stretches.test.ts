import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileHours } from '../../src/hours/index.js';
import { walkedMinutes } from './arbitrary-calendar.js';
import { at, stockholm, timeCare, timeCareHours, wallText } from './calendars.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Every closed stretch between the first opening of 2024 and the last closing of 2032. */
function closedStretches(): { from: number; to: number }[] {
  const open = timeCareHours.intervals({ from: -Infinity, to: Infinity });
  return open.slice(1).map((interval, at) => ({ from: open[at]?.to ?? 0, to: interval.from }));
}

describe('every closed stretch of 2024–2032', () => {
  const stretches = closedStretches();

  it('is one of some four thousand', () =>
    assert.ok(stretches.length > 4000 && stretches.length < 5000, String(stretches.length)));

  it('is the same seen from its beginning, its middle and its end', () => {
    for (const { from, to } of stretches) {
      for (const instant of [from, Math.floor((from + to) / 2), to - 1]) {
        assert.equal(timeCareHours.isOpen(instant), false);
        assert.deepEqual(timeCareHours.nextChange(instant), { at: to, to: 'open' });
        assert.equal(timeCareHours.explain(instant).reopens, to);
        assert.equal(at(timeCareHours.addOpenMinutes(instant, 60)), to + HOUR);
      }
      assert.equal(timeCareHours.openMinutesBetween(from, to), 0);
      assert.deepEqual(timeCareHours.nextChange(from - 1), { at: from, to: 'closed' });
    }
  });

  it('reopens at nine or at one, and begins at noon or four', () => {
    for (const { from, to } of stretches) {
      assert.match(wallText('Europe/Stockholm', from), / (12|16):00$/);
      assert.match(wallText('Europe/Stockholm', to), / (09|13):00$/);
    }
  });

  it('is explained at every hour by what the calendar says of that date', () => {
    const dated = new Map(timeCare.days.map((day) => [day.date, day.type]));
    for (const { from, to } of stretches) {
      for (let instant = from; instant < to; instant += HOUR) {
        const [date = '', time = ''] = wallText('Europe/Stockholm', instant).split(' ');
        const weekday = new Date(`${date}T12:00Z`).getUTCDay();
        const ordinary = time < '09:00' ? 'before-hours' : time < '13:00' ? 'lunch' : 'after-hours';
        const type = dated.get(date) ?? (weekday % 6 === 0 ? 'weekend' : ordinary);
        const expected =
          type !== 'eve' ? type : time < '09:00' ? 'before-hours' : time < '16:00' ? 'eve' : 'after-hours';
        assert.equal(timeCareHours.explain(instant).because, expected, `${date} ${time}`);
      }
    }
  });

  it('lasts 305 hours at the longest, over Christmas 2024 with two bridge days', () => {
    const longest = stretches.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
    assert.deepEqual(
      [longest.from, longest.to].map((instant) => wallText('Europe/Stockholm', instant)),
      ['2024-12-20 16:00', '2025-01-02 09:00'],
    );
    assert.equal((longest.to - longest.from) / HOUR, 305);
  });
});

it('a walk over every minute of 2026 finds the same open minutes', () => {
  const [from, to] = [stockholm('2026-01-01 00:00'), stockholm('2027-01-01 00:00')];
  const hours = compileHours(timeCare);
  const walked = walkedMinutes(timeCare, from, to);
  const intervals = hours.intervals({ from, to });
  const told = walked.map(() => false);
  for (const interval of intervals) told.fill(true, (interval.from - from) / MINUTE, (interval.to - from) / MINUTE);
  assert.deepEqual(told, walked);
});
