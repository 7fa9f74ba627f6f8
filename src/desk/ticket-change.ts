import { toInstant, toMilliseconds, type Instant } from '../domain/instant.js';
import { afterCustomer, afterSupport, type Life, type SupportMove } from '../domain/life-cycle.js';
import type { CloseReason, Priority, TicketAction } from '../domain/ticket.js';
import type { Actor, TimelineEntry, TimelineFacts, TimelineKind } from '../domain/timeline.js';
import { DeskRefusal } from './desk-refusal.js';
import type { StoredEntry, StoredTicket, TicketFacts } from './desk-storage.js';
import type { Person } from './person.js';

/** Milliseconds for which a survey can be answered after closing: 28 days. */
export const surveyPeriod: number = 28 * 24 * 60 * 60_000;

/** Who changes a ticket, and when. */
export interface ChangeContext {
  readonly person: Person;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly newId: () => string;
}

/** What an entry tells, by kind, before it is known by whom and when. */
export type EntryFacts = { [K in TimelineKind]: { readonly kind: K } & Readonly<TimelineFacts[K]> }[TimelineKind];

/** Where a ticket is in its life at a point in time, given in epoch milliseconds. */
export function lifeOf({ facts, quoteOpen }: StoredTicket, now: number): Life {
  return {
    status: facts.status,
    closureRequested: facts.closureRequestedAt !== undefined,
    quoteOpen,
    surveyOpen: facts.status === 'closed' && now - toMilliseconds(facts.closedAt ?? facts.updatedAt) <= surveyPeriod,
  };
}

/** One change to one ticket, put together step by step: what the ticket becomes, and what its timeline tells. */
export class TicketChange {
  readonly at: Instant;
  readonly entries: StoredEntry[] = [];
  readonly #context: ChangeContext;
  #ticket: StoredTicket;

  constructor(ticket: StoredTicket, context: ChangeContext) {
    // A clock that was set back must not put an answer before its question.
    this.at = toInstant(Math.max(context.now, toMilliseconds(ticket.facts.updatedAt)));
    this.#context = context;
    this.#ticket = { ...ticket, version: ticket.version + 1, facts: { ...ticket.facts, updatedAt: this.at } };
  }

  get ticket(): StoredTicket {
    return this.#ticket;
  }

  get facts(): TicketFacts {
    return this.#ticket.facts;
  }

  set(facts: Partial<TicketFacts>): void {
    this.#ticket = { ...this.#ticket, facts: { ...this.facts, ...facts } };
  }

  keep(internal: Partial<Pick<StoredTicket, 'survey' | 'callBack'>>): void {
    this.#ticket = { ...this.#ticket, ...internal };
  }

  /** Does what the customer's move does to the ticket's life. Throws `not-allowed` when the life cycle refuses it. */
  customerMoves(move: TicketAction): void {
    this.#live(afterCustomer(this.#life, move), move);
  }

  /** Does what support's move does to the ticket's life; the first of them begins the handling, which is told. */
  supportMoves(move: SupportMove, priority?: Priority): void {
    const { status } = this.facts;
    this.#live(afterSupport(this.#life, move), move);
    if (status === 'new' && !['new', 'closed', 'cancelled'].includes(this.facts.status)) this.#begin(priority);
  }

  /** Puts an entry into the timeline. */
  tell(facts: EntryFacts): TimelineEntry {
    const { person, newId } = this.#context;
    const entry: TimelineEntry = { ...facts, id: newId(), at: this.at, actor: actorOf(person) };
    const position = this.#ticket.entryCount + 1;
    if (isReply(facts, person)) this.#noteReply(person, facts.kind);
    this.#ticket = { ...this.#ticket, entryCount: position };
    this.entries.push({ position, entry, by: person.id, supportReplies: this.#ticket.supportReplies });
    return entry;
  }

  /** Notes why and when the ticket ended, tells it, and offers the survey. */
  close(reason: CloseReason): void {
    this.set({ closedAt: this.at, closeReason: reason });
    this.tell({ kind: 'closed', reason });
    if (this.facts.status === 'closed') this.tell({ kind: 'survey-offered' });
  }

  get #life(): Life {
    return lifeOf(this.#ticket, this.#context.now);
  }

  #live(life: Life | undefined, move: string): void {
    const { status } = this.facts;
    if (!life) throw new DeskRefusal('not-allowed', `${move}: not on a ticket that is ${status} now`);
    const { closureRequestedAt = this.at, ...facts } = this.facts;
    this.#ticket = {
      ...this.#ticket,
      quoteOpen: life.quoteOpen,
      facts: { ...facts, status: life.status, ...(life.closureRequested && { closureRequestedAt }) },
    };
    if ((status === 'solved' || status === 'closed') && life.status === 'in-progress') this.#reopen();
  }

  #begin(priority?: Priority): void {
    this.set({ handlingStartedAt: this.at, ...(priority && { priority }) });
    this.tell({ kind: 'handling-started', ...(priority && { priority }) });
  }

  #reopen(): void {
    const { survey, ...ticket } = this.#ticket;
    const { closedAt, closeReason, ...facts } = ticket.facts;
    this.#ticket = { ...ticket, facts: { ...facts, reopenCount: facts.reopenCount + 1 } };
    this.tell({ kind: 'reopened' });
  }

  #noteReply({ role, name }: Person, kind: TimelineKind): void {
    const isFiling = kind === 'message' && this.#ticket.version === 1;
    if (!isFiling) this.set({ lastReply: { at: this.at, by: role, name } });
    if (role === 'support') this.#ticket = { ...this.#ticket, supportReplies: this.#ticket.supportReplies + 1 };
  }
}

function isReply({ kind }: EntryFacts, { role }: Person): boolean {
  return kind === 'message' || (role === 'support' && (kind === 'solution-proposed' || kind === 'quote-offered'));
}

/** How a person is named in a timeline. */
export function actorOf({ role, name, line }: Person): Actor {
  return { role, name, ...(line && { line }) };
}
