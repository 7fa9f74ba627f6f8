import { parseArgs } from 'node:util';

import { isCalendarLanguage, type CalendarLanguage } from './calendar-words.js';
import { UsageError } from './usage-error.js';

/** How the command is used, for people. */
export const calendarUsage: string = `tc-support-calendar: checks opening-hours rules and shows the special days of a year

  tc-support-calendar rules.json
  tc-support-calendar --sample sweden

  --year <year>      the year to show (this year)
  --lang <language>  en or sv (en)
  --json             the expanded calendar of the year as JSON in place of the table
  --sample sweden    built-in rules in place of a file
  --help             this text

Ends with 0 when the rules hold, with 1 when there is something to mend, told one a line, and with 2 when they
cannot be read.
`;

/** What to show of which rules. */
export interface CalendarRequest {
  readonly rules: { readonly file: string } | { readonly sample: 'sweden' };
  readonly year: number;
  readonly language: CalendarLanguage;
  readonly json: boolean;
}

/** Reads the command's arguments; `help` when that is all that is asked for. Throws a `UsageError`. */
export function readCalendarCommandLine(args: readonly string[], thisYear: number): CalendarRequest | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  return {
    rules: rulesIn(positionals, values.sample),
    year: values.year === undefined ? thisYear : yearIn(values.year),
    language: languageIn(values.lang),
    json: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
        sample: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw UsageError.from(error);
  }
}

function rulesIn(files: readonly string[], sample: string | undefined): CalendarRequest['rules'] {
  const [file, another] = files;
  if (another !== undefined || (file !== undefined && sample !== undefined)) {
    throw new UsageError('There is more than one set of rules; name one file, or --sample sweden.');
  }
  if (file !== undefined) return { file };
  if (sample === 'sweden') return { sample };
  throw new UsageError(
    sample === undefined
      ? 'There are no rules to check; name a file, or --sample sweden.'
      : `--sample ${sample} is not known; it can be: sweden.`,
  );
}

function yearIn(text: string): number {
  if (/^(19[789]|2\d\d)\d$/.test(text)) return Number(text);
  throw new UsageError(`--year ${text} is not a year; it is a number from 1970 to 2999.`);
}

function languageIn(text: string): CalendarLanguage {
  if (isCalendarLanguage(text)) return text;
  throw new UsageError(`--lang ${text} is not known; it can be: en, sv.`);
}
