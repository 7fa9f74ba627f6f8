import type { Delivered } from './delivery.js';
import type { OutboxEntry } from './outbox-entry.js';
import { laneOf, waitOf } from './outbox-entry.js';

/** What this page knows of the outbox, and who waits here to hear what came of an entry. */
export class EntryBook {
  /** Those that are known to be on the shelf. */
  readonly stored: Set<string> = new Set<string>();
  readonly #entries = new Map<string, OutboxEntry>();
  readonly #waiting = new Map<string, (delivered: Delivered | undefined) => void>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** All of them, oldest first. */
  get entries(): readonly OutboxEntry[] {
    return [...this.#entries.values()].sort((a, b) => a.at - b.at);
  }

  get(key: string): OutboxEntry | undefined {
    return this.#entries.get(key);
  }

  /** Resolves when it is known what came of the next try: with nothing when it did not succeed. */
  wait(key: string): Promise<Delivered | undefined> {
    return new Promise((resolve) => this.#waiting.set(key, resolve));
  }

  /** Somebody waits to hear of it. */
  isAwaited(key: string): boolean {
    return this.#waiting.has(key);
  }

  /** The one of its lane that an entry waits for, as that has not got through; nothing where it may go itself. */
  holding(entry: OutboxEntry): OutboxEntry | undefined {
    if (!isWaiting(entry)) return undefined;
    const { entries } = this;
    const place = entries.findIndex(({ key }) => key === entry.key);
    const before = entries.slice(0, place < 0 ? undefined : place);
    return before.find((each) => isWaiting(each) && laneOf(each) === laneOf(entry));
  }

  /** Tells who waits. */
  settle(key: string, delivered?: Delivered): void {
    this.#waiting.get(key)?.(delivered);
    this.#waiting.delete(key);
  }

  /** Takes in how an entry stands. `offline`: it will not be tried now. */
  show(entry: OutboxEntry, offline: boolean): void {
    const { key, stand } = entry;
    this.#entries.set(key, entry);
    this.#onChange();
    if (stand.phase === 'rejected' || stand.phase === 'needs-you') this.settle(key);
    else if (stand.phase === 'queued' && (stand.error || offline)) this.settle(key);
  }

  /** Drops an entry, whatever came of it. */
  forget(key: string): void {
    this.settle(key);
    this.stored.delete(key);
    if (this.#entries.delete(key)) this.#onChange();
  }

  /** Drops everything. */
  clear(): void {
    this.#entries.clear();
    for (const key of [...this.#waiting.keys()]) this.settle(key);
  }

  /** The first of each lane that may be sent now, by lane. An earlier one that waits holds back those behind it. */
  due(now: number): ReadonlyMap<string, string> {
    const firsts = new Map<string, OutboxEntry>();
    for (const entry of this.entries) {
      const { phase } = entry.stand;
      if (phase === 'rejected' || phase === 'confirmed' || firsts.has(laneOf(entry))) continue;
      firsts.set(laneOf(entry), entry);
    }
    const due = [...firsts].filter(([, entry]) => waitOf(entry, now) === 0);
    return new Map(due.map(([lane, { key }]) => [lane, key]));
  }

  /** Milliseconds until something is to be sent by itself; `undefined` when there is no such thing. */
  nextWait(now: number): number | undefined {
    // What another page is sending is looked after: the page may go away.
    const waitOfAny = (entry: OutboxEntry) => (entry.stand.phase === 'sending' ? 10_000 : waitOf(entry, now));
    const waits = this.entries.map(waitOfAny).filter((wait) => wait !== undefined);
    return waits.length === 0 ? undefined : Math.min(...waits);
  }
}

function isWaiting({ stand: { phase } }: OutboxEntry): boolean {
  return phase === 'queued' || phase === 'needs-you';
}
