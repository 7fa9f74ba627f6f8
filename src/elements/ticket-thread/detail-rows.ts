import type { ClockName, TicketClock } from '../../domain/clock.js';
import { toInstant, toMilliseconds } from '../../domain/instant.js';
import type { Instant } from '../../domain/instant.js';
import { toldMinute } from '../../hours/date.js';
import type { Impact, Ticket } from '../../domain/ticket.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { orderedService } from '../shared/ordered-service.js';
import { statusLook } from '../shared/status-look.js';
import { answerRows } from './answer-rows.js';
import { lineIn } from './thread-view.js';
import type { ThreadView } from './thread-view.js';

/** One thing there is to know of a ticket. */
export interface DetailRow {
  readonly label: string;
  readonly words: string;
  /** The instant that `words` write out, where they do. */
  readonly at?: Instant;
  /** What has become of it. */
  readonly note?: string | undefined;
}

type Words = MessagesOf<'details'>;

const promises = [
  ['begin', 'details.promiseBegin'],
  ['reply', 'details.promiseReply'],
  ['resolve', 'details.promiseResolve'],
] as const satisfies readonly (readonly [ClockName, keyof Words])[];

const impacts = {
  stopped: 'details.impact.stopped',
  slowed: 'details.impact.slowed',
  none: 'details.impact.none',
} as const satisfies Record<Impact, keyof Words>;

/** What there is to know of a ticket, in the order it is read; what the help desk has not said is left out. */
export function detailRows(
  ticket: Ticket,
  view: ThreadView,
  words: Words,
  write: (instant: Instant) => string,
): readonly DetailRow[] {
  const { number, kind, priority, line, impact, requester, createdAt, closedAt, clocks } = ticket;
  const ordered = orderedService(ticket, view.catalogue, view.languageTag);
  return [
    { label: words['details.number'], words: number },
    { label: words['details.status'], words: statusLook(ticket, view.text).words },
    { label: words['details.kind'], words: words[`kind.${kind}`] },
    ...(ordered ? [{ label: words['details.service'], words: ordered }] : []),
    ...(priority ? [{ label: words['details.priority'], words: view.text[`priority.${priority}`] }] : []),
    ...(line ? [{ label: words['details.line'], words: lineIn(line, view) }] : []),
    ...(impact ? [{ label: words['details.impact'], words: words[impacts[impact]] }] : []),
    ...answerRows(ticket, view),
    { label: words['details.requester'], words: requester.name },
    { label: words['details.filedAt'], words: write(createdAt), at: createdAt },
    ...promises.flatMap(([name, id]) => {
      const clock = clocks?.[name];
      if (!clock) return [];
      const due = toInstant(toldMinute(toMilliseconds(clock.dueAt)));
      return [{ label: words[id], words: write(due), at: due, note: outcome(clock, words, write) }];
    }),
    ...(closedAt ? [{ label: words['details.closedAt'], words: write(closedAt), at: closedAt }] : []),
  ];
}

function outcome(clock: TicketClock, words: Words, write: (instant: Instant) => string): string | undefined {
  if (clock.metAt) return words['details.met']({ when: write(clock.metAt) });
  if (clock.pausedAt) return words['details.paused'];
  return clock.missed ? words['details.missed'] : undefined;
}
