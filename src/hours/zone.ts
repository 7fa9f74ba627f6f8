import { DAY, MINUTE } from './date.js';
import type { DayStamp } from './date.js';

// Making a formatter costs fifty times more than using it, and zones are few.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The wall clocks of one time zone. Instants are epoch milliseconds. */
export class ZoneClock {
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  /** Throws a RangeError for a zone that `Intl` does not know. */
  constructor(timeZone: string) {
    const numeric = 'numeric';
    this.#format =
      formatters.get(timeZone) ??
      new Intl.DateTimeFormat('en', {
        timeZone,
        hourCycle: 'h23',
        year: numeric,
        month: numeric,
        day: numeric,
        hour: numeric,
        minute: numeric,
      });
    formatters.set(timeZone, this.#format);
  }

  /**
   * The first instant at which a clock there shows `time` (`HH:MM`, else midnight) of `day` or later: in an overlap the
   * earlier of the two, in a gap the transition itself. Throws a RangeError for what is no time.
   */
  wall(day: DayStamp, time = '00:00'): number {
    const shown = day + Date.parse(`1970-01-01T${time}Z`);
    // No zone is a whole day from UTC, so these enclose the answer; no zone changes twice in between.
    const byOld = shown - this.#offset(day - DAY);
    const byNew = shown - this.#offset(day + 2 * DAY);
    return [byOld, byNew].find((instant) => instant + this.#offset(instant) === shown) ?? this.#jump(byNew, byOld);
  }

  /** The date there at `instant`. */
  dayAt(instant: number): DayStamp {
    let day = (Math.floor(instant / DAY) + 1) * DAY;
    while (this.wall(day) > instant) day -= DAY;
    return day;
  }

  /** How far the walls are ahead of UTC at a whole minute, in milliseconds: whole minutes themselves in every zone since 1972. */
  #offset(minute: number): number {
    let offset = this.#offsets.get(minute);
    if (offset === undefined) {
      const parts = this.#format.formatToParts(minute);
      const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
      offset = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute')) - minute;
      this.#offsets.set(minute, offset);
    }
    return offset;
  }

  /** The instant in a gap of the walls at which they jump, after `before` and no later than `after`. */
  #jump(before: number, after: number): number {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (middle === before) return after;
    return this.#offset(middle) === this.#offset(before) ? this.#jump(middle, after) : this.#jump(before, middle);
  }
}
