import { announcing } from './storage/announcing.js';
import { committing } from './storage/committing.js';
import { feeding } from './storage/feeding.js';
import { keepingApart } from './storage/keeping-apart.js';
import { keepingFiles } from './storage/keeping-files.js';
import { listing } from './storage/listing.js';
import { marking } from './storage/marking.js';
import type { StorageCheck, StorageHarness } from './storage/storage-check.js';
import { surveying } from './storage/surveying.js';

export type { StorageHarness } from './storage/storage-check.js';

/** As much of a test runner as this kit needs. */
export interface StorageRunner {
  test(name: string, run: () => Promise<void>): void;
}

const chapters: Readonly<Record<string, readonly StorageCheck[]>> = {
  ...{ 'keeping apart': keepingApart, committing, feeding, listing, marking },
  ...{ 'keeping files': keepingFiles, announcing, surveying },
};

/**
 * Registers one test for every promise of `DeskStorage`, each on a storage of its own. A storage is done when all of them are
 * green: the desk and the server above it then lose nothing and do nothing twice.
 */
export function storageConformance(runner: StorageRunner, harness: StorageHarness): void {
  for (const [chapter, checks] of Object.entries(chapters)) {
    for (const { promise, run } of checks) {
      runner.test(`${chapter}: ${promise}`, async () => {
        const opened: Awaited<ReturnType<StorageHarness['open']>>[] = [];
        const open: StorageHarness['open'] = async (options) => {
          const storage = await harness.open(options);
          opened.push(storage);
          return storage;
        };
        try {
          await run(open);
        } finally {
          for (const storage of opened) await harness.close?.(storage);
        }
      });
    }
  }
}
