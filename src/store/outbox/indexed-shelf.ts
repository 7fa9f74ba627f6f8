import type { DeviceDatabase } from './device-database.js';
import { entryIn, textOf } from './entry-text.js';
import type { OutboxEntry } from './outbox-entry.js';
import type { EntryChange, OutboxShelf } from './outbox-shelf.js';

const mark = { name: 'kept', holder: '', until: 0 };

/** Keeps entries in the device's database, for all its pages. */
export class IndexedShelf implements OutboxShelf {
  readonly #database: DeviceDatabase;

  constructor(database: DeviceDatabase) {
    this.#database = database;
  }

  async read(owner: string): Promise<readonly OutboxEntry[]> {
    const kept = await this.#database.change('entries', ({ store }) => store.index('owner').getAll(owner));
    return kept.map(({ text }) => entryIn(text)).filter((entry) => entry !== undefined);
  }

  /** A mark that goes with everything else when the database is cleared. */
  isNew(): Promise<boolean> {
    return this.#database.change('leases', async ({ store }) => {
      if (await store.get(mark.name)) return false;
      await store.put(mark);
      return true;
    });
  }

  change(key: string, how: EntryChange): Promise<OutboxEntry | undefined> {
    return this.#database.change('entries', async ({ store }) => {
      const kept = await store.get(key);
      const entry = how(kept && entryIn(kept.text));
      if (entry) await store.put({ key, owner: entry.owner, text: textOf(entry) });
      else await store.delete(key);
      return entry;
    });
  }
}
