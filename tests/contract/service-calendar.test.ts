import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

import { calendarSchema } from '../../src/contract/calendar.js';
import { serviceCalendarSchema } from '../../src/contract/service-calendar.js';
import { judge } from '../../src/contract/verdict.js';
import { isoDate } from '../../src/hours/date.js';
import { expandCalendar } from '../../src/hours/rules.js';
import { timeCareRules } from '../../src/hours/sweden.js';
import { americanHolidays } from '../../src/hours/united-states.js';

const calendar = expandCalendar(timeCareRules, { from: '2026-01-01', to: '2026-12-31' });

function told(parts: Readonly<Record<string, unknown>>): string[] {
  const verdict = judge(serviceCalendarSchema, JSON.parse(JSON.stringify({ ...calendar, ...parts })));
  return verdict.holds ? [] : verdict.faults.map(({ path, message }) => `${path}: ${message}`);
}

describe('a calendar', () => {
  it('that rules expand to holds, and reads the same with and without care', () => {
    const day = fc.integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 });
    fc.assert(
      fc.property(day, fc.nat(800), fc.boolean(), (first, length, american) => {
        const holidays = american ? americanHolidays : timeCareRules.holidays;
        const range = { from: isoDate(first * 86_400_000), to: isoDate((first + length) * 86_400_000) };
        const json: unknown = JSON.parse(JSON.stringify(expandCalendar({ ...timeCareRules, holidays }, range)));
        assert.deepEqual(judge(serviceCalendarSchema, json), { holds: true, value: json });
        assert.deepEqual(calendarSchema.parse(json), json);
      }),
      { numRuns: 30 },
    );
  });

  it('has a date once', () => {
    const [day] = calendar.days;
    assert.deepEqual(told({ days: [day, day] }), [
      'days[1]: has "2026-01-01", which stands at [0] already; keep one day a date',
    ]);
  });

  it('has days of types that it knows', () =>
    assert.deepEqual(told({ days: [{ date: '2026-07-01', type: 'summer' }] }), [
      'days[0]: is of day type "summer", which dayTypes has not; add it there, or name one of: "holiday", "bridge", "eve"',
    ]));

  it('covers dates in order', () =>
    assert.deepEqual(told({ coverage: { from: '2026-12-31', to: '2026-01-01' } }), [
      'coverage.to: is 2026-01-01, before from (2026-12-31); write that date or a later one',
    ]));

  it('is held to what rules are held to', () => {
    assert.match(told({ timeZone: '+01:00' }).join(), /^timeZone: is "\+01:00", an offset/);
    assert.match(told({ version: 2 }).join(), /^version: is 2; write 1$/);
    assert.match(told({ revision: undefined }).join(), /^revision: is missing/);
    assert.match(told({ generated: true }).join(), /^: has "generated", not known here/);
    assert.match(told({ days: [{ date: '2026-02-30', type: 'eve' }] }).join(), /^days\[0\]\.date: is "2026-02-30"/);
  });
});

it('strict schemas are for servers: no page downloads them', () => {
  const strict = /\/contract\/(advice|calendar-rules|service-calendar|verdict|holiday-rule|announced-deviation)\.js'/;
  const folder = fileURLToPath(new URL('../../src/', import.meta.url));
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(adapters|elements|store|i18n|port|domain)\/.*\.ts$/.test(path),
  );
  assert.ok(pages.length > 50);
  assert.deepEqual(
    pages.filter((path) => strict.test(readFileSync(`${folder}${path}`, 'utf8'))),
    [],
  );
  for (const lean of ['calendar', 'service', 'connection', 'reading']) {
    assert.doesNotMatch(
      readFileSync(`${folder}contract/${lean}.ts`, 'utf8'),
      /'\.\/(advice|service-calendar|calendar-rules)/,
    );
  }
});
