import type { Messages } from '../../i18n/messages.js';
import { DAY, toldMinute } from '../../hours/date.js';
import type { Hours } from '../../hours/hours.js';
import type { PromiseRule } from '../../hours/calendar.js';
import type { ZoneTime } from './zone-time.js';

/** The texts that say when something is to happen. */
export type WhenText = Pick<Messages, 'promise.today' | 'promise.tomorrow' | 'promise.on' | 'hours.timezoneYours'>;

/** The same, and those that say in short that handling begins then. */
export type BeginText = WhenText & Pick<Messages, 'promise.short' | 'promise.shortFirm'>;

/** A point in time as seen from another, both in epoch milliseconds, and how the service's times are written. */
export interface When {
  readonly at: number;
  readonly now: number;
  readonly time: ZoneTime;
}

/** The clock of the service, and the visitor's where it shows something else: `13:12 (12:12 your time)`. */
export function clockWords(at: number, time: ZoneTime, text: WhenText): string {
  const yours = time.visitorClock(at);
  const clock = time.clock(at);
  return yours === undefined ? clock : `${clock} (${text['hours.timezoneYours']({ time: yours })})`;
}

/** Says when, exactly: `13:12 today`, `10:30 tomorrow`, `11:00 on Monday 18 May`. Days are those of the service. */
export function whenWords({ at, now, time }: When, text: WhenText): string {
  const shown = toldMinute(at);
  const clock = clockWords(shown, time, text);
  const days = (time.dayAt(shown) - time.dayAt(now)) / DAY;
  if (days === 0) return text['promise.today']({ time: clock });
  if (days === 1) return text['promise.tomorrow']({ time: clock });
  return text['promise.on']({ time: clock, date: time.date(shown, now) });
}

/** Says by when handling begins. `isFirm`: the service vows it, and does not say "normally". */
export function beginWords(isFirm: boolean, when: When, text: BeginText): string {
  return text[isFirm ? 'promise.shortFirm' : 'promise.short']({ when: whenWords(when, text) });
}

/** Whether a service vows by when it begins. */
export function vowsToBegin(promises: readonly PromiseRule[]): boolean {
  return promises.some(({ event, hedge }) => event === 'begin' && hedge === 'always');
}

/** What a service promises about beginning, and by when that is for what is filed now. */
export interface BeginPromise {
  readonly rule: PromiseRule;
  /** Epoch milliseconds. */
  readonly due: number;
}

/** Works out by when handling begins if a ticket is filed now; nothing where nothing is promised or the calendar ends before. */
export function beginPromise(promises: readonly PromiseRule[], hours: Hours, now: number): BeginPromise | undefined {
  const rule = promises.find(({ event }) => event === 'begin');
  const due = rule && hours.addOpenMinutes(now, rule.openMinutes);
  return due && 'at' in due ? { rule, due: due.at } : undefined;
}
