import type { DeviceStorage } from '../device-memory.js';
import { entryIn, textOf } from './entry-text.js';
import type { OutboxEntry } from './outbox-entry.js';
import type { EntryChange, OutboxShelf } from './outbox-shelf.js';

const ours = 'tc-support/1/outbox/';

/** Keeps entries in a storage of one tab alone. */
export class StorageShelf implements OutboxShelf {
  readonly #storage: () => DeviceStorage | undefined;

  constructor(storage: () => DeviceStorage | undefined) {
    this.#storage = storage;
  }

  async read(owner: string): Promise<readonly OutboxEntry[]> {
    const storage = this.#open();
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    const texts = keys.filter((key) => key.startsWith(ours)).map((key) => storage.getItem(key) ?? '');
    const entries = texts.map(entryIn).filter((entry) => entry !== undefined);
    return entries.filter((entry) => entry.owner === owner);
  }

  async change(key: string, how: EntryChange): Promise<OutboxEntry | undefined> {
    const storage = this.#open();
    const entry = how(entryIn(storage.getItem(ours + key) ?? ''));
    if (entry) storage.setItem(ours + key, textOf(entry));
    else storage.removeItem(ours + key);
    return entry;
  }

  #open(): DeviceStorage {
    const storage = this.#storage();
    if (!storage) throw new TypeError('There is no storage');
    return storage;
  }
}
