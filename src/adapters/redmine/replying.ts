import type { MessageDraft, TimelineEntry } from '../../domain/timeline.js';
import { SupportError } from '../../port/support-error.js';
import { statusOf } from '../rest/statuses.js';
import { changeIssue } from './change.js';
import type { WaitingFile } from './files.js';
import { statusMeaning } from './ticket.js';
import { plain, visibleJournals } from './timeline.js';
import type { Visit } from './visit.js';
import type * as wire from './wire.js';

/** A reply that was sent and of which no answer came: what the issue had before. */
export type Unanswered = Map<string, number>;

/**
 * Replies. Redmine knows no keys and a note has no place for one: a reply of which no answer came is looked for by its words
 * among what was written since, before it is sent again.
 */
export async function reply(
  visit: Visit,
  before: wire.WireIssue,
  message: MessageDraft,
  files: readonly WaitingFile[],
  key: string,
  unanswered: Unanswered,
  signal?: AbortSignal,
): Promise<TimelineEntry> {
  const last = visibleJournals(before).at(-1)?.id ?? 0;
  const since = unanswered.get(key);
  const sent = since === undefined ? undefined : own(visit, before, message, since);
  if (sent) return entryOf(visit, before, sent);
  unanswered.set(key, since ?? last);
  const issue = {
    notes: message.body,
    uploads: files.map(({ token, name, type }) => ({ token, filename: name, content_type: type })),
    ...reopening(visit, before),
  };
  await changeIssue(visit, `${before.id}`, issue, signal);
  const after = await visit.reader.issue(`${before.id}`, signal);
  const found = own(visit, after, message, last);
  unanswered.delete(key);
  if (found) return entryOf(visit, after, found);
  throw new SupportError('not-applied', `Redmine accepted the reply to ticket ${before.id} and does not have it`);
}

/** Answering a question, and writing to a ticket that is solved or closed, gives it back to support. */
function reopening({ account, settings }: Visit, issue: wire.WireIssue): { readonly status_id?: number } {
  const { status } = statusOf(settings.statuses, issue.status.name);
  const gives = status === 'waiting-customer' || status === 'solved' || status === 'closed';
  const status_id = gives ? statusMeaning(issue, 'in-progress', { account, settings }) : undefined;
  return status_id === undefined ? {} : { status_id };
}

function own({ account }: Visit, issue: wire.WireIssue, { body }: MessageDraft, since: number) {
  return visibleJournals(issue).find(
    ({ id, user, notes }) => id > since && user.id === account.user && plain(notes).trim() === plain(body).trim(),
  );
}

function entryOf({ reader }: Visit, issue: wire.WireIssue, { id }: wire.WireJournal): TimelineEntry {
  const entry = reader.timeline(issue).find((each) => each.id === `${id}`);
  if (entry) return entry;
  throw new SupportError('malformed', `The reply to ticket ${issue.id} cannot be read back`, { outcome: 'applied' });
}
