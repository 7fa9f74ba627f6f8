#!/usr/bin/env node
import { readFile } from 'node:fs/promises';

import { calendarRulesSchema } from '../../contract/calendar-rules.js';
import { judge, type Verdict } from '../../contract/verdict.js';
import type { CalendarRules } from '../../hours/calendar-rules.js';
import { expandCalendar } from '../../hours/rules.js';
import { timeCareRules } from '../../hours/sweden.js';
import { calendarUsage, readCalendarCommandLine, type CalendarRequest } from './calendar-command-line.js';
import { calendarTable } from './calendar-table.js';
import { UsageError } from './usage-error.js';

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  });
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${reasonOf(error).replace(/\s+/g, ' ')}.`, { cause: error });
  }
}

async function rulesOf({ rules }: CalendarRequest): Promise<Verdict<CalendarRules>> {
  return judge(calendarRulesSchema, 'file' in rules ? await readJson(rules.file) : timeCareRules);
}

function show(rules: CalendarRules, { year, language, json }: CalendarRequest): string {
  if (!json) {
    // A day at the edge is told with the holiday beyond it.
    const calendar = expandCalendar(rules, { from: `${year - 1}-12-01`, to: `${year + 1}-01-31` });
    return calendarTable(calendar, year, language);
  }
  return `${JSON.stringify(expandCalendar(rules, { from: `${year}-01-01`, to: `${year}-12-31` }), undefined, 2)}\n`;
}

async function main(): Promise<void> {
  const request = readCalendarCommandLine(process.argv.slice(2), new Date().getFullYear());
  if (request === 'help') {
    process.stdout.write(calendarUsage);
    return;
  }
  const verdict = await rulesOf(request);
  if (verdict.holds) {
    process.stdout.write(show(verdict.value, request));
    return;
  }
  for (const { path, message } of verdict.faults) process.stderr.write(`${path || 'the rules'}: ${message}\n`);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  const advice = error instanceof UsageError ? ' See --help.' : '';
  process.stderr.write(`tc-support-calendar: ${reasonOf(error)}${advice}\n`);
  process.exitCode = 2;
});
