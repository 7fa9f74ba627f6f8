import type { Ticket } from '../../domain/ticket.js';
import type { ActionRequest } from '../../domain/timeline.js';
import { SupportError } from '../../port/support-error.js';
import { changeIssue } from './change.js';
import { statusMeaning } from './ticket.js';
import type { Visit } from './visit.js';
import type * as wire from './wire.js';

/** What an action leads to. */
const leads: Readonly<Record<string, Ticket['status']>> = {
  'accept-solution': 'closed',
  'reject-solution': 'in-progress',
  reopen: 'in-progress',
  cancel: 'cancelled',
};

/** Under which conditions something is done. */
export interface ActOptions {
  readonly ifMatch: string | undefined;
  /** It was tried before, and nobody knows whether it was done. */
  readonly again: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Does what the customer wants, and gives the ticket read back: Redmine answers 204 to what it did not do. */
export async function act(
  visit: Visit,
  before: wire.WireIssue,
  { action, comment = '' }: ActionRequest,
  { ifMatch, again, signal }: ActOptions,
): Promise<Ticket> {
  const now = visit.reader.ticket(before);
  const { id, version, actions } = now;
  if (again && hasHappened(now, action)) return now;
  if (ifMatch !== undefined && ifMatch !== version)
    throw new SupportError('stale', `Ticket ${id} has changed since it was read`);
  if (!actions.includes(action)) throw new SupportError('not-allowed', `${action} is not offered on ticket ${id} now`);
  const issue = changeFor(visit, before, action, comment);
  await changeIssue(visit, id, issue, signal);
  const ticket = visit.reader.ticket(await visit.reader.issue(id, signal));
  if (hasHappened(ticket, action)) return ticket;
  throw new SupportError('not-applied', `Redmine accepted ${action} and left ticket ${id} as it was`);
}

function changeFor({ account, settings }: Visit, before: wire.WireIssue, action: string, comment: string): object {
  if (action === 'request-closure') {
    // With the time, so that asking again with the same words is another value.
    const value = `${new Date().toISOString()} ${comment}`.trim().slice(0, 255);
    return { custom_fields: [{ id: settings.fields.closure, value }] };
  }
  if (action === 'withdraw-closure') return { custom_fields: [{ id: settings.fields.closure, value: '' }] };
  const status_id = statusMeaning(before, leads[action] ?? 'unknown', { account, settings });
  return { status_id, ...(comment && { notes: comment }) };
}

function hasHappened({ status, closureRequestedAt }: Ticket, action: string): boolean {
  if (action === 'request-closure') return closureRequestedAt !== undefined;
  if (action === 'withdraw-closure') return closureRequestedAt === undefined;
  return status === leads[action];
}
