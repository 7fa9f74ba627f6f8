import type { SupportError } from '../../port/support-error.js';
import type { Visit } from '../visit.js';
import { DeliveredEvent } from './delivered-event.js';
import type { Delivered } from './delivery.js';
import { deliver } from './delivery.js';
import { mayRepeat } from './may-repeat.js';
import type { OutboxBox } from './outbox-box.js';
import { afterFailure, asDue, asSending, waitOf } from './outbox-entry.js';
import type { OutboxEntry, Waits, Wish } from './outbox-entry.js';
import { OutboxKeeper } from './outbox-keeper.js';
import type { EntryChange } from './outbox-shelf.js';
import { remembered } from '../remembered.js';

/**
 * What the present user has handed over and the help desk has not confirmed. Keeps each entry before it is first sent, sends it
 * until it is known what came of it, one page of the device at a time, and tells every page. Fires `change`, and `delivered`.
 */
export class Outbox extends EventTarget {
  readonly #visit: Visit;
  readonly #keeper: OutboxKeeper;
  /** The lanes in which this page is sending. */
  readonly #lanes = new Set<string>();
  /** What the user has just asked for: nobody else can have come in between. */
  readonly #asked = new Set<string>();
  readonly #written = new Set<string>();
  #seeking: Promise<void> | undefined;
  #seekAgain = false;
  #leading: { readonly signal: AbortSignal; readonly leave: () => void } | undefined;
  #cancelTimer: (() => void) | undefined;

  constructor(visit: Visit) {
    super();
    this.#visit = visit;
    this.#keeper = new OutboxKeeper(visit, {
      onChange: () => this.#changed(),
      onNews: (woken) => (woken ? void this.wake() : this.#run()),
      onDelivery: ({ key, delivered }) => this.#take(key, delivered),
    });
    visit.signal.addEventListener('abort', () => this.#end());
    // What has just failed is for the customer to try again.
    if (visit.connection.phase !== 'failed') void this.#keeper.open();
  }

  /** Looks for what an earlier page has left, once it is known who is here. */
  load(): void {
    if (this.#visit.connection.phase === 'ready') void this.#keeper.open();
  }

  /** Everything that is kept, oldest first; nothing once the user has left. */
  get entries(): readonly OutboxEntry[] {
    return this.#keeper.book.entries;
  }

  /** What an entry waits for, as that is to land before it. */
  holding(entry: OutboxEntry): OutboxEntry | undefined {
    return this.#keeper.book.holding(entry);
  }

  /** The device knows that it has no network. */
  get offline(): boolean {
    return this.#keeper.offline;
  }

  /**
   * Takes something to send, under the key of what it takes the place of where that may have landed. Resolves when it is known
   * what came of the first try, with nothing when it did not succeed.
   */
  send(wish: Wish, key: string = this.#visit.settings.newKey()): Promise<Delivered | undefined> {
    const fresh = { key, owner: '', at: this.#visit.now(), tries: 0, unsure: false };
    const before = this.#keeper.book.get(key);
    const entry = asDue({ stand: { phase: 'sending' }, ...fresh, ...before, wish });
    // Who sends one more means those before it as well.
    const holding = this.holding(entry);
    if (holding && !isPutOff(holding)) void this.again(holding.key);
    return this.#ask(entry, before?.stand.phase ?? 'sending', () => entry);
  }

  /** Sends again what was not sent, under its first key; first what it waits for. */
  again(key: string): Promise<Delivered | undefined> {
    const { book } = this.#keeper;
    const entry = book.get(key);
    const holding = entry && this.holding(entry);
    if (holding) return this.again(holding.key);
    if (!entry || entry.stand.phase === 'sending' || book.isAwaited(key)) return Promise.resolve(undefined);
    return this.#ask(asDue(entry), entry.stand.phase, (kept) =>
      kept?.stand.phase === 'sending' ? kept : asDue(kept ?? entry),
    );
  }

  /** Gives up what is not on its way just now, or a receipt. */
  cancel(key: string): void {
    if (this.#keeper.book.get(key)?.stand.phase === 'sending') return;
    this.#keeper.book.forget(key);
    void this.#keeper.change(key, (kept) => (kept?.stand.phase === 'sending' ? kept : undefined));
  }

  /** The help desk shows it: whatever the answer was or will be, it has landed. What was never sent, or certainly not taken, is another one of the same words. */
  arrived(key: string, delivered: Delivered): void {
    const entry = this.#keeper.book.get(key);
    if (entry && entry.stand.phase !== 'sending' && !entry.unsure) return;
    this.#take(key, delivered);
    void this.#keeper.open().then((box) => box && this.#delivered(box, key, delivered));
  }

  /** Sends now what waits for nothing but its time. */
  async wake(): Promise<void> {
    const waiting = this.entries.filter((entry) => entry.stand.phase === 'queued' && !isPutOff(entry));
    for (const { key } of waiting) await this.#keeper.change(key, hurried);
    this.#run();
  }

  async #ask(entry: OutboxEntry, before: string, how: EntryChange): Promise<Delivered | undefined> {
    const { key } = entry;
    if (this.#visit.ended) return undefined;
    this.#written.add(key);
    // Whoever signs in after the token was refused may be somebody else.
    this.#asked[before === 'needs-you' ? 'delete' : 'add'](key);
    const settled = this.#keeper.book.wait(key);
    this.#keeper.book.show(entry, this.offline);
    if (await this.#keeper.open()) {
      await this.#keeper.change(key, how);
      this.#run();
    } else this.#unopened();
    return settled;
  }

  get #waits(): Waits {
    return { now: this.#visit.now(), random: this.#visit.settings.random() };
  }

  #due(): ReadonlyMap<string, string> {
    return this.offline ? new Map() : this.#keeper.book.due(this.#visit.now());
  }

  /** Sends what is due, or seeks the turn to. */
  #run(): void {
    if (this.#visit.ended) return;
    if (!this.#leading) return this.#seekOnce();
    const { signal, leave } = this.#leading;
    for (const lane of this.#due().keys()) {
      if (this.#lanes.has(lane)) continue;
      this.#lanes.add(lane);
      void this.#drain(lane, signal).then(() => {
        this.#lanes.delete(lane);
        this.#run();
      });
    }
    if (this.#lanes.size === 0) leave();
  }

  /** One at a time, and once more for what came meanwhile. */
  #seekOnce(): void {
    this.#seekAgain = this.#seeking !== undefined;
    this.#seeking ??= this.#seek().finally(() => {
      this.#seeking = undefined;
      if (this.#seekAgain) this.#run();
    });
  }

  async #seek(): Promise<void> {
    const box = await this.#keeper.open();
    if (!box) return this.#unopened();
    // What somebody else is sending may have been left by a page that is gone.
    const isLeft = this.entries.some(({ stand }) => stand.phase === 'sending');
    if (!this.offline && (isLeft || this.#due().size > 0)) {
      await box.device.lead(`${box.owner}outbox`, this.#visit.signal, (signal) => this.#lead(box, signal));
    }
    this.#schedule();
  }

  async #lead(box: OutboxBox, signal: AbortSignal): Promise<void> {
    await this.#keeper.read(box, true);
    await new Promise<void>((leave) => {
      signal.addEventListener('abort', () => leave());
      this.#leading = { signal, leave };
      this.#run();
    });
    this.#leading = undefined;
  }

  /** Nobody knows yet who is here: what has been written waits for that. */
  #unopened(): void {
    const { connection } = this.#visit;
    if (connection.phase !== 'failed') return;
    const due = this.entries.filter((entry) => waitOf(entry, this.#waits.now) === 0);
    for (const entry of due)
      this.#keeper.book.show(afterFailure({ ...entry, tries: 1 }, connection.error, this.#waits), false);
    this.#schedule();
  }

  #schedule(): void {
    this.#cancelTimer?.();
    const wait = this.#keeper.book.nextWait(this.#visit.now());
    if (wait === undefined || this.#visit.ended) return;
    // What is due and was not sent waits for the network, or for another page that leads.
    this.#cancelTimer = this.#visit.settings.timer(() => this.#run(), Math.max(this.offline ? 30_000 : 1_000, wait));
  }

  async #drain(lane: string, leading: AbortSignal): Promise<void> {
    for (let key = this.#due().get(lane); key !== undefined && !leading.aborted; key = this.#due().get(lane))
      await this.#try(key);
  }

  async #try(key: string): Promise<void> {
    const asked = this.#asked.delete(key);
    const { now } = this.#waits;
    const claimed = await this.#keeper.change(
      key,
      (kept) => kept && (waitOf(kept, now) === 0 ? asSending(kept) : kept),
    );
    if (claimed?.stand.phase !== 'sending') return;
    // What waited may have outlived its user's token; the next one in the page's hands may be somebody else's.
    const error = asked ? undefined : await this.#visit.renew();
    if (error) return this.#failed(claimed, error);
    const box = await this.#keeper.open();
    if (box?.owner !== claimed.owner) return;
    const answer = await deliver(this.#visit, claimed);
    if (!answer) return;
    if ('error' in answer) return this.#failed(claimed, answer.error);
    await this.#delivered(box, key, answer.value);
  }

  async #failed({ key, tries, wish }: OutboxEntry, error: SupportError): Promise<void> {
    const repeats = mayRepeat(this.#visit, wish);
    await this.#keeper.change(key, (kept) =>
      kept?.tries === tries ? afterFailure(kept, error, this.#waits, repeats) : kept,
    );
    // What is refused was offered for a ticket that is not as it is shown.
    if (wish.kind === 'reply' && !error.retryable) this.#visit.hear(wish.ticketId);
  }

  async #delivered({ shelf, channel }: OutboxBox, key: string, delivered: Delivered): Promise<void> {
    await shelf.change(key, (kept) => kept && receiptFor(kept, delivered));
    channel.post({ key, delivered });
    this.#take(key, delivered, this.#keeper.found.has(key));
  }

  /** An entry has been confirmed, here or on another page. `found`: this page alone can tell of it. */
  #take(key: string, delivered: Delivered, found = false): void {
    if (this.#visit.ended) return;
    const { book } = this.#keeper;
    const entry = book.get(key);
    const untold = !book.isAwaited(key) && (found || this.#written.has(key));
    if (entry) this.dispatchEvent(new DeliveredEvent(entry, delivered, untold));
    book.settle(key, delivered);
    const receipt = entry && receiptFor(entry, delivered);
    // Left where it is kept until the form that it was written in has told of it.
    if (receipt && book.stored.has(key)) book.show(receipt, false);
    else book.forget(key);
    if (delivered.kind === 'filing') this.#visit.hear(delivered.ticket.id);
    else if (entry?.wish.kind === 'reply') this.#visit.hear(entry.wish.ticketId);
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  #end(): void {
    this.#cancelTimer?.();
    this.#keeper.book.clear();
  }
}

/** The help desk has asked for that much time. */
function isPutOff({ stand }: OutboxEntry): boolean {
  return stand.phase === 'queued' && Boolean(stand.error?.retryAfter);
}

/** Without the wait for its turn. */
function hurried(kept: OutboxEntry | undefined): OutboxEntry | undefined {
  return kept?.stand.phase === 'queued' ? asDue(kept) : kept;
}

/** What is kept of a filing once it has landed; nothing of a reply. */
function receiptFor(entry: OutboxEntry, delivered: Delivered): OutboxEntry | undefined {
  if (delivered.kind === 'reply') return undefined;
  const { ticket, unsent } = delivered;
  return { ...entry, stand: { phase: 'confirmed', ticket, ...(unsent && { unsent }) } };
}

/** The outbox of the present user. */
export const outboxOf: (visit: Visit) => Outbox = remembered((visit) => new Outbox(visit));
