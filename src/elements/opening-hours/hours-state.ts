import { DAY, MINUTE } from '../../hours/date.js';
import type { Hours } from '../../hours/hours.js';
import type { ZoneTime } from '../shared/zone-time.js';

/** Open time later the same day. */
export interface LaterToday {
  readonly from: number;
  readonly to: number;
}

/** How a service stands at one moment. Instants are epoch milliseconds; those left out are beyond what the calendar knows. */
export type HoursState =
  | { readonly kind: 'open'; readonly until?: number; readonly then?: LaterToday }
  | { readonly kind: 'closing'; readonly until: number; readonly then?: LaterToday }
  | { readonly kind: 'lunch'; readonly opens: number }
  | { readonly kind: 'closed'; readonly opens?: number }
  | { readonly kind: 'unknown' };

/** How long before closing it is told in minutes. */
const soon = 30 * MINUTE;

/** Says how a service stands at `now`. */
export function stateAt(now: number, hours: Hours, time: ZoneTime): HoursState {
  const { open, because, reopens } = hours.explain(now);
  if (because === 'unknown') return { kind: 'unknown' };
  if (open) return openState(now, hours, time);
  if (reopens === undefined) return { kind: 'closed' };
  return because === 'lunch' ? { kind: 'lunch', opens: reopens } : { kind: 'closed', opens: reopens };
}

function openState(now: number, hours: Hours, time: ZoneTime): HoursState {
  const change = hours.nextChange(now);
  if (!('at' in change)) return { kind: 'open' };
  const until = change.at;
  const [later] = hours.intervals({ from: until, to: time.wall(time.dayAt(now) + DAY) });
  const then = later && { then: { from: later.from, to: later.to } };
  return { kind: until - now <= soon ? 'closing' : 'open', until, ...then };
}

/** Whether there is open time left of the service's today. */
export function hasTimeToday(state: HoursState, now: number, time: ZoneTime): boolean {
  if (state.kind !== 'closed') return state.kind !== 'unknown';
  return state.opens !== undefined && time.dayAt(state.opens) === time.dayAt(now);
}

/** Milliseconds until what is said about a state is no longer so. */
export function staysFor(state: HoursState, now: number, time: ZoneTime): number {
  // At midnight "tomorrow" becomes "today".
  const ends = [time.wall(time.dayAt(now) + DAY)];
  if ('until' in state && state.until !== undefined) ends.push(state.until, state.until - soon);
  if ('opens' in state && state.opens !== undefined) ends.push(state.opens);
  return Math.min(...ends.filter((end) => end > now)) - now;
}
