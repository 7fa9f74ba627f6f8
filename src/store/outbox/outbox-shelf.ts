import type { OutboxEntry } from './outbox-entry.js';

/** Changes an entry; `undefined` is none. */
export type EntryChange = (kept: OutboxEntry | undefined) => OutboxEntry | undefined;

/** Where entries are kept. A shelf may be that of all tabs; then everything here happens for all of them at once. */
export interface OutboxShelf {
  /** The entries of an owner, in any order. */
  read(owner: string): Promise<readonly OutboxEntry[]>;
  /** True once after everything was cleared, or never was anything: what was thought to be here is not. */
  isNew?(): Promise<boolean>;
  /** Changes one entry without anybody coming between, and gives what is there then. `undefined` is none: it is made, or removed. */
  change(key: string, how: EntryChange): Promise<OutboxEntry | undefined>;
}

/** A shelf that ends with the page. */
export class MemoryShelf implements OutboxShelf {
  readonly #entries = new Map<string, OutboxEntry>();

  async read(owner: string): Promise<readonly OutboxEntry[]> {
    return [...this.#entries.values()].filter((entry) => entry.owner === owner);
  }

  async change(key: string, how: EntryChange): Promise<OutboxEntry | undefined> {
    const entry = how(this.#entries.get(key));
    if (entry) this.#entries.set(key, entry);
    else this.#entries.delete(key);
    return entry;
  }
}

/**
 * Keeps on another shelf as long as that takes it, and in memory what it does not: it may be blocked, full, or cleared
 * underneath. Never rejects.
 */
export class SafeShelf implements OutboxShelf {
  readonly #shelf: OutboxShelf;
  readonly #memory = new MemoryShelf();
  readonly #unkept = new Set<string>();

  constructor(shelf: OutboxShelf) {
    this.#shelf = shelf;
  }

  async read(owner: string): Promise<readonly OutboxEntry[]> {
    const known = await this.#memory.read(owner);
    const kept = await this.#readShelf(owner, known);
    if (!kept) return known;
    for (const { key } of known) if (!this.#unkept.has(key)) await this.#memory.change(key, () => undefined);
    for (const entry of kept) if (!this.#unkept.has(entry.key)) await this.#memory.change(entry.key, () => entry);
    return this.#memory.read(owner);
  }

  /** What the shelf has, with what is known put back where it was cleared underneath; nothing where it cannot be read. */
  async #readShelf(owner: string, known: readonly OutboxEntry[]): Promise<readonly OutboxEntry[] | undefined> {
    try {
      if (await this.#shelf.isNew?.())
        for (const entry of known) await this.#shelf.change(entry.key, (kept) => kept ?? entry);
      return await this.#shelf.read(owner);
    } catch {
      return undefined;
    }
  }

  async change(key: string, how: EntryChange): Promise<OutboxEntry | undefined> {
    const unkept = this.#unkept.has(key) ? await this.#memory.change(key, (entry) => entry) : undefined;
    try {
      const entry = await this.#shelf.change(key, (kept) => how(unkept ?? kept));
      this.#unkept.delete(key);
      return await this.#memory.change(key, () => entry);
    } catch {
      const entry = await this.#memory.change(key, how);
      this.#unkept[entry ? 'add' : 'delete'](key);
      return entry;
    }
  }
}
