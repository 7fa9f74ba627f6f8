import type { Attachment } from '../domain/attachment.js';
import type { Ticket, TicketId } from '../domain/ticket.js';
import type { ActionRequest, EntryId, MessageDraft, TimelineEntry } from '../domain/timeline.js';
import type { Cursor, Page } from '../port/support-adapter.js';
import type { SupportError } from '../port/support-error.js';
import type { Answer } from './answer.js';
import { ChangeKey } from './change-key.js';
import { withEarlier, withEntry, withNewest } from './entry-list.js';
import { LiveModel } from './live/live-model.js';
import { failedAfter, loadingAfter, mapShown, shownValue } from './loadable.js';
import { DeliveredEvent } from './outbox/delivered-event.js';
import type { Delivered } from './outbox/delivery.js';
import { outboxOf } from './outbox/outbox.js';
import { arrivedIn, outgoingIn } from './outgoing-message.js';
import { shelves } from './shelf.js';
import type { SupportStore } from './support-store.js';
import type { ThreadState } from './thread-state.js';
import type { Visit } from './visit.js';

const pageSize = 50;

/** One ticket with its timeline, live while shown, and what the customer does in it. Nothing here rejects: failures stand in the state. */
export class ThreadModel extends LiveModel<ThreadState> {
  readonly #ticketId: TicketId;
  #listening: AbortController | undefined;
  /** The first try of the reply that was handed over last. */
  #replying: Promise<unknown> | undefined;
  readonly #key: ChangeKey;
  /** Counts the tickets that came back from actions, so that an answer read before one does not undo it. */
  #actions = 0;
  #readingEarlier: Promise<void> | undefined;
  #readUpTo: EntryId | undefined;
  #merged: TicketId | undefined;

  constructor(visit: Visit, ticketId: TicketId) {
    super(visit, { ticket: { phase: 'idle' }, entries: { phase: 'idle' }, outgoing: [], acting: { phase: 'idle' } });
    this.#ticketId = ticketId;
    this.#key = new ChangeKey(visit.settings.newKey);
  }

  /** Also while a reply has not been sent. */
  override get needed(): boolean {
    return super.needed || this.state.outgoing.length > 0;
  }

  /**
   * Sends a reply; it stands in `outgoing` until the help desk has it, with the files that it names. Gives its entry when the
   * first try succeeds.
   */
  async reply(message: MessageDraft, files: readonly Attachment[] = []): Promise<TimelineEntry | undefined> {
    const named =
      files.length > 0 ? { message: { ...message, attachments: files.map(({ id }) => id) }, files } : { message };
    const sending = outboxOf(this.visit).send({ kind: 'reply', ticketId: this.#ticketId, ...named });
    this.#listen();
    return this.#delivered(sending);
  }

  /** Sends a failed reply again under its first key, so that it cannot land twice. */
  async resend(key: string): Promise<TimelineEntry | undefined> {
    return this.#delivered(outboxOf(this.visit).again(key));
  }

  /** Drops a reply that is not on its way. */
  discard(key: string): void {
    outboxOf(this.visit).cancel(key);
  }

  /** Does what the customer wishes; the ticket then stands as the help desk reads it back. One wish at a time. */
  async act(request: ActionRequest): Promise<Ticket | undefined> {
    if (this.state.acting.phase === 'acting') return undefined;
    const { action } = request;
    const idempotencyKey = this.#key.of(request);
    this.#change({ acting: { phase: 'acting', action } });
    // A reply that is on its way comes first: after a wish to close it would take that back.
    await this.#replying;
    // It has just changed the ticket; that must not count as somebody else's change.
    await this.settled();
    const change = { idempotencyKey, ...this.#ifMatch() };
    const answer = await this.visit.ask((adapter, options) =>
      adapter.act(this.#ticketId, request, { ...options, ...change }),
    );
    this.#key.settle(answer);
    if (!answer) return undefined;
    if ('error' in answer) {
      this.#change({ acting: { phase: 'failed', action, error: answer.error } });
      // A refusal that another try will not change says that what is shown is not how it is.
      if (!answer.error.retryable) this.visit.hear(this.#ticketId);
      return undefined;
    }
    this.#actions++;
    this.#change({ acting: { phase: 'idle' }, ticket: { phase: 'ready', value: answer.value } });
    this.visit.hear(this.#ticketId);
    return answer.value;
  }

  /** Fetches entries before the first one shown. */
  earlier(): Promise<void> {
    this.#readingEarlier ??= this.readMore((looking) => this.#readEarlier(looking)).finally(
      () => (this.#readingEarlier = undefined),
    );
    return this.#readingEarlier;
  }

  /** Reads the whole timeline, oldest first, to take it away; what is shown stays as it is. Nothing when abandoned. */
  async wholeTimeline(abandoned: AbortSignal): Promise<Answer<readonly TimelineEntry[]>> {
    const read: TimelineEntry[] = [];
    let after: Cursor | undefined;
    do {
      const query = { limit: 100, ...(after === undefined ? {} : { after }) };
      const answer = await this.visit.ask(
        (adapter, options) => adapter.listEntries(this.#ticketId, query, options),
        abandoned,
      );
      if (!answer || 'error' in answer) return answer;
      read.push(...answer.value.items);
      after = answer.value.next;
    } while (after !== undefined);
    return { value: read };
  }

  /** Tells the help desk that the customer has read this far. What goes wrong is left at that: it is told again with the next entry. */
  markRead(upTo: EntryId): void {
    if (upTo === this.#readUpTo || !this.visit.settings.adapter.markRead) return;
    this.#readUpTo = upTo;
    void this.#markRead(upTo);
  }

  protected override start(looking: AbortSignal): void {
    this.#listen();
    super.start(looking);
  }

  protected override get failed(): boolean {
    return this.state.ticket.phase === 'failed' || this.state.entries.phase === 'failed';
  }

  protected override shows(ticketId: TicketId): boolean {
    return ticketId === this.#ticketId;
  }

  protected override showLoading(): void {
    this.#change({ ticket: loadingAfter(this.state.ticket), entries: loadingAfter(this.state.entries) });
  }

  protected override async read(looking: AbortSignal): Promise<void> {
    await Promise.all([this.#readTicket(looking), this.#readNewest(looking)]);
  }

  async #readTicket(looking: AbortSignal): Promise<void> {
    const actions = this.#actions;
    const answer = await this.visit.ask((adapter, options) => adapter.getTicket(this.#ticketId, options), looking);
    // An action that came back meanwhile knows better, and has asked for another reading.
    if (!answer || actions !== this.#actions) return;
    if ('error' in answer) return this.#change(this.#failedBy(answer.error));
    this.#change({ ticket: { phase: 'ready', value: answer.value } });
    this.visit.learn([answer.value]);
    outboxOf(this.visit).load();
  }

  /** What is no longer the user's to see is not shown on. */
  #failedBy(error: SupportError): Partial<ThreadState> {
    const gone = { phase: 'failed', error } as const;
    if (error.code === 'not-found') return { ticket: gone, entries: gone };
    return { ticket: failedAfter(this.state.ticket, error) };
  }

  async #readNewest(looking: AbortSignal): Promise<void> {
    const answer = await this.#page('end', looking);
    if (!answer) return;
    if ('error' in answer) return this.#change({ entries: failedAfter(this.state.entries, answer.error) });
    const shown = shownValue(this.state.entries);
    const known = new Set(shown?.items.map(({ id }) => id));
    const arrived = shown ? answer.value.items.filter(({ id }) => !known.has(id)) : [];
    const value = withNewest(shown, answer.value);
    const landed = arrivedIn(this.state.outgoing, arrived);
    this.#change({ entries: { phase: 'ready', value } });
    for (const { key, entry } of landed) outboxOf(this.visit).arrived(key, { kind: 'reply', entry });
    void this.#readMerged(value.items, looking);
  }

  /** The entry knows the other ticket by its id alone. What cannot be read is told without. */
  async #readMerged(entries: readonly TimelineEntry[], looking: AbortSignal): Promise<void> {
    const into = entries.findLast((entry) => entry.kind === 'merged')?.into;
    if (!into || into === this.#merged) return;
    this.#merged = into;
    this.#change({ mergedInto: null });
    const answer = await this.visit.ask((adapter, options) => adapter.getTicket(into, options), looking);
    if (answer && 'value' in answer) this.#change({ mergedInto: answer.value });
    // What may pass is asked again with the next reading.
    else if (!answer || answer.error.retryable) this.#merged = undefined;
  }

  async #readEarlier(looking: AbortSignal): Promise<void> {
    const before = shownValue(this.state.entries)?.earlier;
    if (before === undefined) return;
    const answer = await this.#page(before, looking);
    if (!answer) return;
    if ('error' in answer) return this.#change({ entries: failedAfter(this.state.entries, answer.error) });
    this.#change({ entries: mapShown(this.state.entries, (list) => withEarlier(list, answer.value)) });
  }

  #page(before: Cursor, looking: AbortSignal): Promise<Answer<Page<TimelineEntry>>> {
    return this.visit.ask(
      (adapter, options) => adapter.listEntries(this.#ticketId, { before, limit: pageSize }, options),
      looking,
    );
  }

  /** Follows the outbox while somebody looks or a reply of this ticket is in it. */
  #listen(): void {
    if (this.#listening) return;
    const { signal } = (this.#listening = new AbortController());
    const outbox = outboxOf(this.visit);
    outbox.addEventListener('change', () => this.#follow(), { signal });
    outbox.addEventListener(DeliveredEvent.type, (event) => this.#onDelivered(event), { signal });
    this.#follow();
  }

  #follow(): void {
    const outgoing = outgoingIn(outboxOf(this.visit), this.#ticketId);
    if (outgoing.length > 0 || this.state.outgoing.length > 0) this.#change({ outgoing });
    if (this.needed) return;
    this.#listening?.abort();
    this.#listening = undefined;
  }

  #onDelivered(event: Event): void {
    if (!(event instanceof DeliveredEvent)) return;
    const { delivered, entry, untold } = event;
    if (delivered.kind !== 'reply' || entry.wish.kind !== 'reply' || entry.wish.ticketId !== this.#ticketId) return;
    const entries = mapShown(this.state.entries, (list) => withEntry(list, delivered.entry));
    this.#change({ entries, ...(untold && { delivered: delivered.entry }) });
  }

  async #markRead(upTo: EntryId): Promise<void> {
    const answer = await this.visit.ask(async (adapter, options) => adapter.markRead?.(this.#ticketId, upTo, options));
    if (answer && 'value' in answer) this.visit.hear(this.#ticketId);
    else this.#readUpTo = undefined;
  }

  async #delivered(sending: Promise<Delivered | undefined>): Promise<TimelineEntry | undefined> {
    this.#replying = sending;
    const delivered = await sending;
    return delivered?.kind === 'reply' ? delivered.entry : undefined;
  }

  #ifMatch(): { readonly ifMatch?: string } {
    const { connection } = this.visit;
    const version = shownValue(this.state.ticket)?.version;
    const matches = connection.phase === 'ready' && connection.value.capabilities.concurrency === 'if-match';
    return matches && version !== undefined ? { ifMatch: version } : {};
  }

  #change(change: Partial<ThreadState>): void {
    this.show({ ...this.state, ...change });
  }
}

const threads = shelves<ThreadModel>();

/** The thread of a ticket; one and the same while it is shown. */
export function threadOf(store: SupportStore, ticketId: TicketId): ThreadModel {
  const { visit } = store;
  return threads(visit).take(ticketId, () => new ThreadModel(visit, ticketId));
}
