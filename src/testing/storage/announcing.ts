import { toInstant } from '../../domain/instant.js';
import { promised, promisedSame } from '../conformance/broken-promise.js';
import { filed } from './sample-changes.js';
import type { StorageCheck } from './storage-check.js';

/** What a storage promises about what support tells all customers. */
export const announcing: readonly StorageCheck[] = [
  {
    promise: 'the service is written version by version, by one of many at once, and everybody hears of it',
    run: async (open) => {
      const storage = await open();
      promisedSame(await storage.readService(), undefined, 'the service before the first change');
      const start = await storage.feedEnd();
      const announcement = { id: 'a', level: 'info', title: { en: 'Hello' }, from: toInstant(0) } as const;
      const first = { version: 1, announcements: [announcement] };
      promised(!(await storage.writeService({ ...first, version: 2 })), 'no version is skipped');
      const outcomes = await Promise.all([storage.writeService(first), storage.writeService(first)]);
      promisedSame(outcomes.filter(Boolean).length, 1, 'how many wrote the first version');
      promisedSame(await storage.readService(), first, 'the service');
      for (const organisation of ['north', 'south']) {
        const heard = await storage.readFeed({ scope: { organisation }, audience: 'customer' }, start, 10);
        promisedSame(heard === 'gone' ? heard : heard.map(({ ticketId }) => ticketId ?? null), [null], 'what is heard');
      }
    },
  },
  {
    promise: 'a change that was made by an older service is refused',
    run: async (open) => {
      const storage = await open();
      promised(await storage.commit({ ...filed('T-1'), serviceVersion: 0 }), 'before the first change it is 0');
      await storage.writeService({ version: 1, announcements: [] });
      promised(!(await storage.commit({ ...filed('T-2'), serviceVersion: 0 })), 'made by what was before');
      promised(await storage.commit({ ...filed('T-2'), serviceVersion: 1 }), 'made by what is now');
    },
  },
];
