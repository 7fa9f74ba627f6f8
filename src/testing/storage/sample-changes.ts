import { customerReplies, fileTicket } from '../../desk/customer-moves.js';
import type { DeskChange, StoredAnswer, StoredSurvey, StoredTicket } from '../../desk/desk-storage.js';
import type { StoredFile } from '../../desk/file-storage.js';
import type { Person } from '../../desk/person.js';
import { randomId } from '../../desk/random-id.js';
import { supportActs, supportReplies } from '../../desk/support-moves.js';
import { TicketChange, type ChangeContext } from '../../desk/ticket-change.js';
import type { Attachment } from '../../domain/attachment.js';

const start = Date.UTC(2026, 4, 12);

const sofia: Person = {
  ...{ id: 'sofia', name: 'Sofia', role: 'support', access: 'granted', line: 1 },
  organisation: { id: 'support', name: 'Support' },
};

/** What a sample ticket says. */
export interface SampleWords {
  readonly organisation?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly attachments?: readonly Attachment[];
}

/** The change that files a ticket. */
export function filed(id: string, { organisation = 'north', attachments, ...words }: SampleWords = {}): DeskChange {
  const draft = { kind: 'question', subject: 'A subject', body: 'A body', ...words } as const;
  return written(fileTicket(draft, id, contextOf(customer(organisation)), attachments));
}

/** The change by which the customer writes once more. */
export function replied(ticket: StoredTicket, body = 'More'): DeskChange {
  const change = new TicketChange(ticket, contextOf(customer(ticket.organisation)));
  customerReplies(change, { body });
  return written(change);
}

/** The change by which support answers. */
export function answered(ticket: StoredTicket): DeskChange {
  const change = new TicketChange(ticket, contextOf(sofia));
  supportReplies(change, { body: 'An answer' });
  return written(change);
}

/** The change by which a ticket is closed, its survey answered or not. */
export function closed(ticket: StoredTicket, survey?: StoredSurvey): DeskChange {
  const change = new TicketChange(ticket, contextOf(sofia));
  supportActs(change, { action: 'close', reason: 'solved' });
  if (survey) change.keep({ survey });
  return written(change);
}

/** What a key has led to. */
export function underKey(key: string, { ticket }: DeskChange, over: Partial<StoredAnswer> = {}): StoredAnswer {
  const { organisation, id } = ticket;
  return { organisation, person: 'anna', key, fingerprint: 'f', ticketId: id, at: start, ...over };
}

/** What is known of a file of three bytes. */
export function fileNamed(id: string, over: Partial<StoredFile> = {}): StoredFile {
  const attachment = { id, name: `${id}.txt`, size: 3, type: 'text/plain' };
  const known = { organisation: 'north', person: 'anna', key: `key of ${id}`, fingerprint: 'f', uploadedAt: start };
  return { ...known, attachment, whole: true, ...over };
}

function written({ ticket, entries, files }: TicketChange): DeskChange {
  return { ticket, entries, files };
}

function contextOf(person: Person): ChangeContext {
  return { person, now: start, newId: randomId };
}

function customer(organisation: string): Person {
  return {
    ...{ id: 'anna', name: 'Anna', role: 'customer', access: 'granted' },
    organisation: { id: organisation, name: organisation },
  };
}
