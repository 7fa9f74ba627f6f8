import type { Attachment } from '../../domain/attachment.js';
import type { TicketKind } from '../../domain/ticket.js';
import type { Actor, TimelineEntry } from '../../domain/timeline.js';
import { begins, statusEntry } from '../rest/status-entry.js';
import type { Happening } from './happening.js';

/** What a message holds. */
export interface Content {
  readonly body: string;
  readonly attachments: readonly Attachment[];
}

/** Milliseconds within which what one person did belongs together: Request Tracker notes one press of a button as several. */
const together = 10_000;

/**
 * Tells what happened as a timeline. A message that leaves the ticket waiting for the customer expects a reply, one that
 * leaves it solved is the solution, and a priority set with the beginning of the handling belongs to it.
 */
export function timelineOf(
  happenings: readonly Happening[],
  kind: TicketKind,
  contentOf: (id: number) => Content,
): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (let at = 0; at < happenings.length; at++) {
    const happening = happenings[at];
    if (!happening) break;
    const opening = openingAfter(happening, happenings[at + 1]);
    const following = happenings[opening ? at + 2 : at + 1];
    const next = following && belongs(happening, following) ? following : undefined;
    const [told, taken] = tell(happening, next, kind, contentOf);
    entries.push(...told);
    at += taken;
    const byCustomer = happening.actor.role === 'customer';
    if (!opening || (taken === 0 && !byCustomer)) continue;
    // Nobody has begun to handle a ticket because its customer wrote again.
    if (!byCustomer) entries.push(...status(opening, opening.what, undefined)[0]);
    at += 1;
  }
  return entries;
}

type Opening = Happening & { readonly what: Of<'status'> };

/** Request Tracker opens a new ticket by itself when anybody writes, before it does what support asked for. */
function openingAfter({ at, actor, what }: Happening, next: Happening | undefined): Opening | undefined {
  if (what.is !== 'message' || next?.what.is !== 'status' || !opens(actor, next)) return undefined;
  const soon = Date.parse(next.at) - Date.parse(at) <= together;
  return soon && begins(next.what) ? { ...next, what: next.what } : undefined;
}

function opens(writer: Actor, { actor }: Happening): boolean {
  return actor.role === 'system' || actor.name === writer.name;
}

function belongs(one: Happening, other: Happening): boolean {
  return one.actor.name === other.actor.name && Date.parse(other.at) - Date.parse(one.at) <= together;
}

type Told = readonly [entries: readonly TimelineEntry[], taken: 0 | 1];

function tell(
  happening: Happening,
  next: Happening | undefined,
  kind: TicketKind,
  contentOf: (id: number) => Content,
): Told {
  const { id, at, actor, what } = happening;
  const head = { id: `${id}`, at, actor };
  if (what.is === 'created') {
    const created = { ...head, kind: 'created', ticketKind: kind } as const;
    return [[created, { ...head, id: `${id}-message`, kind: 'message', ...contentOf(id) }], 0];
  }
  if (what.is === 'message') return message(happening, next, contentOf(id));
  if (what.is === 'closure') {
    const { comment } = what;
    if (comment === undefined) return [[{ ...head, kind: 'closure-withdrawn' }], 0];
    return [[{ ...head, kind: 'closure-requested', ...(comment && { comment }) }], 0];
  }
  if (what.is === 'line') return [[{ ...head, kind: 'escalated', fromLine: what.from, toLine: what.to }], 0];
  if (what.is === 'priority') return priority(happening, what, next);
  return status(happening, what, next);
}

function message({ id, at, actor, what }: Happening, next: Happening | undefined, content: Content): Told {
  const head = { id: `${id}`, at, actor };
  if (what.is === 'message' && what.channel) {
    return [[{ ...head, kind: 'contact', channel: what.channel, ...(content.body && { note: content.body }) }], 0];
  }
  const said = { ...head, kind: 'message', ...content } as const;
  const then = next?.what.is === 'status' ? next.what : undefined;
  if (actor.role === 'support' && then?.to === 'waiting-customer') return [[{ ...said, expectsReply: true }], 1];
  if (actor.role === 'support' && then?.to === 'solved' && content.attachments.length === 0) {
    return [[{ ...head, kind: 'solution-proposed', body: content.body }], 1];
  }
  // An answer to a question takes the ball back: that is told by the answer.
  return [[said], actor.role === 'customer' && then?.from === 'waiting-customer' ? 1 : 0];
}

type Of<Is extends Happening['what']['is']> = Extract<Happening['what'], { readonly is: Is }>;

function priority({ id, at, actor }: Happening, { from, to }: Of<'priority'>, next: Happening | undefined): Told {
  const head = { id: `${id}`, at, actor };
  if (next?.what.is === 'status' && begins(next.what)) {
    return [[{ ...head, kind: 'handling-started', ...(to && { priority: to }) }], 1];
  }
  return [to && to !== from ? [{ ...head, kind: 'priority-changed', from, to }] : [], 0];
}

function status({ id, at, actor }: Happening, change: Of<'status'>, next: Happening | undefined): Told {
  const set = begins(change) && next?.what.is === 'priority' ? next.what.to : undefined;
  return [statusEntry({ id: `${id}`, at, actor, ...change, priority: set }), set ? 1 : 0];
}
