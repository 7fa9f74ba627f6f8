import type { Impact, Ticket, TicketAction, TicketKind } from '../../domain/ticket.js';
import { isEnded, statusOf } from '../rest/statuses.js';
import type { Happening, Reading } from './happening.js';
import { priorityOf } from './priority.js';
import type { WireTicket } from './wire.js';

const kinds: readonly string[] = ['question', 'fault', 'task', 'order', 'quote'] satisfies TicketKind[];
const impacts: readonly string[] = ['stopped', 'slowed', 'none'] satisfies Impact[];

/** Reads a ticket with what happened on it: an internal note moves Request Tracker's own times, and is not told. */
export function ticketOf(ticket: WireTicket, happenings: readonly Happening[], reading: Reading): Ticket {
  const { account, settings } = reading;
  const { status, raw } = statusOf(settings.statuses, ticket.Status);
  const latest = happenings.at(-1);
  const impact = customField(ticket, settings.fields.impact);
  const line = account.lines.get(ticket.Queue.id);
  const number = `#${ticket.id}`;
  return {
    id: `${ticket.id}`,
    number,
    kind: kindOf(ticket, settings.fields.kind),
    // A mail may have had none, and a ticket must be called something.
    subject: ticket.Subject.trim() || number,
    status,
    ...(raw && { raw }),
    ...(line && { line }),
    priority: priorityOf(ticket.Priority),
    ...(isImpact(impact) && { impact }),
    version: `${latest?.id ?? 0}`,
    createdAt: ticket.Created,
    updatedAt: latest?.at ?? ticket.Created,
    ...(Date.parse(ticket.Started) > 0 && { handlingStartedAt: ticket.Started }),
    ...lifeOf(happenings, isEnded(status)),
    ...(status === 'closed' && { closeReason: 'solved' as const }),
    requester: requesterOf(ticket, reading),
    ...lastReplyOf(happenings),
    actions: actionsOf(ticket, happenings, reading),
  };
}

/** The value of a custom field; empty where there is none. */
export function customField({ CustomFields }: WireTicket, field: string): string {
  return CustomFields.find(({ name }) => name === field)?.values[0] ?? '';
}

/** What the customer wants; a question where the field does not tell. */
export function kindOf(ticket: WireTicket, field: string): TicketKind {
  const kind = customField(ticket, field);
  return isKind(kind) ? kind : 'question';
}

function isKind(text: string): text is TicketKind {
  return kinds.includes(text);
}

function isImpact(text: string): text is Impact {
  return impacts.includes(text);
}

function requesterOf({ Requestor }: WireTicket, { account }: Reading): Ticket['requester'] {
  const self = Requestor.some(({ id }) => id === account.login);
  const [first] = Requestor;
  return { name: self ? account.session.user.name : first?.RealName || first?.id || '', self };
}

type Life = Pick<Ticket, 'reopenCount' | 'closedAt' | 'closureRequestedAt'>;

function lifeOf(happenings: readonly Happening[], ended: boolean): Life {
  const isReopening = ({ what }: Happening): boolean => what.is === 'status' && isEnded(what.from) && !isEnded(what.to);
  const closed = happenings.findLast(({ what }) => what.is === 'status' && isEnded(what.to));
  const requested = closureRequestOf(happenings);
  return {
    reopenCount: happenings.filter(isReopening).length,
    ...(ended && closed && { closedAt: closed.at }),
    ...(!ended && requested && { closureRequestedAt: requested.at }),
  };
}

/** The request that still stands: not taken back, and not answered by closing or by asking. */
function closureRequestOf(happenings: readonly Happening[]): Happening | undefined {
  const last = happenings.findLast(({ what }) => what.is === 'closure' || (what.is === 'status' && settles(what.to)));
  return last?.what.is === 'closure' && last.what.comment !== undefined ? last : undefined;
}

function settles(to: Ticket['status']): boolean {
  return isEnded(to) || to === 'solved';
}

function lastReplyOf(happenings: readonly Happening[]): Pick<Ticket, 'lastReply'> {
  const last = happenings.findLast(({ what }) => what.is === 'message' && !what.channel);
  if (!last || last.actor.role === 'system') return {};
  return {
    lastReply: { at: last.at, by: last.actor.role, ...(last.actor.name !== undefined && { name: last.actor.name }) },
  };
}

/** What Request Tracker itself offers this user on this ticket, and asking for closure where there is a field for it. */
function actionsOf(
  ticket: WireTicket,
  happenings: readonly Happening[],
  { account, settings }: Reading,
): readonly TicketAction[] {
  const { status } = statusOf(settings.statuses, ticket.Status);
  const leadsTo = (to: Ticket['status']): boolean => statusLeadingTo(ticket, to, settings.statuses) !== undefined;
  const may: Readonly<Partial<Record<TicketAction, boolean>>> = { ...writing(), ...closure(), ...moves() };
  return (Object.keys(may) as TicketAction[]).filter((action) => may[action]);

  function writing() {
    const replies = ticket._hyperlinks.some(({ ref }) => ref === 'correspond') && status !== 'cancelled';
    return { reply: replies, attach: replies };
  }

  function closure() {
    const open = account.fields.has('closure') && !isEnded(status);
    const asked = closureRequestOf(happenings) !== undefined;
    return { 'request-closure': open && !asked, 'withdraw-closure': open && asked };
  }

  function moves() {
    return {
      'accept-solution': status === 'solved' && leadsTo('closed'),
      'reject-solution': status === 'solved' && leadsTo('in-progress'),
      reopen: status === 'closed' && leadsTo('in-progress'),
      cancel: status === 'new' && leadsTo('cancelled'),
    };
  }
}

/** The status that one of the ticket's own transitions leads to and that means what is wanted. */
export function statusLeadingTo(
  { _hyperlinks }: WireTicket,
  wanted: Ticket['status'],
  statuses: Readonly<Record<string, Ticket['status']>>,
): string | undefined {
  const targets = _hyperlinks.flatMap(({ ref, to }) =>
    ref === 'lifecycle' && to !== undefined && to !== 'deleted' ? to : [],
  );
  return targets.find((to) => statusOf(statuses, to).status === wanted);
}
