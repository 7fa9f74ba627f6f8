import type { Attachment } from '../../domain/attachment.js';
import type { Actor, TimelineEntry } from '../../domain/timeline.js';
import type { Priority, TicketStatus } from '../../domain/ticket.js';
import { plainFileName, typeOfName } from '../rest/file-name.js';
import { begins, statusEntry } from '../rest/status-entry.js';
import { statusOf } from '../rest/statuses.js';
import type { Account } from './account.js';
import { kindOf } from './issue-fields.js';
import type { Settings } from './options.js';
import type { WireFile, WireIssue, WireJournal, WireName } from './wire.js';

/** What is needed for reading an issue. */
export interface Reading {
  readonly account: Account;
  readonly settings: Settings;
}

/** Tells an issue as a timeline: its description, then what each journal says and changes. */
export function timelineOf(issue: WireIssue, reading: Reading): readonly TimelineEntry[] {
  const journals = visibleJournals(issue);
  const later = new Set(journals.flatMap((journal) => attachmentIds(journal)));
  const first = (issue.attachments ?? []).filter(({ id }) => !later.has(`${id}`)).map(attachmentOf);
  const head = { at: issue.created_on, actor: actorOf(issue.author, reading) };
  return [
    { ...head, id: 'created', kind: 'created', ticketKind: kindOf(issue, reading.settings) },
    { ...head, id: 'description', kind: 'message', body: plain(issue.description), attachments: first },
    ...journals.flatMap((journal) => entriesOf(journal, issue, reading)),
  ];
}

/** The journals that are told. Private notes are not sent to customers; should a role let them through, they stop here. */
export function visibleJournals({ journals = [] }: WireIssue): readonly WireJournal[] {
  return journals.filter(({ private_notes }) => !private_notes);
}

/** The change of status in a journal, in our words. */
export function statusChange(journal: WireJournal, { account, settings }: Reading): StatusStep | undefined {
  const change = detailOf(journal, 'attr', 'status_id');
  if (!change) return undefined;
  const named = (id: string | null | undefined): string => account.statuses.get(id ?? '') ?? id ?? '';
  const [from, to] = [named(change.old_value), named(change.new_value)];
  const { statuses } = settings;
  return { from: statusOf(statuses, from).status, to: statusOf(statuses, to).status, code: to };
}

/** From where to where a status went. */
export interface StatusStep {
  readonly from: TicketStatus;
  readonly to: TicketStatus;
  readonly code: string;
}

/** What a journal says about closure: the words of the request, `''` where it was taken back. */
export function closureChange(journal: WireJournal, { settings }: Reading): string | undefined {
  const change = detailOf(journal, 'cf', `${settings.fields.closure}`);
  return change ? (change.new_value ?? '') : undefined;
}

/** Who did something, and on whose side. */
export function actorOf({ id, name }: WireName, { account }: Reading): Actor {
  if (id === account.user) return { role: 'customer', name, self: true };
  return { role: account.colleagues.has(id) ? 'customer' : 'support', name };
}

/** A text as it was written: Redmine ends lines as in the days of teleprinters. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n');
}

/** A file, under a name that is safe to show. */
export function attachmentOf({ id, filename, filesize, content_type }: WireFile): Attachment {
  const name = plainFileName(filename);
  return { id: `${id}`, name, size: filesize, type: content_type || typeOfName(name) };
}

function entriesOf(journal: WireJournal, issue: WireIssue, reading: Reading): readonly TimelineEntry[] {
  const actor = actorOf(journal.user, reading);
  const head = { at: journal.created_on, actor };
  const status = statusChange(journal, reading);
  const priority = priorityChange(journal, reading);
  const [said, folded] = messageOf(journal, issue, actor, status);
  return [
    ...said,
    ...(status && !folded
      ? statusEntry({ ...head, id: `${journal.id}-status`, ...status, priority: priority?.to })
      : []),
    ...(priority?.to && !(status && begins(status)) && priority.to !== priority.from
      ? [
          {
            ...head,
            id: `${journal.id}-priority`,
            kind: 'priority-changed',
            from: priority.from,
            to: priority.to,
          } as const,
        ]
      : []),
    ...lineOf(journal, head, reading),
    ...closureOf(journal, head, reading),
  ];
}

/** What was written and sent, and whether the change of status is told by it. */
function messageOf(
  journal: WireJournal,
  issue: WireIssue,
  actor: Actor,
  status: StatusStep | undefined,
): readonly [entries: readonly TimelineEntry[], folded: boolean] {
  const ids = attachmentIds(journal);
  const attachments = (issue.attachments ?? []).filter(({ id }) => ids.includes(`${id}`)).map(attachmentOf);
  const body = plain(journal.notes);
  const head = { id: `${journal.id}`, at: journal.created_on, actor };
  if (body === '') return [attachments.length > 0 ? [{ ...head, kind: 'attachment-added', attachments }] : [], false];
  const said = { ...head, kind: 'message', body, attachments } as const;
  if (actor.role === 'customer') return [[said], status?.from === 'waiting-customer'];
  if (status?.to === 'waiting-customer') return [[{ ...said, expectsReply: true }], true];
  if (status?.to === 'solved' && attachments.length === 0)
    return [[{ ...head, kind: 'solution-proposed', body }], true];
  return [[said], false];
}

type Head = Pick<TimelineEntry, 'at' | 'actor'>;

function lineOf(journal: WireJournal, head: Head, { account }: Reading): readonly TimelineEntry[] {
  const change = detailOf(journal, 'attr', 'category_id');
  const to = account.lines.get(change?.new_value ?? '');
  const from = account.lines.get(change?.old_value ?? '') ?? 1;
  if (!to || to === from) return [];
  return [{ ...head, id: `${journal.id}-line`, kind: 'escalated', fromLine: from, toLine: to }];
}

function closureOf(journal: WireJournal, head: Head, reading: Reading): readonly TimelineEntry[] {
  const text = closureChange(journal, reading);
  if (text === undefined) return [];
  const id = `${journal.id}-closure`;
  if (text === '') return [{ ...head, id, kind: 'closure-withdrawn' }];
  const comment = text.replace(/^\S+\s?/, '');
  return [{ ...head, id, kind: 'closure-requested', ...(comment && { comment }) }];
}

function priorityChange(journal: WireJournal, { account }: Reading) {
  const change = detailOf(journal, 'attr', 'priority_id');
  if (!change) return undefined;
  const ours = (id: string | null | undefined): Priority | null => account.priorities.get(id ?? '') ?? null;
  return { from: ours(change.old_value), to: ours(change.new_value) };
}

function attachmentIds({ details }: WireJournal): readonly string[] {
  return details.flatMap(({ property, name, new_value }) => (property === 'attachment' && new_value ? name : []));
}

function detailOf({ details }: WireJournal, property: string, name: string) {
  return details.find((each) => each.property === property && each.name === name);
}
