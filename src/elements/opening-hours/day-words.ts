import type { Span } from '../../hours/calendar.js';
import { localText } from '../shared/local-text.js';
import type { CalendarDay } from './calendar-day.js';
import type { HoursText } from './hours-text.js';
import type { HoursView } from './hours-view.js';

/** What a row says of a day. */
export interface DayWords {
  /** Its hours in short, such as `09–12, 13–16`, or that it is closed and why. */
  readonly hours: string;
  /** The hours as they are read aloud. */
  readonly spoken: string;
  /** Why it has other hours than usual, where `hours` does not say so already. */
  readonly why?: string;
}

type Words = Pick<HoursView, 'time' | 'text' | 'languageTag'>;

/** A time in short: without minutes on the hour, `09` or, where half a day is counted, `9 AM`. */
export function shortTime(clock: string): string {
  return clock.replace(/^(\d\d):00$/, '$1').replace(/^[0٠]?(\p{Nd}+):[0٠]{2}(?=\s)/u, '$1');
}

/** A span by its two times; one of the whole day, which would seem to begin when it ends, as `24 hours`. */
function spanWords(
  [from, to]: Span,
  { time, languageTag }: Words,
  write: (start: string, end: string) => string,
): string {
  if (from === '00:00' && to === '24:00')
    return new Intl.NumberFormat(languageTag, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(24);
  return write(time.wallTime(from), time.wallTime(to));
}

/** The open times of a day in short, such as `09–12, 13–16`. */
export function shortSpans(spans: readonly Span[], words: Words): string {
  const write = (start: string, end: string): string => `${shortTime(start)}–${shortTime(end)}`;
  return spans.map((span) => spanWords(span, words, write)).join(', ');
}

/** The open times of a day in words, such as `09:00 to 12:00 and 13:00 to 16:00`. */
export function spokenSpans(spans: readonly Span[], words: Words): string {
  const { text, languageTag } = words;
  const ranges = spans.map((span) => spanWords(span, words, (start, end) => text['hours.rangeAria']({ start, end })));
  return new Intl.ListFormat(languageTag, { type: 'conjunction' }).format(ranges);
}

/** Says why a day has other hours than usual; nothing for a day like any other. */
export function whyWords(day: CalendarDay, { time, text, languageTag }: Words): string | undefined {
  const { reason, open, name, message } = day;
  if (message) return text['hours.reasonDeviation']({ reason: localText(message, languageTag) });
  const lastSpan = open.at(-1);
  if (reason === 'eve' && lastSpan) return text['hours.reasonDayBefore']({ time: time.wallTime(lastSpan[1]) });
  if (reason === 'bridge' && !lastSpan) return text['hours.reasonBridge'];
  const called = name && localText(name, languageTag);
  if (!called) return undefined;
  return lastSpan ? called : text['hours.reasonHoliday']({ holiday: called });
}

function closedWords({ reason }: CalendarDay, text: HoursText): string {
  return text[reason === 'unknown' ? 'hours.notKnown' : 'hours.closedAllDay'];
}

/** Says when a day is open, and why it differs. */
export function dayWords(day: CalendarDay, words: Words): DayWords {
  const why = whyWords(day, words);
  if (day.open.length) {
    return { hours: shortSpans(day.open, words), spoken: spokenSpans(day.open, words), ...(why && { why }) };
  }
  const closed = closedWords(day, words.text);
  if (why && !day.message) return { hours: why, spoken: why };
  return { hours: closed, spoken: closed, ...(why && { why }) };
}
