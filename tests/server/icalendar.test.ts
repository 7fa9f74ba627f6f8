import assert from 'node:assert/strict';
import test from 'node:test';

import type { Deviation } from '../../src/hours/calendar.js';
import { expandCalendar } from '../../src/hours/rules.js';
import { timeCareRules } from '../../src/hours/sweden.js';
import { writeCalendarFile } from '../../src/server/icalendar.js';

function fileWith(
  deviations: readonly Deviation[],
  range = { from: '2026-01-01', to: '2026-12-31' },
  language = 'en',
): string {
  const calendar = expandCalendar({ ...timeCareRules, deviations }, range);
  return writeCalendarFile({ name: 'Support', calendar, language, now: Date.parse('2026-05-12T08:00:00.000Z') });
}

function deviation(values: Partial<Deviation> = {}): Deviation {
  const announcedAt = '2026-05-01T08:00:00.000Z';
  return {
    id: 'd1',
    from: '2026-06-01',
    to: '2026-06-03',
    open: [],
    message: { en: 'Moving' },
    announcedAt,
    ...values,
  };
}

/** The file's lines with the folding undone. */
function linesOf(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** The events as a table: what begins when, until before when. */
function eventsOf(file: string): string[] {
  const lines = linesOf(file);
  const all = (name: string): string[] =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.split(':')[1] ?? '');
  const [from, to, summary] = [all('DTSTART;VALUE=DATE'), all('DTEND;VALUE=DATE'), all('SUMMARY')];
  return summary.map((each, index) => `${from[index]}-${to[index]} ${each}`);
}

test('closed weekdays of a year are whole days, by name, without weekends and short days', () => {
  assert.deepEqual(eventsOf(fileWith([])), [
    '20260101-20260102 New Year’s Day',
    '20260102-20260103 Bridge day',
    '20260105-20260106 Bridge day',
    '20260106-20260107 Epiphany',
    '20260403-20260404 Good Friday',
    '20260406-20260407 Easter Monday',
    '20260501-20260502 May Day',
    '20260514-20260515 Ascension Day',
    '20260515-20260516 Bridge day',
    '20260619-20260620 Midsummer Eve',
    '20261224-20261225 Christmas Eve',
    '20261225-20261226 Christmas Day',
    '20261231-20270101 New Year’s Eve',
  ]);
});

test('a deviation spans its days, tells its hours, and stands in place of what it replaces', () => {
  const open = [
    ['09:00', '11:00'],
    ['13:00', '15:00'],
  ] as const;
  const june = { from: '2026-06-01', to: '2026-06-30' };
  const file = fileWith(
    [deviation({ to: '2026-06-19', open }), deviation({ id: 'gone', withdrawnAt: '2026-05-02T08:00:00.000Z' })],
    june,
  );
  assert.deepEqual(eventsOf(file), ['20260601-20260620 Moving']);
  assert.ok(linesOf(file).includes('DESCRIPTION:09:00–11:00\\, 13:00–15:00'));
  assert.ok(linesOf(file).includes('UID:deviation-d1@time-care'));
  assert.ok(linesOf(file).includes('DTSTAMP:20260512T080000Z'));
});

test('a language that is no language, but what every object has, gets the first there is', () => {
  const may = { from: '2026-05-01', to: '2026-05-01' };
  for (const language of ['constructor', '__proto__', 'toString-x'])
    assert.deepEqual(eventsOf(fileWith([], may, language)), ['20260501-20260502 Första maj']);
});

test('what was written cannot break out of its line', () => {
  const message = { en: 'A; b, c\\d\r\nEND:VEVENT\u0007' };
  const lines = linesOf(fileWith([deviation({ message })]));
  assert.ok(lines.includes('SUMMARY:A\\; b\\, c\\\\d\\nEND:VEVENT'));
  const count = (line: string): number => lines.filter((each) => each === line).length;
  assert.equal(count('BEGIN:VEVENT'), count('END:VEVENT'));
});

test('no line is longer than 75 octets, and no letter is cut in two', () => {
  const text = 'Vi är på flyttande fot 🚚 och svarar när lådorna är uppackade. '.repeat(5).trim();
  const file = fileWith([deviation({ message: { en: text } })]);
  for (const line of file.split('\r\n')) {
    assert.ok(new TextEncoder().encode(line).length <= 75, line);
    assert.doesNotThrow(() => encodeURIComponent(line), 'half a letter');
  }
  assert.ok(linesOf(file).includes(`SUMMARY:${text}`));
});
