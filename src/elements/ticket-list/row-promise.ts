import type { ServiceDescription } from '../../domain/service.js';
import { isOngoing } from '../../domain/ticket.js';
import type { Ticket } from '../../domain/ticket.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { beginWords, vowsToBegin } from '../shared/promise-words.js';
import { zoneTime } from '../shared/zone-time.js';

/** By which hours, in which words and by which clock promises are told. */
export interface PromiseView {
  readonly text: MessagesOf<'hours'>;
  readonly languageTag: string;
  readonly calendar: ServiceDescription['calendar'];
  /** Epoch milliseconds by the help desk's clock. */
  readonly now: number;
}

/** By when a ticket will be begun, as the help desk has promised it, or that it is late; nothing once it is begun. */
export function rowPromise(ticket: Ticket, { text, languageTag, calendar, now }: PromiseView): string | undefined {
  const begin = ticket.clocks?.begin;
  if (!calendar || !begin || begin.metAt || begin.pausedAt || !isOngoing(ticket)) return undefined;
  const at = Date.parse(begin.dueAt);
  if (begin.missed || at <= now) return text['promise.late'];
  const time = zoneTime(languageTag, calendar.timeZone);
  return beginWords(vowsToBegin(calendar.promises), { at, now, time }, text);
}
