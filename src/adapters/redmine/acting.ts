import type { Ticket } from '../../domain/ticket.js';
import type { ActionRequest } from '../../domain/timeline.js';
import { SupportError } from '../../port/support-error.js';
import { hasHappened, isToDo, statusAfter, type ActOptions } from '../rest/acting.js';
import { changeIssue } from './change.js';
import { statusMeaning } from './ticket.js';
import type { Visit } from './visit.js';
import type * as wire from './wire.js';

/** Does what the customer wants, and gives the ticket read back: Redmine answers 204 to what it did not do. */
export async function act(
  visit: Visit,
  before: wire.WireIssue,
  { action, comment = '' }: ActionRequest,
  options: ActOptions,
): Promise<Ticket> {
  const now = visit.reader.ticket(before);
  if (!isToDo(now, action, options)) return now;
  const { id } = now;
  const { signal } = options;
  const issue = changeFor(visit, before, action, comment);
  await changeIssue(visit, id, issue, signal);
  const ticket = visit.reader.ticket(await visit.reader.issue(id, signal));
  if (hasHappened(ticket, action)) return ticket;
  throw new SupportError('not-applied', `Redmine accepted ${action} and left ticket ${id} as it was`);
}

function changeFor(
  { account, settings }: Visit,
  before: wire.WireIssue,
  action: ActionRequest['action'],
  comment: string,
): object {
  if (action === 'request-closure') {
    // With the time, so that asking again with the same words is another value.
    const value = `${new Date().toISOString()} ${comment}`.trim().slice(0, 255);
    return { custom_fields: [{ id: settings.fields.closure, value }] };
  }
  if (action === 'withdraw-closure') return { custom_fields: [{ id: settings.fields.closure, value: '' }] };
  const status_id = statusMeaning(before, statusAfter(action), { account, settings });
  return { status_id, ...(comment && { notes: comment }) };
}
