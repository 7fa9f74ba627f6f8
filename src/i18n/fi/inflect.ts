/** A date that begins with a weekday, as it reads in a sentence: `keskiviikko 13. toukokuuta` becomes `keskiviikkona …`. */
export function onDay(date: string): string {
  return date.replace(/^(\p{L}+(?:tai|kko))(?!\p{L})/u, '$1na');
}

/** A point in time as it reads in a sentence, be it a bare clock time, one with its day, or a day such as `8.5.`. */
export function atTime(when: string): string {
  return /^\d+\.\d\d(?![.\d])/.test(when) ? `klo\u00a0${when}` : onDay(when);
}
