import type { DayReason, Deviation, ISODate, ServiceCalendar, Span, Text } from './calendar.js';
import { DAY, MINUTE, isoDate, weekdayOf } from './date.js';
import type { DayStamp } from './date.js';
import type { Because, Change, DayHours, Explanation, Hours, OpenInterval, UnknownAfter } from './hours.js';
import { ZoneClock } from './zone.js';

/** Open from an instant until just before another, in epoch milliseconds. */
type Stretch = readonly [from: number, to: number];

/** What one date is by its calendar: what decides it, its hours, and what there is to tell about it. */
interface DayPlan {
  readonly open: readonly Span[];
  readonly type: string;
  readonly reason: DayReason | 'deviation' | 'weekend' | 'weekly';
  readonly told?: { readonly name: Text } | { readonly message: Text };
}

/** A calendar laid out in instants, a day at a time and only as far as asked. */
class CompiledHours implements Hours {
  readonly #calendar: ServiceCalendar;
  readonly #live: readonly Deviation[];
  readonly #clock: ZoneClock;
  readonly #laidOut = new Map<DayStamp, readonly Stretch[]>();
  /** The first instant whose state is known: not before the last span of the day before coverage is over. */
  readonly #from: number;
  /** The first instant after that whose state is unknown. */
  readonly #to: number;

  constructor(calendar: ServiceCalendar) {
    const firstDay = Date.parse(calendar.coverage.from);
    this.#calendar = calendar;
    this.#live = calendar.deviations.filter((deviation) => !deviation.withdrawnAt);
    this.#clock = new ZoneClock(calendar.timeZone);
    this.#from = Math.max(this.#clock.wall(firstDay), ...this.#openOn(firstDay - DAY).flat());
    this.#to = this.#clock.wall(Date.parse(calendar.coverage.to) + DAY);
  }

  isOpen(instant: number): boolean | 'unknown' {
    return this.#from <= instant && instant < this.#to
      ? this.#stretches(instant).next().value?.[0] === instant
      : 'unknown';
  }

  nextChange(instant: number): Change | UnknownAfter {
    let end = instant;
    for (const [from, to] of this.#stretches(instant)) {
      if (from > end) {
        if (end > instant) break;
        return { at: from, to: 'open' };
      }
      end = to;
    }
    return end > instant && end < this.#to ? { at: end, to: 'closed' } : this.#unknownAfter(instant);
  }

  intervals(range: { readonly from: number; readonly to: number }): OpenInterval[] {
    const merged: { from: number; to: number; source: OpenInterval['source'] }[] = [];
    for (const [from, to, day] of this.#stretches(Math.max(range.from, this.#from), range.to)) {
      const last = merged.at(-1);
      if (last?.to === from) last.to = to;
      else merged.push({ from, to, source: this.#plan(day).reason });
    }
    return merged;
  }

  addOpenMinutes(instant: number, minutes: number): { readonly at: number } | UnknownAfter {
    // To the whole millisecond that has them all. What lies below a ten-thousandth comes of counting in fractions: what
    // `openMinutesBetween` tells of two whole instants can be added again exactly.
    let left = Math.ceil(minutes * MINUTE - 1e-4);
    if (left <= 0) return { at: instant };
    for (const [from, to] of this.#stretches(instant)) {
      if (left <= to - from) return { at: from + left };
      left -= to - from;
    }
    return this.#unknownAfter(instant);
  }

  openMinutesBetween(a: number, b: number): number | 'unknown' {
    const first = Math.min(a, b);
    const last = Math.max(a, b);
    // What is due just as coverage ends is still known.
    if (!(this.#from <= first && last <= this.#to)) return 'unknown';
    let open = 0;
    for (const [from, to] of this.#stretches(first, last)) open += to - from;
    return (b < a ? 0 - open : open) / MINUTE;
  }

  explain(instant: number): Explanation {
    const open = this.isOpen(instant);
    if (open === 'unknown') return { open: false, because: open };
    const [next, , nextDay] = this.#stretches(instant).next().value ?? [];
    const day = (open ? nextDay : undefined) ?? this.#clock.dayAt(instant);
    const { reason, told } = this.#plan(day);
    const because = open ? reason : this.#closedBecause(day, instant);
    return { open, because, ...(because === reason && told), ...(!open && next !== undefined && { reopens: next }) };
  }

  day(date: ISODate): DayHours {
    const { from, to } = this.#calendar.coverage;
    if (date < from || date > to) return { open: [], type: 'unknown', reason: 'unknown' };
    const { open, type, reason } = this.#plan(Date.parse(date));
    return { open, type, reason };
  }

  notices(now: number): Deviation[] {
    return this.#live.filter(
      ({ announcedAt, to }) => Date.parse(announcedAt) <= now && now < this.#clock.wall(Date.parse(to) + DAY),
    );
  }

  #unknownAfter(instant: number): UnknownAfter {
    return { unknownAfter: instant < this.#from ? instant : this.#to };
  }

  /** Says what a date is, whether or not it is covered. */
  #plan(day: DayStamp): DayPlan {
    const date = isoDate(day);
    const deviation = this.#live.find(({ from, to }) => from <= date && date <= to);
    if (deviation)
      return { open: deviation.open, type: 'deviation', reason: 'deviation', told: { message: deviation.message } };
    const dated = this.#calendar.days.find((known) => known.date === date);
    const dayType = dated && this.#calendar.dayTypes[dated.type];
    if (dayType)
      return {
        open: dayType.open,
        type: dated.type,
        reason: dayType.reason,
        told: { name: dated.name ?? dayType.label },
      };
    const open = this.#calendar.weekly[weekdayOf(day)];
    return { open, type: 'weekly', reason: open.length ? 'weekly' : 'weekend' };
  }

  #layOut(spans: readonly Span[], day: DayStamp): readonly Stretch[] {
    return spans.map(([opens, closes]) => [
      this.#clock.wall(day, opens),
      this.#clock.wall(closes > opens ? day : day + DAY, closes),
    ]);
  }

  /** The stretches that belong to a day, the part after midnight of its last one included. */
  #openOn(day: DayStamp): readonly Stretch[] {
    const stretches = this.#laidOut.get(day) ?? this.#layOut(this.#plan(day).open, day);
    // Closed days are cheap to find again, and an always-closed calendar may cover centuries.
    if (stretches.length) this.#laidOut.set(day, stretches);
    return stretches;
  }

  /** A replaced day is why it is closed where the regular hours would be open or yet to open; elsewhere it is like any day. */
  #closedBecause(day: DayStamp, instant: number): Because {
    const own = this.#openOn(day);
    const before = own.every(([from]) => instant < from);
    const after = own.every(([, to]) => to <= instant);
    const usual = this.#layOut(this.#calendar.weekly[weekdayOf(day)], day);
    const missed = usual.some(([from, to]) => (after || from <= instant) && (before || instant < to));
    if ((before && after) || missed) return this.#plan(day).reason;
    return before ? 'before-hours' : after ? 'after-hours' : 'lunch';
  }

  /**
   * All that is open from a known instant until another or coverage ends, in order, each with the day it belongs to.
   * Neighbours may touch. Nothing from an unknown instant.
   */
  *#stretches(since: number, until = Infinity): Generator<readonly [...Stretch, day: DayStamp], undefined> {
    if (!(this.#from <= since && since < this.#to)) return;
    const stop = Math.min(until, this.#to);
    let end = since;
    for (let day = this.#clock.dayAt(since) - DAY; day < stop + DAY; day += DAY) {
      for (const [opens, closes] of this.#openOn(day)) {
        const from = Math.max(opens, end);
        const to = Math.min(closes, stop);
        if (from < to) {
          yield [from, to, day];
          end = to;
        }
      }
    }
  }
}

/**
 * Makes a calendar answer. Pure: it reads no clock, and the zone of whoever asks does not matter.
 * The calendar is taken as valid; an unknown zone or what is no date or time throws a RangeError.
 */
export function compileHours(calendar: ServiceCalendar): Hours {
  return new CompiledHours(calendar);
}
