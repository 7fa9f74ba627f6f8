import { placeOf } from '../device-memory.js';
import { connectionOf } from '../connection-of.js';
import type { Visit } from '../visit.js';
import { isDelivery } from './delivered-event.js';
import type { Delivery } from './delivered-event.js';
import { EntryBook } from './entry-book.js';
import { mayRepeat } from './may-repeat.js';
import type { OutboxBox } from './outbox-box.js';
import { openBox } from './outbox-box.js';
import { asInterrupted } from './outbox-entry.js';
import type { OutboxEntry } from './outbox-entry.js';
import type { EntryChange } from './outbox-shelf.js';

/** Who is told what becomes of the entries. */
export interface KeeperListener {
  /** The entries stand otherwise than before. */
  onChange(): void;
  /** Entries have been found, or another page has changed some, or the page is awake again. */
  onNews(woken: boolean): void;
  /** Another page has delivered an entry. */
  onDelivery(delivery: Delivery): void;
}

const receiptLife = 24 * 60 * 60_000;

/** Keeps the present user's entries on the device and in step with the other pages. */
export class OutboxKeeper {
  readonly book: EntryBook;
  /** What an earlier page has left. */
  readonly found: Set<string> = new Set<string>();
  readonly #visit: Visit;
  readonly #listener: KeeperListener;
  #opening: Promise<OutboxBox> | undefined;
  #box: OutboxBox | undefined;

  constructor(visit: Visit, listener: KeeperListener) {
    this.#visit = visit;
    this.#listener = listener;
    this.book = new EntryBook(() => listener.onChange());
  }

  /** The device knows that it has no network. */
  get offline(): boolean {
    return this.#box?.device.offline ?? false;
  }

  /** The user's box, of whom there is one to a visit; none while it is not known who that is. */
  async open(): Promise<OutboxBox | undefined> {
    await this.#visit.connect();
    const session = connectionOf(this.#visit)?.session;
    if (!session || this.#visit.ended) return undefined;
    return (this.#opening ??= this.#open(placeOf(this.#visit.settings, session)));
  }

  /** Takes in what is kept. `alone`: nobody else is sending now. */
  async read(box: OutboxBox, alone = false): Promise<void> {
    const kept = await box.shelf.read(box.owner);
    if (this.#visit.ended) return;
    const here = new Set(kept.map(({ key }) => key));
    for (const key of this.book.stored) if (!here.has(key)) this.book.forget(key);
    for (const entry of kept) {
      const { key, stand, at } = entry;
      this.book.stored.add(key);
      if (stand.phase === 'confirmed' && this.#visit.now() - at > receiptLife)
        void box.shelf.change(key, () => undefined);
      else if (alone && stand.phase === 'sending')
        await this.change(key, (now) => now && asInterrupted(now, mayRepeat(this.#visit, now.wish)));
      else this.book.show(entry, this.offline);
    }
  }

  /** Changes an entry where it is kept, and tells the other pages. */
  async change(key: string, how: EntryChange): Promise<OutboxEntry | undefined> {
    const box = await this.open();
    if (!box) return undefined;
    const entry = await box.shelf.change(key, (kept) => {
      const changed = how(kept);
      return changed && { ...changed, owner: changed.owner || box.owner };
    });
    if (entry) this.book.stored.add(key);
    if (entry && !this.#visit.ended) this.book.show(entry, this.offline);
    else this.book.forget(key);
    box.channel.post('changed');
    return entry;
  }

  async #open(owner: string): Promise<OutboxBox> {
    const box = await openBox(this.#visit, owner, {
      onMessage: (message) => this.#onMessage(box, message),
      onWake: () => void this.read(box).then(() => this.#listener.onNews(true)),
    });
    this.#box = box;
    // What was written before it was known who is here, too.
    const written = new Set(this.book.entries.map(({ key }) => key));
    for (const entry of this.book.entries) await box.shelf.change(entry.key, (kept) => kept ?? { ...entry, owner });
    await this.read(box);
    for (const { key } of this.book.entries) if (!written.has(key)) this.found.add(key);
    if (this.book.entries.length > 0) this.#listener.onNews(false);
    return box;
  }

  #onMessage(box: OutboxBox, message: unknown): void {
    if (isDelivery(message)) this.#listener.onDelivery(message);
    else void this.read(box).then(() => this.#listener.onNews(false));
  }
}
