import type { TemplateResult } from 'lit';
import type { ClockName } from '../../domain/clock.js';
import type { Instant } from '../../domain/instant.js';
import { toMilliseconds } from '../../domain/instant.js';
import type { CloseReason, Priority } from '../../domain/ticket.js';
import type { TimelineEntry, TimelineEntryOf, TimelineKind } from '../../domain/timeline.js';
import type { RichMessage } from '../../i18n/rich-message.js';
import { archiveIcon } from '../shared/icons/archive.js';
import { arrowUpRightIcon } from '../shared/icons/arrow-up-right.js';
import { calendarClockIcon } from '../shared/icons/calendar-clock.js';
import { circleCheckIcon } from '../shared/icons/circle-check.js';
import { circleDashedIcon } from '../shared/icons/circle-dashed.js';
import { filePenLineIcon } from '../shared/icons/file-pen-line.js';
import { flagIcon } from '../shared/icons/flag.js';
import { headsetIcon } from '../shared/icons/headset.js';
import { lightbulbIcon } from '../shared/icons/lightbulb.js';
import { paperclipIcon } from '../shared/icons/paperclip.js';
import { replyIcon } from '../shared/icons/reply.js';
import { statusLook } from '../shared/status-look.js';
import { clockTime, daysBetween } from '../shared/time.js';
import { actorName, lineHandles, lineIn } from './thread-view.js';
import type { ThreadView } from './thread-view.js';

/** An event in plain words. */
export interface EventWords {
  readonly icon: () => TemplateResult;
  readonly words: RichMessage;
  /** What someone wrote about it. */
  readonly note?: string | undefined;
}

type WordsOf<K extends TimelineKind> = (entry: TimelineEntryOf<K>, view: ThreadView, name: string) => EventWords;

type EventKind = Exclude<TimelineKind, 'message' | 'solution-proposed' | 'quote-offered'>;

/** An entry that is told as an event. */
export type EventEntry = Extract<TimelineEntry, { readonly kind: EventKind }>;

function priorityWords(priority: Priority, { text }: ThreadView): string {
  return text[`priority.${priority}`];
}

/** By the clock of support where it has one; one that keeps no hours names no zone either, so the reader's own is meant. */
function dueWords(due: Instant, view: ThreadView): string {
  const { languageTag, now } = view;
  if (view.due) return view.due(toMilliseconds(due), now);
  if (daysBetween(now, toMilliseconds(due)) === 0) return clockTime(due, languageTag);
  const form: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  };
  return new Intl.DateTimeFormat(languageTag, form).format(toMilliseconds(due));
}

function promiseWords(clock: ClockName, due: Instant, view: ThreadView): string {
  const ids = { begin: 'event.promiseBegin', reply: 'event.promiseReply', resolve: 'event.promiseResolve' } as const;
  return view.text[ids[clock]]({ when: dueWords(due, view) });
}

function closedWords(reason: CloseReason, { text }: ThreadView): RichMessage {
  const ids = {
    'no-reply': 'event.closedNoReply',
    withdrawn: 'event.closedWithdrawn',
    duplicate: 'event.closedDuplicate',
    rejected: 'event.closedRejected',
  } as const;
  if (reason === 'solved' || reason === 'other') return text['event.closed'];
  return [...text['event.closed'], ` ${text[ids[reason]]}`];
}

/** A customer who got it going, as by a reply, has not read the ticket for support. */
function begunWords(
  { actor, priority }: TimelineEntryOf<'handling-started'>,
  view: ThreadView,
  name: string,
): RichMessage {
  if (actor.role === 'customer') return view.text['event.workBegun'];
  if (!priority) return view.text['event.begunPlain']({ name });
  return view.text['event.begun']({ name, priority: priorityWords(priority, view) });
}

/** "Back" is said of 1st line alone, where tickets begin: whether another has had this one before is not known. */
function passedOnWords({ fromLine, toLine }: TimelineEntryOf<'escalated'>, view: ThreadView): RichMessage {
  const line = lineIn(toLine, view);
  const what = lineHandles(toLine, view);
  if (toLine > fromLine && what) return view.text['event.escalated']({ line, what });
  return [view.text[toLine === 1 ? 'event.returned' : 'event.assignedLine']({ line })];
}

const contactIds = { phone: 'event.phone', 'remote-session': 'event.remoteSession', visit: 'event.visit' } as const;

const tellings: { readonly [K in EventKind]: WordsOf<K> } = {
  created: ({ actor }, { text }, name) => ({
    icon: filePenLineIcon,
    words: [actor.self ? text['event.createdSelf'] : text['event.created']({ name })],
  }),
  'attachment-added': ({ attachments }, { text, languageTag }, name) => {
    const files = new Intl.ListFormat(languageTag).format(attachments.map((file) => file.name));
    return { icon: paperclipIcon, words: [text['event.attached']({ name, files })] };
  },
  'status-changed': ({ to }, { text }) => ({
    icon: circleDashedIcon,
    words: [text['event.status']({ status: statusLook({ status: to }, text).words })],
  }),
  'priority-changed': ({ to }, view) => ({
    icon: flagIcon,
    words: [view.text['event.priority']({ priority: priorityWords(to, view) })],
  }),
  'handling-started': (entry, view, name) => ({ icon: flagIcon, words: begunWords(entry, view, name) }),
  assigned: ({ line, team, to }, view) => ({
    icon: headsetIcon,
    words: [
      to
        ? view.text['event.assigned']({ name: to })
        : view.text['event.assignedLine']({ line: team ?? lineIn(line, view) }),
    ],
  }),
  escalated: (entry, view) => ({
    icon: entry.toLine < entry.fromLine ? replyIcon : arrowUpRightIcon,
    words: passedOnWords(entry, view),
    note: entry.note,
  }),
  // It is support that reaches the customer, whoever wrote it down.
  contact: ({ actor, channel, note }, { text }, name) => ({
    icon: headsetIcon,
    words: [text[contactIds[channel]]({ name: actor.role === 'customer' ? text['thread.support'] : name })],
    note,
  }),
  'closure-requested': ({ comment }, { text }, name) => ({
    icon: circleCheckIcon,
    words: [text['event.closureRequested']({ name })],
    note: comment,
  }),
  'closure-withdrawn': (_, { text }, name) => ({ icon: replyIcon, words: [text['event.closureWithdrawn']({ name })] }),
  closed: ({ reason }, view) => ({ icon: archiveIcon, words: closedWords(reason, view) }),
  reopened: (_, { text }, name) => ({ icon: replyIcon, words: [text['event.reopened']({ name })] }),
  merged: ({ into }, { text, mergedInto }) => ({
    icon: arrowUpRightIcon,
    words: [mergedInto?.id === into ? text['event.merged'](mergedInto) : text['event.mergedPlain']],
  }),
  'survey-offered': (_, { text }) => ({ icon: lightbulbIcon, words: [text['event.surveyOffered']] }),
  'survey-answered': (_, { text }, name) => ({
    icon: circleCheckIcon,
    words: [text['event.surveyAnswered']({ name })],
  }),
  'promise-set': ({ clock, dueAt }, view) => ({ icon: calendarClockIcon, words: [promiseWords(clock, dueAt, view)] }),
  'promise-moved': ({ clock, dueAt }, view) => ({
    icon: calendarClockIcon,
    words: [`${view.text['event.promiseMoved']} ${promiseWords(clock, dueAt, view)}`],
  }),
  'quote-accepted': (_, { text }, name) => ({ icon: circleCheckIcon, words: [text['event.quoteAccepted']({ name })] }),
  'quote-declined': (_, { text }, name) => ({ icon: replyIcon, words: [text['event.quoteDeclined']({ name })] }),
  'notification-sent': ({ channel }, { text }) => ({ icon: replyIcon, words: [text['event.notified']({ channel })] }),
  redacted: (_, { text }) => ({ icon: circleDashedIcon, words: [text['event.redacted']] }),
  other: ({ raw }, { text }) => ({
    icon: circleDashedIcon,
    words: [raw.label || text['event.other']({ what: raw.code })],
  }),
};

function tell<K extends EventKind>(entry: TimelineEntryOf<K>, view: ThreadView): EventWords {
  const telling: WordsOf<K> = tellings[entry.kind];
  return telling(entry, view, actorName(entry.actor, view));
}

/** Tells an event in plain words. A kind that nobody knows is told by its own name rather than left out. */
export function eventWords(entry: EventEntry, view: ThreadView): EventWords {
  if (Object.hasOwn(tellings, entry.kind)) return tell(entry, view);
  return { icon: circleDashedIcon, words: [view.text['event.other']({ what: entry.kind })] };
}

/** Tells entries told as events from those that have a body. */
export function isEvent(entry: TimelineEntry): entry is EventEntry {
  return entry.kind !== 'message' && entry.kind !== 'solution-proposed' && entry.kind !== 'quote-offered';
}
