import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { openDB } from 'idb';

/** Who leads where the browser has no locks. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  /** Epoch milliseconds by the device's clock. */
  readonly until: number;
}

/** What the database of a device holds. */
export interface DeviceSchema extends DBSchema {
  entries: { key: string; value: { key: string; owner: string; text: string }; indexes: { owner: string } };
  leases: { key: string; value: Lease };
}

type Table = StoreNames<DeviceSchema>;

/** Milliseconds after which a database that does not open is taken for blocked. */
const patience = 3_000;

/** The device's database: opened when first used, and again when it was closed underneath. Rejects where there is none. */
export class DeviceDatabase {
  readonly #name: string;
  #opening: Promise<IDBPDatabase<DeviceSchema>> | undefined;

  constructor(name = 'tc-support') {
    this.#name = name;
  }

  /** Does something with one table, all of it or nothing. What it changes is on the disk when this resolves. */
  async change<T, N extends Table>(
    table: N,
    work: (transaction: IDBPTransaction<DeviceSchema, [N], 'readwrite'>) => Promise<T>,
  ): Promise<T> {
    const database = await this.#open();
    const transaction = this.#begin(database, table);
    const result = await work(transaction);
    await transaction.done;
    return result;
  }

  #begin<N extends Table>(
    database: IDBPDatabase<DeviceSchema>,
    table: N,
  ): IDBPTransaction<DeviceSchema, [N], 'readwrite'> {
    try {
      return database.transaction([table], 'readwrite', { durability: 'strict' });
    } catch (error) {
      // Closed underneath: the next use opens it anew.
      this.#opening = undefined;
      throw error;
    }
  }

  #open(): Promise<IDBPDatabase<DeviceSchema>> {
    this.#opening ??= this.#openOnce().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #openOnce(): Promise<IDBPDatabase<DeviceSchema>> {
    const forget = (): void => (this.#opening = undefined);
    const opening = openDB<DeviceSchema>(this.#name, 1, {
      upgrade: (database) => {
        database.createObjectStore('entries', { keyPath: 'key' }).createIndex('owner', 'owner');
        database.createObjectStore('leases', { keyPath: 'name' });
      },
      // Somebody deletes it or opens a later version: we must not be in the way.
      blocking: (_current, _blocked, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new DOMException('The database does not open', 'TimeoutError')), patience);
    });
    return Promise.race([opening, late]);
  }
}
