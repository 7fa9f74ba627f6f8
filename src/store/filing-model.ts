import type { FieldValue, Ticket, TicketDraft } from '../domain/ticket.js';
import type { SupportError } from '../port/support-error.js';
import { Model } from './model.js';
import { DeliveredEvent } from './outbox/delivered-event.js';
import type { Delivered } from './outbox/delivery.js';
import { outboxOf } from './outbox/outbox.js';
import type { Outbox } from './outbox/outbox.js';
import type { OutboxEntry, Wish } from './outbox/outbox-entry.js';
import type { SupportStore } from './support-store.js';
import type { Visit } from './visit.js';

/**
 * Where the filing of one ticket stands. A failed one keeps the draft, and is tried again by itself where that may help; a queued
 * one waits for the network.
 *
 * `unsent` is what the customer had changed after a first try that turned out to have landed: the ticket holds the earlier text.
 */
export type Filing =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly draft: TicketDraft }
  | { readonly phase: 'queued'; readonly draft: TicketDraft }
  | { readonly phase: 'filed'; readonly ticket: Ticket; readonly unsent?: TicketDraft }
  | { readonly phase: 'failed'; readonly draft: TicketDraft; readonly error: SupportError };

type FilingWish = Extract<Wish, { kind: 'filing' }>;

/** Files one ticket for one form, once however often it is asked. Nothing here rejects: failures stand in the state. */
export class FilingModel extends Model<Filing> {
  #listening = false;
  /** The entry in the outbox. */
  #key: string | undefined;
  #sought: string | undefined;
  #sending: Promise<Ticket | undefined> | undefined;

  constructor(visit: Visit) {
    super(visit, { phase: 'idle' });
  }

  /**
   * Files the draft; while one is on its way, asking again joins it. Gives the ticket when the first try succeeds. `written`: what
   * the customer wrote, where that is not all that is filed.
   */
  file(draft: TicketDraft, written: TicketDraft = draft): Promise<Ticket | undefined> {
    this.#sending ??= this.#file(draft, written).finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  /** Goes on with the filing of this very draft that an earlier page has begun, or has ended without being told. */
  adopt(draft: TicketDraft): void {
    this.#sought = writtenIn(draft);
    this.#follow();
  }

  /** Makes ready for another ticket, unless one is on its way. */
  reset(): void {
    if (this.#sending) return;
    if (this.#key !== undefined) this.#outbox.cancel(this.#key);
    this.#leave();
    this.show({ phase: 'idle' });
  }

  /** Looks for what an earlier page has left, once it is known who is here. */
  look(): void {
    if (this.needed) this.#outbox.load();
  }

  /** The form needs to know the help desk before it is filled in, and the outbox connects. */
  protected override start(): void {
    this.#follow();
  }

  get #outbox(): Outbox {
    const outbox = outboxOf(this.visit);
    if (this.#listening) return outbox;
    this.#listening = true;
    const { signal } = this.visit;
    outbox.addEventListener('change', () => this.#follow(), { signal });
    outbox.addEventListener(DeliveredEvent.type, (event) => this.#onDelivered(event), { signal });
    return outbox;
  }

  async #file(draft: TicketDraft, written: TicketDraft): Promise<Ticket | undefined> {
    const before = this.#entry;
    // What was refused and has not landed is over: another text is another ticket.
    const isOver = before?.entry.stand.phase === 'rejected' && !before.entry.unsure;
    if (before && isOver) this.#outbox.cancel(before.entry.key);
    const key = (isOver ? undefined : before?.entry.key) ?? this.visit.settings.newKey();
    this.#sought = undefined;
    this.#key = key;
    const wish = { ...wishOf(draft, isOver ? undefined : before), ...(written !== draft && { written }) };
    const delivered = await this.#outbox.send(wish, key);
    return delivered?.kind === 'filing' ? delivered.ticket : undefined;
  }

  get #entry(): { readonly entry: OutboxEntry; readonly wish: FilingWish } | undefined {
    for (const entry of this.#outbox.entries) {
      const { key, wish } = entry;
      if (wish.kind !== 'filing') continue;
      if (this.#key === undefined && this.#sought === writtenIn(wish.written ?? wish.draft)) this.#key = key;
      if (key === this.#key) return { entry, wish };
    }
    return undefined;
  }

  #follow(): void {
    const found = this.#entry;
    if (!found) return;
    const { entry, wish } = found;
    const { stand } = entry;
    if (stand.phase === 'confirmed') return this.#onFiled({ kind: 'filing', ...stand }, entry.key);
    const { draft } = wish;
    if (stand.phase === 'queued' && this.#outbox.offline) return this.show({ phase: 'queued', draft });
    if (stand.phase === 'sending' || !stand.error) return this.show({ phase: 'sending', draft });
    this.show({ phase: 'failed', draft, error: stand.error });
  }

  #onDelivered(event: Event): void {
    if (!(event instanceof DeliveredEvent) || event.delivered.kind !== 'filing' || event.entry.key !== this.#key)
      return;
    this.#onFiled(event.delivered, this.#key);
  }

  #onFiled({ ticket, unsent }: Extract<Delivered, { kind: 'filing' }>, key: string): void {
    this.show({ phase: 'filed', ticket, ...(unsent && { unsent }) });
    // A form that is gone has told nobody: the next one does, with the draft that it finds, or itself when it is back.
    if (!this.needed && !this.#sending) return;
    this.#leave();
    // The customer is told, so the receipt has done its work; what waits for the delivery comes first.
    void Promise.resolve().then(() => this.#outbox.cancel(key));
  }

  #leave(): void {
    this.#key = undefined;
    this.#sought = undefined;
  }
}

/** Earlier texts that may have landed under the key are kept, so that their ticket can be found. */
function wishOf(
  draft: TicketDraft,
  before: { readonly entry: OutboxEntry; readonly wish: FilingWish } | undefined,
): FilingWish {
  if (!before?.entry.unsure) return { kind: 'filing', draft, tried: [] };
  const { draft: last, tried } = before.wish;
  const isSame = JSON.stringify(last) === JSON.stringify(draft);
  return { kind: 'filing', draft, tried: isSame ? tried : [...tried, last] };
}

/** What the customer wrote in a draft, as it can be compared: a page that comes back has the words, and never the files. */
function writtenIn({ attachments = [], fields = {}, ...written }: TicketDraft): string {
  const isFiles = (value: FieldValue): boolean => Array.isArray(value) && value.every((id) => attachments.includes(id));
  return JSON.stringify([written, Object.entries(fields).filter(([, value]) => !isFiles(value))]);
}

/** A filing of its own for one form. */
export function filingOf(store: SupportStore): FilingModel {
  const model = new FilingModel(store.visit);
  store.addEventListener('change', () => model.look(), { signal: store.visit.signal });
  return model;
}
