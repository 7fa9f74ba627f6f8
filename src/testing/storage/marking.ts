import { promisedSame } from '../conformance/broken-promise.js';
import { filed } from './sample-changes.js';
import type { StorageCheck } from './storage-check.js';

/** What a storage promises about how far somebody has read. */
export const marking: readonly StorageCheck[] = [
  {
    promise: 'a marker moves forward and never back, for each person and each ticket by itself',
    run: async (open) => {
      const storage = await open();
      const keys = [
        { organisation: 'north', id: 'T-1' },
        { organisation: 'north', id: 'T-2' },
      ];
      for (const { id } of keys) await storage.commit(filed(id));
      await storage.commit(filed('T-1', { organisation: 'south' }));
      const [key] = keys;
      if (!key) return;
      const readBy = async (person: string, of = keys): Promise<number[]> => {
        const markers = await storage.readMarkers(person, of);
        return of.map(({ id }) => markers.get(id) ?? 0);
      };
      promisedSame(await readBy('anna'), [0, 0], 'what has never been read');
      await storage.writeMarker('anna', key, 3);
      await storage.writeMarker('anna', key, 2);
      promisedSame(await readBy('anna'), [3, 0], 'what anna has read');
      promisedSame(await readBy('karin'), [0, 0], 'what karin has read');
      promisedSame(await readBy('anna', [{ organisation: 'south', id: 'T-1' }]), [0], 'another organisation’s ticket');
      await Promise.all([7, 5, 9, 4].map((count) => storage.writeMarker('karin', key, count)));
      promisedSame(await readBy('karin'), [9, 0], 'the furthest of many at once');
    },
  },
];
