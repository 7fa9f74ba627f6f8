import type { ClockName, TicketClock } from '../domain/clock.js';
import { toInstant, toMilliseconds, type Instant } from '../domain/instant.js';
import { afterCustomer, afterSupport, type Life, type SupportMove } from '../domain/life-cycle.js';
import type { CloseReason, Priority, TicketAction } from '../domain/ticket.js';
import type { Actor, TimelineEntry, TimelineFacts, TimelineKind } from '../domain/timeline.js';
import { DeskRefusal } from './desk-refusal.js';
import type { StoredEntry, StoredTicket, TicketFacts } from './desk-storage.js';
import type { Person } from './person.js';
import type { Promises } from './promises.js';
import { surveyEnd } from './ticket-survey.js';
import { clockAt, clocksAfter, isOpen, isRunning, meetClock, startClock } from './ticket-clocks.js';

/** Who changes a ticket, and when. */
export interface ChangeContext {
  readonly person: Person;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly newId: () => string;
  /** What is promised, where anything is. */
  readonly promises?: Promises;
  /** The version of the service that promises so. */
  readonly serviceVersion?: number;
}

/** What an entry tells, by kind, before it is known by whom and when. */
export type EntryFacts = { [K in TimelineKind]: { readonly kind: K } & Readonly<TimelineFacts[K]> }[TimelineKind];

/** Where a ticket is in its life at a point in time, given in epoch milliseconds. */
export function lifeOf({ facts, quoteOpen }: StoredTicket, now: number): Life {
  return {
    status: facts.status,
    closureRequested: facts.closureRequestedAt !== undefined,
    quoteOpen,
    surveyOpen: now <= surveyEnd(facts),
  };
}

/** One change to one ticket, put together step by step: what the ticket becomes, and what its timeline tells. */
export class TicketChange {
  readonly at: Instant;
  readonly entries: StoredEntry[] = [];
  /** Lets the change fail, and be made anew, when the service has changed before it is written. */
  readonly serviceVersion: number | undefined;
  readonly #context: ChangeContext;
  #ticket: StoredTicket;

  constructor(ticket: StoredTicket, context: ChangeContext) {
    // A clock that was set back must not put an answer before its question.
    this.at = toInstant(Math.max(context.now, toMilliseconds(ticket.facts.updatedAt)));
    this.#context = context;
    this.serviceVersion = context.serviceVersion;
    this.#ticket = { ...ticket, version: ticket.version + 1, facts: { ...ticket.facts, updatedAt: this.at } };
  }

  /** Who makes the change. */
  get person(): Person {
    return this.#context.person;
  }

  /** Ids of the files that its messages name. */
  get files(): readonly string[] {
    return this.entries.flatMap(({ entry }) => ('attachments' in entry ? entry.attachments.map(({ id }) => id) : []));
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
    const { person } = this.#context;
    if (isReply(facts, person)) this.#noteReply(person, facts.kind);
    const entry = this.#append(facts, actorOf(person), person.id);
    if (facts.kind === 'message' && person.role === 'customer' && isRunning(this.facts.status)) this.promise('reply');
    return entry;
  }

  /** Starts the clock of a promise unless it runs, and tells by when it will be kept. Nothing where nothing is promised. */
  promise(name: ClockName): void {
    const { promises } = this.#context;
    const known = this.facts.clocks?.[name];
    const clock = promises && !(known && isOpen(known)) ? startClock(name, this.at, promises) : undefined;
    if (!clock) return;
    this.#setClock(name, clock);
    this.#append({ kind: 'promise-set', clock: name, dueAt: clock.dueAt }, desk, '');
  }

  /** Moves a promise that is not yet due to where the opening hours have moved it, and tells it. Tells whether it moved. */
  movePromise(name: ClockName): boolean {
    const { promises, now } = this.#context;
    const clock = this.facts.clocks?.[name];
    if (!promises || !clock || !isOpen(clock) || clockAt(clock, now).missed) return false;
    const moved = startClock(name, clock.startedAt, promises);
    if (!moved || moved.dueAt === clock.dueAt) return false;
    this.#setClock(name, moved);
    this.#append({ kind: 'promise-moved', clock: name, from: clock.dueAt, dueAt: moved.dueAt }, desk, '');
    return true;
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
    const { clocks } = this.facts;
    if (clocks) this.set({ clocks: clocksAfter(clocks, [status, life.status], this.at, this.#context.promises) });
    if ((status === 'solved' || status === 'closed') && life.status === 'in-progress') this.#reopen();
  }

  #begin(priority?: Priority): void {
    this.set({ handlingStartedAt: this.at, ...(priority && { priority }) });
    this.#meet('begin');
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
    if (role === 'customer') return;
    this.#ticket = { ...this.#ticket, supportReplies: this.#ticket.supportReplies + 1 };
    this.#meet('reply');
  }

  #meet(name: ClockName): void {
    const clock = this.facts.clocks?.[name];
    if (clock) this.#setClock(name, meetClock(clock, this.at));
  }

  #setClock(name: ClockName, clock: TicketClock): void {
    this.set({ clocks: { ...this.facts.clocks, [name]: clock } });
  }

  /** `by`: id of the person who did it, empty when the desk did it by itself. */
  #append(facts: EntryFacts, actor: Actor, by: string): TimelineEntry {
    const entry: TimelineEntry = { ...facts, id: this.#context.newId(), at: this.at, actor };
    const position = this.#ticket.entryCount + 1;
    this.#ticket = { ...this.#ticket, entryCount: position };
    this.entries.push({ position, entry, by, supportReplies: this.#ticket.supportReplies });
    return entry;
  }
}

const desk: Actor = { role: 'system' };

function isReply({ kind }: EntryFacts, { role }: Person): boolean {
  return kind === 'message' || (role === 'support' && (kind === 'solution-proposed' || kind === 'quote-offered'));
}

/** How a person is named in a timeline. */
export function actorOf({ role, name, line }: Person): Actor {
  return { role, name, ...(line && { line }) };
}
