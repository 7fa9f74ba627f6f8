import type { Ticket, TicketDraft } from '../../domain/ticket.js';
import type { TimelineEntry } from '../../domain/timeline.js';
import type { Answer } from '../answer.js';
import type { Visit } from '../visit.js';
import type { OutboxEntry, Wish } from './outbox-entry.js';

/** What the help desk made of an entry. */
export type Delivered =
  | {
      readonly kind: 'filing';
      readonly ticket: Ticket;
      /** What was changed after a first try that turned out to have landed: the ticket holds the earlier text. */
      readonly unsent?: TicketDraft;
    }
  | { readonly kind: 'reply'; readonly entry: TimelineEntry };

/** Sends an entry under its key. Never rejects. */
export async function deliver(visit: Visit, { key, wish }: OutboxEntry): Promise<Answer<Delivered>> {
  if (wish.kind === 'filing') return file(visit, key, wish);
  const answer = await visit.ask((adapter, { signal }) =>
    adapter.reply(wish.ticketId, wish.message, { signal, idempotencyKey: key }),
  );
  return answer && ('error' in answer ? answer : { value: { kind: 'reply', entry: answer.value } });
}

/**
 * A key that belongs to another text: one tried before has landed after all. Sending each again under the key cannot file
 * another ticket, and gives the one that was filed.
 */
async function file(
  visit: Visit,
  idempotencyKey: string,
  { draft, tried }: Extract<Wish, { kind: 'filing' }>,
): Promise<Answer<Delivered>> {
  let unsent: { readonly unsent?: TicketDraft } = {};
  let answer: Answer<Ticket>;
  for (const text of [draft, ...tried]) {
    answer = await visit.ask((adapter, { signal }) => adapter.fileTicket(text, { signal, idempotencyKey }));
    if (answer && 'value' in answer) return { value: { kind: 'filing', ticket: answer.value, ...unsent } };
    if (answer?.error.code !== 'key-reused') return answer;
    unsent = { unsent: draft };
  }
  return answer && 'error' in answer ? answer : undefined;
}
