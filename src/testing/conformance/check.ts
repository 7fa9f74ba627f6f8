import type { TicketDraft, Ticket, TicketId, TicketKind } from '../../domain/ticket.js';
import type { TimelineEntry } from '../../domain/timeline.js';
import type { Cursor, Page, SupportAdapter, TicketQuery } from '../../port/support-adapter.js';
import { backDoorOf, faultMakerOf, type BackDoor, type FaultMaker } from './back-door.js';
import { BrokenPromise, promised } from './broken-promise.js';
import type { ConformanceCustomer, ConformanceHarness } from './harness.js';
import { Listener } from './listener.js';

/** One promise of the port, and how to see whether an adapter keeps it. */
export interface Check {
  /** What the port promises, as a sentence. */
  readonly promise: string;
  readonly run: (bench: Bench) => Promise<void>;
}

/** What one check works with: its own adapters, its own tickets. */
export class Bench {
  readonly staff: BackDoor;
  readonly faults: FaultMaker | undefined;
  /** Messages enough that no desk gives them in one page of its own. */
  readonly longThread: number;
  /** Notes what the adapter does not offer and this check therefore cannot see. */
  readonly skip: (reason: string) => void;
  readonly #harness: ConformanceHarness;
  readonly #patience: number;
  readonly #opened: SupportAdapter[] = [];
  readonly #listeners: Listener[] = [];
  readonly #kinds: readonly TicketKind[];

  constructor(harness: ConformanceHarness, kinds: readonly TicketKind[], skip: (reason: string) => void) {
    this.#harness = harness;
    this.#kinds = kinds;
    this.#patience = harness.patience ?? 5_000;
    this.staff = backDoorOf(harness.staff);
    this.faults = harness.faults && faultMakerOf(harness.faults);
    this.longThread = harness.longThread ?? 105;
    this.skip = skip;
  }

  /** An adapter for a customer, not yet connected. */
  async made(who: ConformanceCustomer): Promise<SupportAdapter> {
    const adapter = await this.#harness.adapter(who);
    this.#opened.push(adapter);
    return adapter;
  }

  /** An adapter for a customer, connected. */
  async as(who: ConformanceCustomer): Promise<SupportAdapter> {
    const adapter = await this.made(who);
    await adapter.connect({});
    return adapter;
  }

  /** A new idempotency key, as a change takes it. */
  key(): { readonly idempotencyKey: string } {
    return { idempotencyKey: this.#harness.newKey?.() ?? this.word() };
  }

  /** A word that nobody has written before. */
  word(): string {
    return `kit${Math.floor(Math.random() * 36 ** 8).toString(36)}${Math.floor(Math.random() * 36 ** 8).toString(36)}`;
  }

  /** The kind of ticket that is wanted, where the desk takes it; else the first that it takes. */
  kind(wanted: TicketKind = 'question'): TicketKind {
    return this.#kinds.includes(wanted) ? wanted : (this.#kinds[0] ?? wanted);
  }

  draft(over: Partial<TicketDraft> = {}): TicketDraft {
    return { kind: this.kind(), subject: `About the rota ${this.word()}`, body: 'How do I copy a week?', ...over };
  }

  file(adapter: SupportAdapter, over?: Partial<TicketDraft>): Promise<Ticket> {
    return adapter.fileTicket(this.draft(over), this.key());
  }

  reply(adapter: SupportAdapter, id: TicketId, body: string): Promise<TimelineEntry> {
    return adapter.reply(id, { body }, this.key());
  }

  /** Every ticket a query finds, page by page. */
  tickets(adapter: SupportAdapter, query: TicketQuery): Promise<Ticket[]> {
    return readAll((after) => adapter.listTickets({ ...query, ...(after !== undefined && { after }) }));
  }

  /**
   * The tickets that changed last: what was filed a moment ago is among them. A desk that keeps all that the kit has filed, and
   * that takes its time for each, need not be read to its end for that.
   */
  async newest(adapter: SupportAdapter): Promise<readonly Ticket[]> {
    return (await adapter.listTickets({ scope: 'all', limit: 20 })).items;
  }

  /** A whole timeline, read from the beginning. */
  entries(adapter: SupportAdapter, id: TicketId, limit = 100): Promise<TimelineEntry[]> {
    return readAll((after) => adapter.listEntries(id, { limit, ...(after !== undefined && { after }) }));
  }

  /** Hears the adapter's events from a cursor on. */
  listen(adapter: SupportAdapter, after?: Cursor): Listener {
    const listener = new Listener(adapter, after, this.#patience);
    this.#listeners.push(listener);
    return listener;
  }

  /** Hears the adapter's events from now on, once they are seen to come through. Forgets what was heard until then. */
  async listening(adapter: SupportAdapter): Promise<{ readonly listener: Listener; readonly cursor: Cursor }> {
    const listener = this.listen(adapter);
    const deadline = Date.now() + this.#patience;
    const filed: TicketId[] = [];
    // A desk that is asked every now and then, and that takes its time, is not heard of within a moment.
    const moment = Math.max(500, this.#patience / 4);
    while (Date.now() < deadline) {
      const { id } = await this.file(adapter, { subject: 'Is anybody there?' });
      filed.push(id);
      const event = await listener.heardOf(id, 'a new ticket', moment).catch(() => undefined);
      if (!event) continue;
      listener.forget(filed);
      return { listener, cursor: event.cursor };
    }
    throw new BrokenPromise('events() tells of a ticket that is filed while listening');
  }

  /** Lets go of everything. Streams that do not end by themselves have a check of their own. */
  async end(): Promise<void> {
    const streams = this.#listeners.map((listener) => listener.stop());
    await Promise.all(this.#opened.map((adapter) => adapter.close()));
    await Promise.allSettled(streams);
  }
}

/** Reads page after page; fails when a list does not end. */
async function readAll<T>(read: (after: Cursor | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let after: Cursor | undefined;
  for (let pages = 0; pages < 1_000; pages++) {
    const page = await read(after);
    items.push(...page.items);
    after = page.next;
    if (after === undefined) return items;
  }
  promised(false, 'a list ends: the last page has no next');
  return items;
}
