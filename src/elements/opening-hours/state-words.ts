import { DAY, MINUTE } from '../../hours/date.js';
import { clockWords, whenWords } from '../shared/promise-words.js';
import { calendarDay } from './calendar-day.js';
import { whyWords } from './day-words.js';
import { hasTimeToday } from './hours-state.js';
import type { HoursState } from './hours-state.js';
import type { HoursView } from './hours-view.js';
import { localText } from '../shared/local-text.js';

/** A state as it is told: in a word, and what follows from it. */
export interface StateWords {
  readonly word: string;
  readonly detail?: string;
  /** Why today is not like any other day. */
  readonly why?: string;
}

/**
 * A clock time, with the day when it is not the service's today; midnight still belongs to the day that it ends. `alone`: also with
 * today, where it does not go on from other words.
 */
function endWords(at: number, { now, time, text }: HoursView, alone = false): string {
  if (time.dayAt(at - 1) !== time.dayAt(now)) return whenWords({ at, now, time }, text);
  const clock = clockWords(at, time, text);
  return alone ? text['promise.today']({ time: clock }) : clock;
}

function backWords(opens: number, { time, text }: HoursView): string {
  return text['hours.lunchBack']({ time: clockWords(opens, time, text) });
}

type Open = Extract<HoursState, { readonly kind: 'open' | 'closing' }>;

/** "Until" goes on from "Open now". In how many minutes it closes goes before when that is, or when it opens again. */
function openDetail({ kind, until, then }: Open, view: HoursView): string | undefined {
  if (until === undefined) return undefined;
  if (kind === 'closing') return then ? backWords(then.from, view) : endWords(until, view, true);
  const end = endWords(until, view);
  if (!then) return view.text['hours.until']({ end });
  const [nextStart, nextEnd] = [view.time.clock(then.from), view.time.clock(then.to)];
  return view.text['hours.untilThen']({ end, nextStart, nextEnd });
}

/** Why it is closed right now, in the calendar's own words: there is no need to say "closed" once more. */
function closedWhy({ hours, now, languageTag, text }: HoursView): string | undefined {
  const { name, message } = hours.explain(now);
  if (message) return text['hours.reasonDeviation']({ reason: localText(message, languageTag) });
  return name && localText(name, languageTag);
}

function word(view: HoursView): string {
  const { state, now, text } = view;
  switch (state.kind) {
    case 'open':
      return text['hours.openNow'];
    case 'closing':
      return text['hours.closingSoon']({ minutes: Math.ceil((state.until - now) / MINUTE) });
    case 'lunch':
      return text['hours.lunch'];
    case 'closed':
      return text['hours.closedNow'];
    case 'unknown':
      return text['hours.unavailable'];
  }
}

function detail(view: HoursView): string | undefined {
  const { state } = view;
  if (state.kind === 'open' || state.kind === 'closing') return openDetail(state, view);
  return state.kind === 'lunch' ? backWords(state.opens, view) : undefined;
}

/** Tells how the service stands. */
export function stateWords(view: HoursView): StateWords {
  const { state, now, time } = view;
  const follows = detail(view);
  const why = hasTimeToday(state, now, time) ? whyWords(calendarDay(time.dayAt(now), view), view) : closedWhy(view);
  return { word: word(view), ...(follows && { detail: follows }), ...(why && { why }) };
}

/** Says when it opens next: `Opens tomorrow at 09:00`, `Opens Monday 18 May at 09:00`. */
export function opensWords(opens: number, { now, time, text }: HoursView): string {
  const days = (time.dayAt(opens) - time.dayAt(now)) / DAY;
  const clock = { time: clockWords(opens, time, text) };
  if (days === 0) return text['hours.opensToday'](clock);
  if (days === 1) return text['hours.opensTomorrow'](clock);
  return text['hours.opensOn']({ ...clock, date: time.date(opens, now) });
}

/** Tells how the service stands in one short sentence. */
export function badgeWords(view: HoursView): string {
  const { state, now, time, text } = view;
  const { word: said, detail: follows } = stateWords(view);
  if (state.kind === 'open' && state.until !== undefined)
    return text['hours.badgeOpen']({ end: endWords(state.until, view) });
  if (state.kind === 'lunch' && follows) return `${said}. ${follows}`;
  if (state.kind !== 'closed' || state.opens === undefined) return said;
  return text['hours.badgeClosed']({ when: whenWords({ at: state.opens, now, time }, text) });
}
