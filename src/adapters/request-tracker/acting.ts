import type { Ticket } from '../../domain/ticket.js';
import type { ActionRequest } from '../../domain/timeline.js';
import { SupportError } from '../../port/support-error.js';
import { hasHappened, isToDo, statusAfter, type ActOptions } from '../rest/acting.js';
import { inTurn } from '../rest/in-turn.js';
import type { Filing } from './filing.js';
import { statusLeadingTo } from './ticket.js';
import type { ReadTicket } from './ticket-reader.js';
import * as wire from './wire.js';

/** Does what the customer wants, and gives the ticket read back: Request Tracker answers 200 to what it did not do. */
export async function act(
  filing: Filing,
  before: ReadTicket,
  { action, comment }: ActionRequest,
  options: ActOptions,
): Promise<Ticket> {
  if (!isToDo(before.ticket, action, options)) return before.ticket;
  const { id } = before.ticket;
  const { ifMatch, signal } = options;
  const change = changeFor(filing, before, action, comment);
  if (comment !== undefined && comment !== '' && !action.endsWith('-closure')) {
    // The comment is a message of its own; the status goes with it in one call.
    const json = { Content: comment, ContentType: 'text/plain', ...change };
    await filing.caller.call({ method: 'POST', path: `/ticket/${id}/correspond`, json, signal }, wire.sentences);
  } else {
    const put = async (): Promise<unknown> => {
      const headers = ifMatch === undefined ? {} : await unmoved(filing, before, signal);
      return filing.caller.call(
        { method: 'PUT', path: `/ticket/${id}`, json: change, headers, signal },
        wire.sentences,
      );
    };
    // Two at once would both find the version that they know, and Request Tracker lets both through.
    await inTurn(filing.caller, put, signal);
  }
  const { ticket } = await filing.reader.ticket(id, signal);
  if (hasHappened(ticket, action)) return ticket;
  throw new SupportError('not-applied', `Request Tracker accepted ${action} and left ticket ${id} as it was`);
}

function changeFor(
  { settings }: Filing,
  { wire: ticket }: ReadTicket,
  action: ActionRequest['action'],
  comment = '',
): object {
  if (action === 'request-closure') {
    // With the time, so that asking again with the same words is another value.
    return { CustomFields: { [settings.fields.closure]: `${new Date().toISOString()} ${comment}`.trim() } };
  }
  if (action === 'withdraw-closure') return { CustomFields: { [settings.fields.closure]: '' } };
  return { Status: statusLeadingTo(ticket, statusAfter(action), settings.statuses) };
}

/** The precondition under which Request Tracker itself refuses, should the ticket move in this very moment. */
async function unmoved({ caller, reader }: Filing, before: ReadTicket, signal?: AbortSignal) {
  const { id, version } = before.ticket;
  const { headers } = await caller.call({ method: 'GET', path: `/ticket/${id}`, signal }, wire.sentences);
  const now = await reader.ticket(id, signal);
  if (now.ticket.version !== version) throw new SupportError('stale', `Ticket ${id} has changed since it was read`);
  const tag = headers.get('etag');
  return tag === null ? {} : { 'If-Match': tag };
}
