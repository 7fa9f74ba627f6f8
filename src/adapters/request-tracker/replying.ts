import type { MessageDraft, TimelineEntry } from '../../domain/timeline.js';
import { SupportError } from '../../port/support-error.js';
import type { ShelvedFile } from '../rest/file-shelf.js';
import type { Filing } from './filing.js';
import type { Happening } from './happening.js';
import { messageBody } from './message-body.js';
import type { ReadTicket } from './ticket-reader.js';
import * as wire from './wire.js';

/**
 * Replies once under a key. The key is kept in a field of the message: it is looked for before sending, and of messages that
 * raced under one key the timeline has the first.
 */
export async function reply(
  filing: Filing,
  before: ReadTicket,
  message: MessageDraft,
  files: readonly ShelvedFile[],
  key: string,
  signal?: AbortSignal,
): Promise<TimelineEntry> {
  const { settings, account, caller, reader } = filing;
  const value = `${account.user}:${key}`;
  const sent = withKey(before, value);
  if (sent) return entryOf(filing, before, sent, message, signal);
  const json = {
    Content: message.body,
    ContentType: 'text/plain',
    ...(account.fields.has('messageKey') && { TxnCustomFields: { [settings.fields.messageKey]: value } }),
    ...reopening(filing, before),
  };
  const call = {
    method: 'POST',
    path: `/ticket/${before.ticket.id}/correspond`,
    ...messageBody(json, files),
    signal,
  } as const;
  await caller.call(call, wire.sentences);
  const after = await reader.ticket(before.ticket.id, signal);
  const found = withKey(after, value) ?? newest(after, before);
  if (found) return entryOf(filing, after, found, message, signal);
  throw new SupportError('not-applied', `The reply to ticket ${before.ticket.id} was accepted and is not there`, {
    outcome: 'unknown',
  });
}

/** Answering a question, and writing to a ticket that is solved or closed, gives it back to support. */
function reopening({ settings }: Filing, { ticket }: ReadTicket): { readonly Status?: string } {
  const gives = ticket.status === 'waiting-customer' || ticket.status === 'solved' || ticket.status === 'closed';
  const open = Object.keys(settings.statuses).find((code) => settings.statuses[code] === 'in-progress');
  return gives && open !== undefined ? { Status: open } : {};
}

function withKey({ happenings }: ReadTicket, value: string): Happening | undefined {
  return happenings.find(({ what, actor }) => what.is === 'message' && what.key === value && actor.self);
}

/** Where there is no field for the key: the first message of one's own that was not there before. */
function newest(after: ReadTicket, before: ReadTicket): Happening | undefined {
  const last = before.happenings.at(-1)?.id ?? 0;
  return after.happenings.find(({ id, what, actor }) => id > last && what.is === 'message' && actor.self);
}

async function entryOf(
  { reader }: Filing,
  ticket: ReadTicket,
  { id }: Happening,
  message: MessageDraft,
  signal?: AbortSignal,
): Promise<TimelineEntry> {
  const entry = (await reader.timeline(ticket, signal)).find((each) => each.id === `${id}`);
  if (entry?.kind === 'message' && entry.body !== message.body) {
    throw new SupportError('key-reused', `The key belongs to another reply to ticket ${ticket.ticket.id}`);
  }
  if (entry) return entry;
  throw new SupportError('malformed', `The reply to ticket ${ticket.ticket.id} cannot be read back`, {
    outcome: 'applied',
  });
}
