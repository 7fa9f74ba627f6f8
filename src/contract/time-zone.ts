import * as z from 'zod/mini';

import { quote, whole, write } from './advice.js';
import type { Schema } from './schema.js';

const mend = 'write the zone of a place, such as "Europe/Stockholm"';

/** `+02:00`, `UTC+2` and `Etc/GMT-2` alike: right for a part of the year at most. */
const OFFSET = /^((etc\/)?(utc|gmt))?[+-]\d/i;

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A time zone by its IANA name, never an offset, which knows no summer time. */
export const timeZoneSchema: Schema<string> = z.string(write('an IANA time zone, such as "Europe/Stockholm"')).check(
  whole(({ value, complain }) => {
    if (OFFSET.test(value)) complain([], `is ${quote(value)}, an offset, which knows no summer time; ${mend}`);
    else if (!isZone(value)) complain([], `is ${quote(value)}, a zone that is not known; ${mend}`);
  }),
);
