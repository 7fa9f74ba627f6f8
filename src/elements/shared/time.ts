import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Instant } from '../../domain/instant.js';
import { toMilliseconds } from '../../domain/instant.js';
import { timeFormat } from './time-format.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relativeFormat(languageTag: string, style: 'long' | 'short'): Intl.RelativeTimeFormat {
  const key = `${languageTag} ${style}`;
  const format = relatives.get(key) ?? new Intl.RelativeTimeFormat(languageTag, { numeric: 'auto', style });
  relatives.set(key, format);
  return format;
}

/** The clock time of an instant, such as `13:12`, in the reader's zone. */
export function clockTime(instant: Instant, languageTag: string): string {
  return timeFormat(languageTag, { hour: '2-digit', minute: '2-digit' }).format(toMilliseconds(instant));
}

/**
 * The day of an instant, such as `8 May`, with the year when it is not that of `now` (epoch milliseconds).
 * @param form how the day is written otherwise
 */
export function dayName(
  instant: Instant,
  languageTag: string,
  now: number,
  form: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' },
): string {
  const at = new Date(toMilliseconds(instant));
  const sameYear = at.getFullYear() === new Date(now).getFullYear();
  return timeFormat(languageTag, sameYear ? form : { ...form, year: 'numeric' }).format(at);
}

/** Day and time in full, such as `Tuesday, 12 May 2026 at 10:12`, in the reader's zone. */
export function fullTime(instant: Instant, languageTag: string): string {
  return timeFormat(languageTag, { dateStyle: 'full', timeStyle: 'short' }).format(toMilliseconds(instant));
}

/** How many midnights lie between two points in time in the reader's zone. */
export function daysBetween(from: number, to: number): number {
  return Math.round((new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / day);
}

/** How long ago, in words up to seven days, such as `12 min ago` or `yesterday`; after that the day. */
export function relativeTime(instant: Instant, languageTag: string, now: number): string {
  const at = toMilliseconds(instant);
  const past = Math.max(0, now - at);
  const days = daysBetween(at, now);
  if (days > 7) return dayName(instant, languageTag, now);
  const words = relativeFormat(languageTag, days > 0 ? 'long' : 'short');
  if (days > 0) return words.format(-days, 'day');
  if (past < minute) return words.format(0, 'second');
  return past < hour
    ? words.format(-Math.floor(past / minute), 'minute')
    : words.format(-Math.floor(past / hour), 'hour');
}

/** Shows words for an instant as a `<time>`, the full time one hover away. */
export function timeElement(instant: Instant, words: string, languageTag: string): TemplateResult {
  return html`<time datetime=${instant} title=${fullTime(instant, languageTag)}>${words}</time>`;
}
