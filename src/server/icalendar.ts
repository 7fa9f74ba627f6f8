import type { DatedDay, Deviation, ISODate, ServiceCalendar, Span, Text } from '../hours/calendar.js';

const day = 86_400_000;
/** What a line may have in octets, its end not counted (RFC 5545, 3.1). */
const lineLimit = 75;

/** Something that lasts whole days. */
interface WholeDays {
  readonly uid: string;
  readonly from: ISODate;
  readonly to: ISODate;
  readonly summary: string;
  readonly description?: string;
}

/** What a calendar file is written from. */
export interface CalendarFile {
  readonly name: string;
  readonly calendar: ServiceCalendar;
  /** BCP 47; where a text is not in this language, the first one it is in is taken. */
  readonly language: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Writes the closed days and the deviations of a calendar as iCalendar (RFC 5545). Weekends that are always closed are left out. */
export function writeCalendarFile({ name, calendar, language, now }: CalendarFile): string {
  const { days, deviations, id } = calendar;
  const closed = days.filter((each) => isClosing(each, calendar)).map((each) => closedDay(each, calendar, language));
  const announced = deviations.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const events = [...closed, ...announced.map((each) => deviation(each, language))];
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//tc-support//opening hours//EN', 'CALSCALE:GREGORIAN'],
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((each) => eventLines({ ...each, uid: `${each.uid}@${id}` }, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A day that would be open by its weekday, is closed by its type, and no deviation says otherwise. */
function isClosing({ date, type }: DatedDay, { dayTypes, weekly, deviations }: ServiceCalendar): boolean {
  const weekday = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[new Date(Date.parse(date)).getUTCDay()];
  const replaced = deviations.some((each) => each.withdrawnAt === undefined && each.from <= date && date <= each.to);
  return !replaced && dayTypes[type]?.open.length === 0 && weekday !== undefined && weekly[weekday].length > 0;
}

function closedDay({ date, type, name }: DatedDay, { dayTypes }: ServiceCalendar, language: string): WholeDays {
  return { uid: `day-${date}`, from: date, to: date, summary: told(name ?? dayTypes[type]?.label ?? {}, language) };
}

function deviation({ id, from, to, open, message }: Deviation, language: string): WholeDays {
  const hours = open.length > 0 && { description: open.map(spanText).join(', ') };
  return { uid: `deviation-${id}`, from, to, summary: told(message, language), ...hours };
}

function spanText([from, to]: Span): string {
  return `${from}–${to}`;
}

function eventLines({ uid, from, to, summary, description }: WholeDays, now: number): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(new Date(now).toISOString().replace(/\.\d+/, ''))}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // The end is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${compact(new Date(Date.parse(to) + day).toISOString().slice(0, 10))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function told(text: Text, language: string): string {
  // The language comes from an address, where `constructor` may stand as well.
  const known = new Map(Object.entries(text));
  return known.get(language) ?? known.get(language.split('-')[0] ?? '') ?? [...known.values()][0] ?? '';
}

function compact(time: string): string {
  return time.replaceAll(/[-:]/g, '');
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** Breaks a line where it has enough octets, never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    const breaks = octets + size > lineLimit;
    text += breaks ? `\r\n ${character}` : character;
    octets = breaks ? 1 + size : octets + size;
  }
  return text;
}
