import assert from 'node:assert/strict';

import type {
  ActionRequest,
  CallOptions,
  ChangeOptions,
  Connection,
  ConnectOptions,
  EntryId,
  EntryQuery,
  MessageDraft,
  Page,
  SupportAdapter,
  SupportEvent,
  Ticket,
  TicketDraft,
  TicketId,
  TicketQuery,
  TimelineEntry,
} from '../../src/port/index.js';

/** One call that waits for the test to answer it. */
export interface Call<A extends readonly unknown[], T> {
  readonly args: A;
  answer(value: T): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/** Lets everything that can happen now happen. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** One method of an adapter, answered by the test call by call. */
export class Script<A extends readonly unknown[], T> {
  readonly #name: string;
  readonly #open: Call<A, T>[] = [];
  count = 0;

  constructor(name: string) {
    this.#name = name;
  }

  call(...args: A): Promise<T> {
    this.count++;
    return new Promise((resolve, reject) => {
      const answer = (value: T): Promise<void> => (resolve(value), settle());
      const fail = (error: unknown): Promise<void> => (reject(error), settle());
      this.#open.push({ args, answer, fail });
    });
  }

  /** The oldest call without an answer. */
  next(): Call<A, T> {
    const call = this.#open.shift();
    assert.ok(call, `${this.#name} was not called`);
    return call;
  }

  /** Calls without an answer. */
  get open(): number {
    return this.#open.length;
  }
}

/** What a feed does next: gives an event, ends or breaks. */
type Step = () => IteratorResult<SupportEvent>;

/** One connection to the feed, driven by the test. */
export class Stream {
  readonly after: string | undefined;
  readonly signal: AbortSignal;
  readonly #waiting: ((step: Step) => void)[] = [];
  readonly #steps: Step[] = [];

  constructor(after: string | undefined, signal: AbortSignal) {
    this.after = after;
    this.signal = signal;
  }

  push(...events: SupportEvent[]): Promise<void> {
    for (const value of events) this.#step(() => ({ done: false, value }));
    return settle();
  }

  end(): Promise<void> {
    this.#step(() => ({ done: true, value: undefined }));
    return settle();
  }

  fail(error: unknown): Promise<void> {
    this.#step(() => {
      throw error;
    });
    return settle();
  }

  [Symbol.asyncIterator](): AsyncIterator<SupportEvent> {
    return { next: async () => (await this.#nextStep())() };
  }

  async #nextStep(): Promise<Step> {
    return this.#steps.shift() ?? new Promise<Step>((resolve) => this.#waiting.push(resolve));
  }

  #step(step: Step): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(step);
    else this.#steps.push(step);
  }
}

/** An adapter in which nothing happens until the test says so, and that ignores every signal. */
export class ScriptedAdapter implements SupportAdapter {
  readonly spec = 'tc-support/1';
  readonly name = 'scripted';
  readonly version = '1';
  readonly connects = new Script<[ConnectOptions], Connection>('connect');
  readonly lists = new Script<[TicketQuery, CallOptions?], Page<Ticket>>('listTickets');
  readonly tickets = new Script<[TicketId, CallOptions?], Ticket>('getTicket');
  readonly entries = new Script<[TicketId, EntryQuery, CallOptions?], Page<TimelineEntry>>('listEntries');
  readonly filings = new Script<[TicketDraft, ChangeOptions], Ticket>('fileTicket');
  readonly replies = new Script<[TicketId, MessageDraft, ChangeOptions], TimelineEntry>('reply');
  readonly acts = new Script<[TicketId, ActionRequest, ChangeOptions & { readonly ifMatch?: string }], Ticket>('act');
  readonly reads = new Script<[TicketId, EntryId, CallOptions?], void>('markRead');
  readonly streams: Stream[] = [];
  closed = 0;

  connect = (options: ConnectOptions) => this.connects.call(options);
  listTickets = (query: TicketQuery, options?: CallOptions) => this.lists.call(query, options);
  getTicket = (id: TicketId, options?: CallOptions) => this.tickets.call(id, options);
  listEntries = (id: TicketId, query: EntryQuery, options?: CallOptions) => this.entries.call(id, query, options);
  fileTicket = (draft: TicketDraft, options: ChangeOptions) => this.filings.call(draft, options);
  reply = (id: TicketId, message: MessageDraft, options: ChangeOptions) => this.replies.call(id, message, options);
  act = (id: TicketId, request: ActionRequest, options: ChangeOptions) => this.acts.call(id, request, options);
  markRead = (id: TicketId, upTo: EntryId, options?: CallOptions) => this.reads.call(id, upTo, options);

  events(query: { readonly after?: string }, options: { readonly signal: AbortSignal }): AsyncIterable<SupportEvent> {
    const stream = new Stream(query.after, options.signal);
    this.streams.push(stream);
    return stream;
  }

  async close(): Promise<void> {
    this.closed++;
  }

  /** The connection to the feed that is open now. */
  get stream(): Stream {
    const stream = this.streams.at(-1);
    assert.ok(stream, 'events was not called');
    return stream;
  }
}
