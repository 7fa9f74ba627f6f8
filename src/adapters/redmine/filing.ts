import type { TicketDraft } from '../../domain/ticket.js';
import { SupportError } from '../../port/support-error.js';
import { changeIssue } from './change.js';
import type { WaitingFile } from './files.js';
import { valueOf } from './issue-fields.js';
import { statusMeaning } from './ticket.js';
import { plain } from './timeline.js';
import type { Visit } from './visit.js';
import * as wire from './wire.js';

/**
 * Files an issue under a key. Redmine has no unique fields: the key is looked up before every try, and again afterwards. Of
 * several that were filed at once the first counts and the later withdraw; two that do not see each other stay two.
 */
export async function fileTicket(
  visit: Visit,
  draft: TicketDraft,
  files: readonly WaitingFile[],
  key: string,
  signal?: AbortSignal,
): Promise<wire.WireIssue> {
  const field = visit.settings.fields.key;
  if (field === undefined) return create(visit, draft, files, undefined, signal);
  const value = `u${visit.account.user}:${key}`;
  const before = await firstWith(visit, field, value, signal);
  if (before) return same(before, draft);
  const own = await create(visit, draft, files, value, signal);
  const first = await firstWith(visit, field, value, signal);
  if (!first || first.id === own.id) return own;
  await withdraw(visit, own, signal);
  return same(first, draft);
}

async function firstWith({ reader }: Visit, field: number, value: string, signal?: AbortSignal) {
  const query = { [`cf_${field}`]: value, author_id: 'me', sort: 'id', limit: 5 };
  const [first] = await reader.rows(query, signal);
  const issue = first && (await reader.issue(`${first.id}`, signal));
  return issue && valueOf(issue, field) === value ? issue : undefined;
}

/** The same key with another draft is a mistake that must not look like success. */
function same(found: wire.WireIssue, draft: TicketDraft): wire.WireIssue {
  if (found.subject === subjectOf(draft) && plain(found.description) === plain(draft.body)) return found;
  throw new SupportError('key-reused', `The key belongs to ticket ${found.id}`);
}

async function create(
  { caller, account, settings, reader }: Visit,
  draft: TicketDraft,
  files: readonly WaitingFile[],
  key: string | undefined,
  signal?: AbortSignal,
): Promise<wire.WireIssue> {
  const { kind, impact, callBack } = draft;
  const given = { key, kind, impact, callBack };
  const custom_fields = (['key', 'kind', 'impact', 'callBack'] as const).flatMap((name) => {
    const [id, value] = [settings.fields[name], given[name]];
    return id !== undefined && value !== undefined ? [{ id, value }] : [];
  });
  const issue = {
    ...{ project_id: account.project, tracker_id: account.tracker, subject: subjectOf(draft), description: draft.body },
    ...{
      custom_fields,
      uploads: files.map(({ token, name, type }) => ({ token, filename: name, content_type: type })),
    },
  };
  const call = { method: 'POST', path: '/issues.json', json: { issue }, signal } as const;
  const { value } = await caller.call(call, wire.created);
  return reader.issue(`${value.issue.id}`, signal);
}

function subjectOf({ subject }: TicketDraft): string {
  return subject.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

async function withdraw(visit: Visit, issue: wire.WireIssue, signal?: AbortSignal): Promise<void> {
  const { account, settings } = visit;
  const status_id = statusMeaning(issue, 'cancelled', { account, settings });
  if (status_id === undefined) return;
  await changeIssue(visit, `${issue.id}`, { status_id }, signal).catch(() => undefined);
}
