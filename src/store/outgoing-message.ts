import type { Attachment } from '../domain/attachment.js';
import type { TicketId } from '../domain/ticket.js';
import type { TimelineEntry } from '../domain/timeline.js';
import type { SupportError } from '../port/support-error.js';
import type { Outbox } from './outbox/outbox.js';
import type { OutboxEntry } from './outbox/outbox-entry.js';

/** A reply that the help desk has not confirmed. A failed one keeps its text and can be sent again under the same key. */
export type OutgoingMessage = {
  readonly key: string;
  readonly body: string;
  readonly files: readonly Attachment[];
  /** When it was written, in epoch milliseconds of the help desk's clock. */
  readonly at: number;
} & Sending;

/** How far a reply has come. A queued one waits for the network; a failed one is tried again by itself where that may help. */
export type Sending =
  | { readonly phase: 'sending' }
  | { readonly phase: 'queued' }
  | { readonly phase: 'failed'; readonly error: SupportError };

/** The replies to a ticket that are in the outbox, oldest first. */
export function outgoingIn(outbox: Outbox, ticket: TicketId): readonly OutgoingMessage[] {
  return outbox.entries.flatMap((entry) => {
    const { key, at, wish } = entry;
    if (wish.kind !== 'reply' || wish.ticketId !== ticket) return [];
    const { message, files = [] } = wish;
    return [{ key, body: message.body, files, at, ...sendingOf(entry, outbox) }];
  });
}

/** How far an entry that is not confirmed has come: no further than what it waits for. */
export function sendingOf(entry: OutboxEntry, outbox: Outbox): Sending {
  const { stand } = outbox.holding(entry) ?? entry;
  if (stand.phase === 'sending' || stand.phase === 'confirmed') return { phase: 'sending' };
  if (stand.phase === 'queued' && outbox.offline) return { phase: 'queued' };
  return stand.error ? { phase: 'failed', error: stand.error } : { phase: 'sending' };
}

/** Whether a reply with files was refused for what is in it: sent again as it is, it would be refused again. */
export function isToBeMended(message: OutgoingMessage): message is Extract<OutgoingMessage, { phase: 'failed' }> {
  return message.phase === 'failed' && message.error.code === 'invalid' && message.files.length > 0;
}

/** The rows whose real entry has now arrived, also where the answer to the sending was lost. One row goes for one entry. */
export function arrivedIn(
  outgoing: readonly OutgoingMessage[],
  arrived: readonly TimelineEntry[],
): readonly { readonly key: string; readonly entry: TimelineEntry }[] {
  const own = arrived.flatMap((entry) => (entry.kind === 'message' && entry.actor.self ? [entry] : []));
  return outgoing.flatMap(({ key, body }) => {
    const place = own.findIndex((entry) => entry.body.trim() === body.trim());
    return place < 0 ? [] : own.splice(place, 1).map((entry) => ({ key, entry }));
  });
}
