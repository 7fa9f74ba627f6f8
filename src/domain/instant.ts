/** A point in time as ISO 8601 in UTC with `Z`, such as `2026-05-12T08:12:00.000Z`. */
export type Instant = string;

/** Writes epoch milliseconds as an instant. */
export function toInstant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}

/** Reads an instant as epoch milliseconds. */
export function toMilliseconds(instant: Instant): number {
  return Date.parse(instant);
}
