import type { Span } from '../../hours/calendar.js';
import type { DayStamp } from '../../hours/date.js';
import type { ZoneTime } from '../shared/zone-time.js';
import { shortTime } from './day-words.js';
import type { HoursView } from './hours-view.js';

/** The part of a day that is drawn, in whole hours from midnight by the wall. */
export interface Frame {
  readonly from: number;
  readonly to: number;
}

/** A stretch of an axis, from 0 to 1. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** What stands below the axis, and where from 0 to 1. */
export interface AxisLabel {
  readonly at: number;
  readonly words: string;
}

/** Pixels of the narrowest axis that must be readable, and of a digit below it. */
const narrowest = 250;
const digit = 7;

function hoursOf(wallTime: string): number {
  return Number(wallTime.slice(0, 2)) + Number(wallTime.slice(3)) / 60;
}

/** Frames days so that they can be compared: their open times with an hour of air on both sides. */
export function frameOf(spans: readonly Span[], ...alsoSeen: number[]): Frame {
  const starts = spans.map(([from]) => hoursOf(from) - 1);
  const ends = spans.map(([from, to]) => (to > from ? hoursOf(to) + 1 : 24));
  if (!spans.length) return { from: 8, to: 17 };
  const from = Math.floor(Math.min(...starts, ...alsoSeen));
  const to = Math.ceil(Math.max(...ends, ...alsoSeen));
  return { from: Math.max(0, from), to: Math.min(24, to) };
}

/** One day drawn as a line, by instants in epoch milliseconds: it is true on days with a clock change too. */
export class DayAxis {
  readonly #from: number;
  readonly #to: number;

  constructor(day: DayStamp, { from, to }: Frame, time: ZoneTime) {
    const wall = (hour: number): number => time.wall(day, `${String(hour).padStart(2, '0')}:00`);
    this.#from = wall(from);
    this.#to = wall(to);
  }

  /** Where an instant is, below 0 or above 1 when it is not on the axis. */
  place(at: number): number {
    return (at - this.#from) / (this.#to - this.#from);
  }

  /** Whether an instant is on the axis. */
  holds(at: number): boolean {
    return this.#from <= at && at <= this.#to;
  }

  /** The open time, cut in two at an instant where one is given. */
  segments({ hours }: Pick<HoursView, 'hours'>, cut?: number): Segment[] {
    return hours.intervals({ from: this.#from, to: this.#to }).flatMap(({ from, to }) => {
      const ends = cut !== undefined && from < cut && cut < to ? [from, cut, to] : [from, to];
      return ends.slice(1).map((end, index) => ({ from: this.place(ends[index] ?? from), to: this.place(end) }));
    });
  }

  /** When it opens and closes; a label that would run into the one before is left out. */
  labels({ hours, time }: Pick<HoursView, 'hours' | 'time'>): AxisLabel[] {
    const edges = hours.intervals({ from: this.#from, to: this.#to }).flatMap(({ from, to }) => [from, to]);
    const labels = edges.map((at) => ({ at: this.place(at), words: shortTime(time.clock(at)) }));
    return labels.reduce<AxisLabel[]>((kept, label) => (collide(kept.at(-1), label) ? kept : [...kept, label]), []);
  }
}

function collide(one: AxisLabel | undefined, other: AxisLabel): boolean {
  if (!one) return false;
  // Half of each, and a digit of air. Spaces are narrow.
  const width = ((one.words + other.words).replaceAll(/\s/g, '').length / 2) * digit + digit;
  return (other.at - one.at) * narrowest < width;
}
