import type { DeskStorage } from '../../desk/desk-storage.js';

/** How the suite gets at storages of the kind that is being tried. */
export interface StorageHarness {
  /** Opens an empty storage. `eventRetention`: how many events it keeps to resume from; it may drop those before. */
  open(options?: { readonly eventRetention?: number }): Promise<DeskStorage> | DeskStorage;
  close?(storage: DeskStorage): Promise<void> | void;
}

/** One promise of the storage, and how to see whether it is kept. */
export interface StorageCheck {
  /** What is promised, as a sentence. */
  readonly promise: string;
  readonly run: (open: StorageHarness['open']) => Promise<void>;
}
