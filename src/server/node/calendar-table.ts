import type { ServiceCalendar, Span, Text, Weekday } from '../../hours/calendar.js';
import { compileHours } from '../../hours/compile-hours.js';
import type { DayHours } from '../../hours/hours.js';
import { DAY, isoDate } from '../../hours/date.js';
import { calendarWords, type CalendarLanguage, type CalendarWords, type SpecialReason } from './calendar-words.js';

/** One special day, in words. */
interface SpecialDay {
  readonly reason: SpecialReason;
  readonly cells: readonly string[];
}

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The Monday that a week of names is read from. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);

function isSpecial(reason: DayHours['reason']): reason is SpecialReason {
  return reason !== 'weekly' && reason !== 'weekend' && reason !== 'unknown';
}

/** Shows a calendar to a manager, in one language. */
class CalendarTable {
  readonly #calendar: ServiceCalendar;
  readonly #language: CalendarLanguage;
  readonly #words: CalendarWords;
  readonly #weekday: Intl.DateTimeFormat;

  constructor(calendar: ServiceCalendar, language: CalendarLanguage) {
    this.#calendar = calendar;
    this.#language = language;
    this.#words = calendarWords(language);
    this.#weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  }

  show(year: number): string {
    const { id, timeZone } = this.#calendar;
    const days = this.#specialDays(year);
    const rows = [this.#words.columns, ...days.map(({ cells }) => cells)];
    const heading = [`${id} · ${year} · ${timeZone}`, ...this.#week(), this.#count(days)];
    return `${heading.join('\n')}\n${days.length ? `\n${aligned(rows)}\n` : ''}`;
  }

  #specialDays(year: number): SpecialDay[] {
    const hours = compileHours(this.#calendar);
    const found: SpecialDay[] = [];
    for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += DAY) {
      const date = isoDate(day);
      const { open, reason } = hours.day(date);
      if (!isSpecial(reason)) continue;
      const { name, why } = this.#told(date, reason);
      found.push({ reason, cells: [date, this.#weekday.format(day), name, this.#hours(open), why] });
    }
    return found;
  }

  /** What a day is called, and what it is due to. */
  #told(date: string, reason: SpecialReason): { name: string; why: string } {
    const [sort] = this.#words.sorts[reason];
    const deviation = this.#calendar.deviations.find(
      ({ from, to, withdrawnAt }) => !withdrawnAt && from <= date && date <= to,
    );
    if (deviation) {
      const announced = this.#words.announced(deviation.announcedAt.slice(0, 10));
      return { name: this.#text(deviation.message), why: `${sort}: ${announced}` };
    }
    const of = this.#calendar.days.find((day) => day.date === date)?.of;
    const because = of && this.#because(reason, `${this.#nameOf(of)} ${of}`);
    return { name: this.#nameOf(date), why: because ? `${sort}: ${because}` : sort };
  }

  #because(reason: SpecialReason, name: string): string {
    if (reason === 'eve') return this.#words.eve(name);
    return reason === 'bridge' ? this.#words.bridge(name) : this.#words.observed(name);
  }

  /** A dated day's own name, else what days of its type are called. */
  #nameOf(date: string): string {
    const day = this.#calendar.days.find((known) => known.date === date);
    return this.#text(day?.name ?? this.#calendar.dayTypes[day?.type ?? '']?.label ?? {});
  }

  #text(text: Text): string {
    const words = text[this.#language] ?? text['en'] ?? Object.values(text)[0] ?? '';
    // A row stays one line, and a text does not steer the terminal.
    return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  }

  #hours(open: readonly Span[]): string {
    return open.map((span) => span.join('–')).join(', ') || this.#words.closed;
  }

  /** The regular week, days with equal hours together. */
  #week(): string[] {
    const stretches: { first: string; last: string; hours: string }[] = [];
    for (const [index, weekday] of WEEK.entries()) {
      const name = this.#weekday.format(SOME_MONDAY + index * DAY);
      const hours = this.#hours(this.#calendar.weekly[weekday]);
      const before = stretches.at(-1);
      if (before?.hours === hours) before.last = name;
      else stretches.push({ first: name, last: name, hours });
    }
    return stretches.map(({ first, last, hours }) => `${first === last ? first : `${first}–${last}`}: ${hours}`);
  }

  #count(days: readonly SpecialDay[]): string {
    const counts = Object.entries(this.#words.sorts).flatMap(([sort, [one, many]]) => {
      const count = days.filter(({ reason }) => reason === sort).length;
      return count ? `${count} ${count === 1 ? one : many}` : [];
    });
    return counts.join(', ') || this.#words.none;
  }
}

/** Pads all columns but the last. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * Writes the special days of a year as a table for people, with what they are due to. The calendar should cover some days
 * around the year too, or a day is not told which holiday beyond it leans on.
 */
export function calendarTable(calendar: ServiceCalendar, year: number, language: CalendarLanguage): string {
  return new CalendarTable(calendar, language).show(year);
}
