/** A clock time with `Uhr` behind it, before what may follow in brackets. One with its day has it already. */
export function oClock(time: string): string {
  return time.replace(/^\d+:\d+/, '$&\u00a0Uhr');
}

/** By when, for after `spätestens`: with its day as it is, and a bare clock time with the preposition that it wants. */
export function byTime(when: string): string {
  if (/^\d/.test(when)) return `um ${oClock(when)}`;
  return when.replace(/:\d+$/, '$&\u00a0Uhr');
}
