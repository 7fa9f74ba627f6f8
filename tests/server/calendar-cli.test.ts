import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { serviceCalendarSchema } from '../../src/contract/service-calendar.js';
import { expandCalendar, type CalendarRules } from '../../src/hours/rules.js';
import { timeCareRules } from '../../src/hours/sweden.js';
import { americanHolidays } from '../../src/hours/united-states.js';
import { calendarUsage, readCalendarCommandLine } from '../../src/server/node/calendar-command-line.js';
import { calendarTable } from '../../src/server/node/calendar-table.js';

const cli = fileURLToPath(new URL('../../src/server/node/calendar-cli.ts', import.meta.url));

async function run(...args: string[]): Promise<{ code: unknown; output: string; errors: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...args]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (errors += data));
  const [code] = await once(child, 'close');
  return { code, output, errors };
}

function tableOf(parts: Partial<CalendarRules>, language: 'en' | 'sv' = 'en', year = 2026): string {
  const range = { from: `${year - 1}-12-01`, to: `${year + 1}-01-31` };
  return calendarTable(expandCalendar({ ...timeCareRules, ...parts }, range), year, language);
}

/** The line of a date. */
function row(table: string, date: string): string {
  return table.split('\n').find((line) => line.startsWith(date)) ?? 'no such row';
}

describe('the command', () => {
  let folder: string;
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'tc-support-calendar-'))));
  after(() => rm(folder, { recursive: true }));

  it('shows Sweden’s 2026 with its bridge and short days', async () => {
    const { code, output, errors } = await run('--sample', 'sweden', '--year', '2026');
    assert.deepEqual({ code, errors }, { code: 0, errors: '' });
    const dates = (sort: string): string[] =>
      output.split('\n').flatMap((line) => (line.includes(` ${sort}: `) ? line.slice(0, 10) : []));
    assert.deepEqual(dates('bridge day'), ['2026-01-02', '2026-01-05', '2026-05-15']);
    assert.deepEqual(dates('short day'), ['2026-04-02', '2026-04-30', '2026-05-13', '2026-06-05', '2026-10-30']);
    assert.match(output, /\n16 holidays, 3 bridge days, 5 short days\n/);
    assert.match(row(output, '2026-05-13'), /Wednesday .* 09:00–12:00 .* the day before Ascension Day 2026-05-14$/);
  });

  it('gives the expanded year of a file as JSON', async () => {
    // As Notepad saves it.
    const file = await write('rules.json', `\uFEFF${JSON.stringify(timeCareRules)}`);
    const { code, output } = await run(file, '--year', '2027', '--json');
    assert.equal(code, 0);
    const calendar = serviceCalendarSchema.parse(JSON.parse(output));
    assert.deepEqual(calendar, expandCalendar(timeCareRules, { from: '2027-01-01', to: '2027-12-31' }));
  });

  it('tells what to mend, one a line, and ends with 1', async () => {
    const weekly = {
      ...timeCareRules.weekly,
      mon: [
        ['09:00', '12:00'],
        ['12:00', '16:00'],
      ],
    };
    const file = await write('wrong.json', JSON.stringify({ ...timeCareRules, timeZone: '+01:00', weekly, note: '' }));
    assert.deepEqual(await run(file), {
      code: 1,
      output: '',
      errors: [
        'timeZone: is "+01:00", an offset, which knows no summer time; write the zone of a place, such as "Europe/Stockholm"',
        'weekly.mon[1]: starts at 12:00 where the span before ends; join them into one span or leave a gap',
        'the rules: has "note", not known here; remove it, or name what is meant: id, timeZone, weekly, weekend, holidays, derived, dayTypes, deviations, promises',
        '',
      ].join('\n'),
    });
  });

  it('says in a sentence what cannot be read, and ends with 2', async () => {
    const missing = join(folder, 'missing.json');
    const sentence = `tc-support-calendar: ${missing} cannot be read: there is no such file.\n`;
    assert.deepEqual(await run(missing), { code: 2, output: '', errors: sentence });
    const broken = await run(await write('broken.json', '{"id": \n oops}'));
    assert.equal(broken.code, 2);
    assert.match(broken.errors, /^tc-support-calendar: \S+broken\.json is not JSON: [^\n]+\.\n$/);
    const unknown = await run('--colour');
    const { code, errors } = unknown;
    assert.deepEqual(
      { code, errors },
      { code: 2, errors: "tc-support-calendar: Unknown option '--colour'. See --help.\n" },
    );
  });

  it('says how it is used', async () => assert.equal((await run('--help')).output, calendarUsage));
});

test('a command line says which rules, which year and which language', () => {
  const usual = { year: 2026, language: 'en', json: false };
  assert.deepEqual(readCalendarCommandLine(['rules.json'], 2026), { ...usual, rules: { file: 'rules.json' } });
  assert.deepEqual(readCalendarCommandLine(['--sample', 'sweden', '--year', '2031', '--lang', 'sv', '--json'], 2026), {
    rules: { sample: 'sweden' },
    year: 2031,
    language: 'sv',
    json: true,
  });
});

test('a command line that does not hold is told in one sentence', () => {
  const wrong: [args: string[], message: RegExp][] = [
    [[], /^There are no rules to check; name a file, or --sample sweden\.$/],
    [['a.json', 'b.json'], /^There is more than one set of rules; [^.]*\.$/],
    [['a.json', '--sample', 'sweden'], /^There is more than one set of rules/],
    [['--sample', 'atlantis'], /^--sample atlantis is not known; it can be: sweden\.$/],
    [['a.json', '--year', '26'], /^--year 26 is not a year; [^.]*\.$/],
    [['a.json', '--lang', 'toString'], /^--lang toString is not known; it can be: en, sv\.$/],
    [['--colour'], /^Unknown option '--colour'\.$/],
  ];
  for (const [args, message] of wrong) {
    assert.throws(() => readCalendarCommandLine(args, 2026), { name: 'UsageError', message });
  }
});

describe('the table', () => {
  it('is in Swedish when asked', () => {
    const table = tableOf({}, 'sv');
    assert.match(table, /\nmåndag–fredag: 09:00–12:00, 13:00–16:00\nlördag–söndag: stängt\n/);
    assert.match(table, /\nDatum +Veckodag +Dag +Öppet +Varför\n/);
    assert.match(
      row(table, '2026-01-05'),
      /måndag +Klämdag +stängt +klämdag: i kläm intill Trettondedag jul 2026-01-06$/,
    );
  });

  it('names the holiday beyond the year that a day leans on', () => {
    const table = tableOf({ holidays: [{ fixed: [1, 1], name: { en: 'New Year’s Day' } }] });
    assert.match(row(table, '2026-12-31'), /short day: the day before New Year’s Day 2027-01-01$/);
    assert.match(table, /\n1 holiday, 1 bridge day, 1 short day\n/);
  });

  it('says for which holiday a day off is held', () =>
    assert.match(
      row(tableOf({ holidays: americanHolidays, derived: [] }), '2026-07-03'),
      /closed +holiday: held for Independence Day 2026-07-04$/,
    ));

  it('shows deviations in place of what they replace, unless withdrawn', () => {
    const message = { en: 'Closed\nfor \u001b[31mmoving' };
    const moving = {
      id: 'm',
      from: '2026-05-13',
      to: '2026-05-14',
      open: [],
      message,
      announcedAt: '2026-04-01T08:00:00Z',
    };
    const table = tableOf({ deviations: [moving] });
    for (const date of ['2026-05-13', '2026-05-14']) {
      assert.match(row(table, date), /Closed for \[31mmoving +closed +deviation: announced 2026-04-01$/);
    }
    assert.match(table, /2 days of deviations\n/);
    const withdrawn = tableOf({ deviations: [{ ...moving, withdrawnAt: '2026-04-02T08:00:00Z' }] });
    assert.match(row(withdrawn, '2026-05-14'), /Ascension Day +closed +holiday$/);
  });

  it('says so when a year has no special days', () => assert.match(tableOf({ holidays: [] }), /\nno special days\n$/));
});
