import { customerActs, customerAnswersSurvey, customerReplies, fileTicket } from './customer-moves.js';
import type { DeskChange, StoredTicket } from './desk-storage.js';
import type { MemoryStorageOptions } from './memory-storage.js';
import type { Promises } from './promises.js';
import { samplePeople } from './sample-people.js';
import { sampleTickets, type SampleStep, type SampleTicket } from './sample-tickets.js';
import { supportActs, supportReplies } from './support-moves.js';
import { TicketChange, type ChangeContext } from './ticket-change.js';

/** Lets the sample tickets happen, by the rules of the desk, in the time before `now` (epoch milliseconds). */
export function samplePast(
  now: number,
  newId: () => string,
  promises: Promises | undefined,
): Required<Pick<MemoryStorageOptions, 'past' | 'read'>> {
  const past = sampleTickets.flatMap((sample) => happen(sample, now, newId, promises));
  return { past: past.sort(byTime), read: past.filter((change) => isSeen(change, now)).flatMap(readByAll) };
}

function happen(
  { number, minutesAgo, who, draft, story }: SampleTicket,
  now: number,
  newId: () => string,
  promises: Promises | undefined,
): DeskChange[] {
  const context = (by: string, ago: number): ChangeContext => ({
    person: personOf(by),
    now: now - ago * 60_000,
    newId,
    ...(promises && { promises }),
  });
  const changes = [fileTicket(draft, number, context(who, minutesAgo))];
  let ticket: StoredTicket | undefined = changes[0]?.ticket;
  for (const step of story) {
    if (!ticket) break;
    const change = new TicketChange(ticket, context(step.who, step.minutesAgo));
    take(step, change);
    changes.push(change);
    ticket = change.ticket;
  }
  return changes;
}

function take(step: SampleStep, change: TicketChange): void {
  if (step.acts) supportActs(change, step.acts);
  if (step.asks) supportReplies(change, { body: step.asks, expectsReply: true });
  if (step.wishes) customerActs(change, step.wishes);
  if (step.marks) customerAnswersSurvey(change, step.marks);
  if (step.says && personOf(step.who).role === 'support') supportReplies(change, { body: step.says });
  else if (step.says) customerReplies(change, { body: step.says });
}

/** Everyone has read what is older than an hour. */
function isSeen({ ticket }: DeskChange, now: number): boolean {
  return Date.parse(ticket.facts.updatedAt) < now - 60 * 60_000;
}

function readByAll({ ticket }: DeskChange): NonNullable<MemoryStorageOptions['read']> {
  const readers = samplePeople.filter(({ organisation }) => organisation.id === ticket.organisation);
  return readers.map(({ id }) => ({ person: id, key: ticket, supportReplies: ticket.supportReplies }));
}

function byTime(one: DeskChange, other: DeskChange): number {
  return Date.parse(one.ticket.facts.updatedAt) - Date.parse(other.ticket.facts.updatedAt);
}

function personOf(id: string): ChangeContext['person'] {
  const person = samplePeople.find((each) => each.id === id);
  if (!person) throw new Error(`${id} is no sample person`);
  return person;
}
