import type { Instant } from './instant.js';

/** Tells whether something is an instant: also `2026-05-12T08:12:00Z`, but no other zone. */
export function isInstant(value: unknown): value is Instant {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}
