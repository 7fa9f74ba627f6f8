import type { MessagesOf } from '../../i18n/messages.js';
import type { ServiceCalendar } from '../../hours/calendar.js';
import { compiledCalendar } from '../opening-hours/compiled-calendar.js';
import { stateAt } from '../opening-hours/hours-state.js';
import { whenWords } from '../shared/promise-words.js';
import type { WhenText } from '../shared/promise-words.js';
import { zoneTime } from '../shared/zone-time.js';

/** By which hours, when and in which words it is told that support is closed. */
export interface ClosedView {
  readonly calendar: ServiceCalendar;
  /** Epoch milliseconds by the help desk's clock. */
  readonly now: number;
  readonly languageTag: string;
  readonly text: MessagesOf<'thread' | 'hours'>;
}

/** When support will see a reply that is sent now; nothing while it is open or about to be, as at lunch. */
export function closedWords({ calendar, now, languageTag, text }: ClosedView): string | undefined {
  const hours = compiledCalendar(calendar);
  const time = zoneTime(languageTag, calendar.timeZone);
  const state = hours && stateAt(now, hours, time);
  if (state?.kind !== 'closed' || state.opens === undefined) return undefined;
  return text['reply.closedHours']({ when: whenWords({ at: state.opens, now, time }, text) });
}

/** Writes by when something is promised: in the time of support, and in the reader's where that is another. */
export function dueWords({
  calendar,
  languageTag,
  text,
}: Pick<ClosedView, 'calendar' | 'languageTag'> & { readonly text: WhenText }): (due: number, now: number) => string {
  const time = zoneTime(languageTag, calendar.timeZone);
  return (at, now) => whenWords({ at, now, time }, text);
}
