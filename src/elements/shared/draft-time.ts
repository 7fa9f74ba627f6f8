import { toInstant } from '../../domain/instant.js';
import { clockTime, dayName, daysBetween } from './time.js';

/** When a draft was written (epoch milliseconds), as seen from `now`: the clock time of today, else the day. */
export function draftTime(at: number, now: number, languageTag: string): string {
  return daysBetween(at, now) === 0 ? clockTime(toInstant(at), languageTag) : dayName(toInstant(at), languageTag, now);
}
