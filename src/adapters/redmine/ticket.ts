import type { Impact, LastReply, Ticket, TicketAction } from '../../domain/ticket.js';
import { isEnded, statusOf } from '../rest/statuses.js';
import { kindOf, valueOf } from './issue-fields.js';
import { actorOf, closureChange, plain, statusChange, visibleJournals, type Reading } from './timeline.js';
import type { WireIssue, WireJournal } from './wire.js';

const impacts: readonly string[] = ['stopped', 'slowed', 'none'] satisfies Impact[];

/** Reads an issue as a ticket. A private note moves Redmine's own time, and is not told. */
export function ticketOf(issue: WireIssue, reading: Reading): Ticket {
  const { account, settings } = reading;
  const { status, raw } = statusOf(settings.statuses, issue.status.name);
  const journals = visibleJournals(issue);
  const latest = journals.at(-1);
  const line = issue.category && account.lines.get(`${issue.category.id}`);
  const impact = valueOf(issue, settings.fields.impact);
  return {
    id: `${issue.id}`,
    number: `#${issue.id}`,
    kind: kindOf(issue, settings),
    subject: issue.subject,
    status,
    ...(raw && { raw }),
    ...(line && { line }),
    // Redmine's new issues have a priority that nobody has thought about.
    priority: status === 'new' ? null : (account.priorities.get(`${issue.priority.id}`) ?? null),
    ...(isImpact(impact) && { impact }),
    version: `${latest?.id ?? 0}`,
    createdAt: issue.created_on,
    updatedAt: latest?.created_on ?? issue.created_on,
    ...lifeOf(journals, isEnded(status), reading),
    ...(status === 'closed' && { closeReason: 'solved' as const }),
    requester: { name: issue.author.name, self: issue.author.id === account.user },
    ...lastReplyOf(journals, reading),
    actions: actionsOf(issue, reading),
  };
}

/** The number of the status that Redmine would let this user set and that means what is wanted. */
export function statusMeaning(
  { status, allowed_statuses = [] }: WireIssue,
  wanted: Ticket['status'],
  { settings }: Reading,
): number | undefined {
  const others = allowed_statuses.filter(({ id }) => id !== status.id);
  return others.find(({ name }) => statusOf(settings.statuses, name).status === wanted)?.id;
}

function isImpact(text: string): text is Impact {
  return impacts.includes(text);
}

type Life = Pick<Ticket, 'reopenCount' | 'closedAt' | 'closureRequestedAt' | 'handlingStartedAt'>;

function lifeOf(journals: readonly WireJournal[], ended: boolean, reading: Reading): Life {
  const steps = journals.map((journal) => ({ at: journal.created_on, step: statusChange(journal, reading) }));
  const started = steps.find(({ step }) => step?.from === 'new' && !isEnded(step.to));
  const closed = steps.findLast(({ step }) => step && isEnded(step.to));
  const requested = closureRequestOf(journals, reading);
  return {
    reopenCount: steps.filter(({ step }) => step && isEnded(step.from) && !isEnded(step.to)).length,
    ...(started && { handlingStartedAt: started.at }),
    ...(ended && closed && { closedAt: closed.at }),
    ...(!ended && requested && { closureRequestedAt: requested.created_on }),
  };
}

/** The request that still stands: not taken back, and not answered by closing or by a solution. */
function closureRequestOf(journals: readonly WireJournal[], reading: Reading): WireJournal | undefined {
  const last = journals.findLast((journal) => {
    const to = statusChange(journal, reading)?.to;
    return closureChange(journal, reading) !== undefined || isEnded(to) || to === 'solved';
  });
  return last && closureChange(last, reading) ? last : undefined;
}

function lastReplyOf(journals: readonly WireJournal[], reading: Reading): { readonly lastReply?: LastReply } {
  const last = journals.findLast(({ notes }) => plain(notes) !== '');
  if (!last) return {};
  const { role, name } = actorOf(last.user, reading);
  const by = role === 'customer' ? 'customer' : 'support';
  return { lastReply: { at: last.created_on, by, ...(name !== undefined && { name }) } };
}

/** What Redmine's workflow offers this user on this issue, and asking for closure where there is a field for it. */
function actionsOf(issue: WireIssue, reading: Reading): readonly TicketAction[] {
  const { status } = statusOf(reading.settings.statuses, issue.status.name);
  const leadsTo = (to: Ticket['status']): boolean => statusMeaning(issue, to, reading) !== undefined;
  const open = reading.settings.fields.closure !== undefined && !isEnded(status);
  const asked = closureRequestOf(visibleJournals(issue), reading) !== undefined;
  const may: readonly (readonly [TicketAction, boolean])[] = [
    ['reply', status !== 'cancelled'],
    ['attach', status !== 'cancelled'],
    ['request-closure', open && !asked],
    ['withdraw-closure', open && asked],
    ['accept-solution', status === 'solved' && leadsTo('closed')],
    ['reject-solution', status === 'solved' && leadsTo('in-progress')],
    ['reopen', status === 'closed' && leadsTo('in-progress')],
    ['cancel', status === 'new' && leadsTo('cancelled')],
  ];
  return may.flatMap(([action, allowed]) => (allowed ? action : []));
}
