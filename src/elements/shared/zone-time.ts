import type { DayStamp } from '../../hours/date.js';
import { ZoneClock } from '../../hours/zone.js';
import { timeFormat } from './time-format.js';

type Form = Intl.DateTimeFormatOptions;

const clockForm: Form = { hour: '2-digit', minute: '2-digit' };
const dateForm: Form = { weekday: 'long', day: 'numeric', month: 'long' };
const shortDateForm: Form = { weekday: 'short', day: 'numeric', month: 'short' };
const wallForm: Form = { year: 'numeric', month: 'numeric', day: 'numeric', ...clockForm };

function zoneWord(
  languageTag: string,
  timeZone: string,
  at: number,
  timeZoneName: 'shortGeneric' | 'short',
): string | undefined {
  const parts = timeFormat(languageTag, { timeZone, timeZoneName }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value;
}

/** Keeps what a clock shows on one line: `04:00 م` has a space. */
function unbroken(clock: string): string {
  return clock.replace(' ', '\u00a0');
}

/**
 * Writes the times of a service in its own zone, whatever that of the visitor is, in one language.
 * Instants are epoch milliseconds.
 */
export class ZoneTime {
  readonly timeZone: string;
  /** The visitor's own zone; the browser's unless the page knows better. */
  readonly visitorZone: string;
  readonly #languageTag: string;
  readonly #walls: ZoneClock;

  /** Throws a RangeError for a zone that `Intl` does not know. */
  constructor(languageTag: string, timeZone: string, visitorZone?: string) {
    this.#languageTag = languageTag;
    this.timeZone = timeZone;
    this.visitorZone = visitorZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.#walls = new ZoneClock(timeZone);
  }

  /** The service's date at an instant. */
  dayAt(at: number): DayStamp {
    return this.#walls.dayAt(at);
  }

  /** The instant at which a wall clock of the service shows `time` (`HH:MM`, else midnight) of a day. */
  wall(day: DayStamp, time?: string): number {
    return this.#walls.wall(day, time);
  }

  /** A clock time such as `13:12`. */
  clock(at: number): string {
    return unbroken(this.#write(at, clockForm));
  }

  /** The visitor's clock at an instant, with the weekday when it is another; none while both clocks show the same. */
  visitorClock(at: number): string | undefined {
    if (!this.differs(at)) return undefined;
    const weekday: Form = { weekday: 'short' };
    const sameDay = this.#write(at, weekday) === this.#write(at, weekday, this.visitorZone);
    return this.#write(at, sameDay ? clockForm : { ...weekday, ...clockForm }, this.visitorZone);
  }

  /** Whether the visitor's clock shows another time or date at an instant. */
  differs(at: number): boolean {
    const wall = (timeZone: string): string => timeFormat('en', { ...wallForm, timeZone }).format(at);
    return wall(this.timeZone) !== wall(this.visitorZone);
  }

  /** A date such as `Monday 18 May`, with the year where it is not that of `now`. */
  date(at: number, now: number): string {
    const year = (when: number): string => this.#write(when, { year: 'numeric' });
    return this.#write(at, year(at) === year(now) ? dateForm : { ...dateForm, year: 'numeric' });
  }

  /** The same of two dates and what is between, such as `Thursday 14 – Friday 15 May`. */
  dates(from: DayStamp, to: DayStamp): string {
    return timeFormat(this.#languageTag, { ...dateForm, timeZone: 'UTC' }).formatRange(from, to);
  }

  /** A short name of a day, such as `Mon 18`. */
  shortDay(day: DayStamp): string {
    return `${this.weekday(day)} ${this.#write(day, { day: 'numeric' }, 'UTC')}`;
  }

  /** A date in short, such as `Mon 18 May`. */
  shortDate(day: DayStamp): string {
    return this.#write(day, shortDateForm, 'UTC');
  }

  /** A short weekday, such as `Mon`. */
  weekday(day: DayStamp): string {
    return this.#write(day, { weekday: 'short' }, 'UTC');
  }

  /** A wall time of the calendar, such as `09:00`, as the language writes it. `24:00` is midnight. */
  wallTime(time: string): string {
    return unbroken(this.#write(Date.parse(`1970-01-01T${time}Z`), clockForm, 'UTC'));
  }

  /** What the service's zone is called at an instant. */
  zoneName(at: number): string {
    const { timeZone } = this;
    const name = zoneWord(this.#languageTag, timeZone, at, 'shortGeneric');
    return name ?? zoneWord(this.#languageTag, timeZone, at, 'short') ?? timeZone;
  }

  #write(at: number, form: Form, timeZone: string = this.timeZone): string {
    return timeFormat(this.#languageTag, { ...form, timeZone }).format(at);
  }
}

const times = new Map<string, ZoneTime>();

/** The writer for a language and a service's zone, made once. `visitorZone`: where the page knows better than the browser. */
export function zoneTime(languageTag: string, timeZone: string, visitorZone?: string): ZoneTime {
  const key = `${languageTag} ${timeZone} ${visitorZone ?? ''}`;
  const time = times.get(key) ?? new ZoneTime(languageTag, timeZone, visitorZone);
  times.set(key, time);
  return time;
}
