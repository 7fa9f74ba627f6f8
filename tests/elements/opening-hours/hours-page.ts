import '../../../src/elements/opening-hours/define.js';
import type { TcOpeningHours } from '../../../src/elements/opening-hours/opening-hours.js';
import type { Deviation, ServiceCalendar, Span } from '../../../src/hours/index.js';
import { expandCalendar } from '../../../src/hours/rules.js';
import { timeCareRules } from '../../../src/hours/sweden.js';
import { fakeClock } from '../../../src/testing/fake-clock.js';
import type { FakeClock } from '../../../src/testing/fake-clock.js';
import { show } from '../stage.js';
import type { Place } from '../stage.js';

/** The hours of the seed in 2026 and the years around it. */
export const timeCare: ServiceCalendar = expandCalendar(timeCareRules, { from: '2025-01-01', to: '2027-12-31' });

/** A service of the same week in another way. */
export function calendarWith(parts: Partial<ServiceCalendar>): ServiceCalendar {
  return { ...timeCare, ...parts };
}

/** Different hours on a stretch of days, announced on the first of May 2026. */
export function deviation(from: string, to: string, open: readonly Span[], words = 'Staff training'): Deviation {
  const message = { en: words, sv: 'Utbildningsdag' };
  return { id: from, from, to, open, message, announcedAt: '2026-05-01T08:00:00.000Z' };
}

/** A clock that begins at a wall time of Stockholm in summer, such as `2026-05-12 10:12`. */
export function stockholmClock(wall: string): FakeClock {
  return fakeClock(`${wall.replace(' ', 'T')}+02:00`);
}

/** Opening hours on a page, and the clock that they live by. */
export interface ShownHours {
  readonly hours: TcOpeningHours;
  readonly clock: FakeClock;
}

/** Puts opening hours on a page at a wall time of Stockholm in summer, before a visitor from there. */
export async function hoursAt(wall: string, values: Partial<TcOpeningHours> = {}, place?: Place): Promise<ShownHours> {
  const clock = stockholmClock(wall);
  const { now, timer } = clock;
  const given = { calendar: timeCare, visitorZone: 'Europe/Stockholm', now, timer, ...values };
  const hours = Object.assign(document.createElement('tc-opening-hours'), given);
  await show(hours, place);
  await hours.updateComplete;
  return { hours, clock };
}

/** Lets time pass, and what is due be rendered. */
export async function pass({ hours, clock }: ShownHours, seconds: number): Promise<void> {
  await clock.advance(seconds * 1000);
  await hours.updateComplete;
}

/** A text without the comma after a weekday, which not all engines write, and with plain spaces in place of line ends. */
export function plain(text: string | null | undefined): string {
  const words = (text ?? '').replaceAll(/[ \n]+/g, ' ').trim();
  return words.replaceAll(/(day|Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?=\d)/g, '$1 ');
}
