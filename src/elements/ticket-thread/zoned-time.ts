import type { Instant } from '../../domain/instant.js';
import { toMilliseconds } from '../../domain/instant.js';

/** Writes instants so that they mean the same wherever they are read: `12 May 2026 at 10:12 CEST`. The reader's zone unless told. */
export function zonedTime(languageTag: string, timeZone?: string): (instant: Instant) => string {
  const format = new Intl.DateTimeFormat(languageTag, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return (instant) => format.format(toMilliseconds(instant));
}
