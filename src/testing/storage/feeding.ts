import type { DeskStorage, FeedScope } from '../../desk/desk-storage.js';
import { toInstant } from '../../domain/instant.js';
import { promised, promisedSame } from '../conformance/broken-promise.js';
import { filed, replied } from './sample-changes.js';
import type { StorageCheck } from './storage-check.js';

const ours: FeedScope = { scope: { organisation: 'north' }, audience: 'customer' };
const support: FeedScope = { scope: 'every-organisation', audience: 'support' };

/** What a storage promises about its feed: everything once, in order, to whom it concerns, or that it is gone. */
export const feeding: readonly StorageCheck[] = [
  {
    promise: 'every change is told once, in the order in which they were written, from any place on and page by page',
    run: async (open) => {
      const storage = await open();
      const start = await storage.feedEnd();
      const ids = Array.from({ length: 25 }, (_, at) => `T-${at}`);
      for (const id of ids) await storage.commit(filed(id));
      promisedSame(await readOn(storage, start, 10), ids, 'what was told');
      const first = await storage.readFeed(ours, start, 10);
      const place = first === 'gone' ? '' : (first[4]?.position ?? '');
      promisedSame(await readOn(storage, place, 3), ids.slice(5), 'what was told after the fifth');
      promisedSame(await storage.readFeed(ours, await storage.feedEnd(), 10), [], 'what comes after the end');
    },
  },
  {
    promise: 'whoever reads on while many write at once passes nothing over and hears nothing twice',
    run: async (open) => {
      const storage = await open();
      const ids = Array.from({ length: 60 }, (_, at) => `T-${at}`);
      let place = await storage.feedEnd();
      const heard: string[] = [];
      const hear = async (): Promise<void> => {
        const events = await storage.readFeed(ours, place, 7);
        promised(events !== 'gone', 'the place is kept');
        place = events.at(-1)?.position ?? place;
        heard.push(...events.flatMap(({ ticketId = '' }) => ticketId));
      };
      const writing = ids.map(async (id, at) => {
        for (let turn = 0; turn < at % 5; turn++) await storage.feedEnd();
        await storage.commit(filed(id));
      });
      const written = Promise.all(writing);
      for (let tries = 0; tries < 40; tries++) await hear();
      await written;
      for (let tries = 0; tries < 60 && heard.length < ids.length; tries++) await hear();
      await hear();
      promisedSame([...heard].sort(), [...ids].sort(), 'each change once');
    },
  },
  {
    promise: 'another organisation hears nothing, and a note is heard by support alone',
    run: async (open) => {
      const storage = await open();
      const start = await storage.feedEnd();
      const own = filed('T-1');
      await storage.commit(own);
      await storage.commit(filed('T-2', { organisation: 'south' }));
      const actor = { role: 'support' } as const;
      const note = { id: 'n', at: toInstant(0), actor, kind: 'note', body: 'Internal' } as const;
      await storage.addNote(own.ticket, { note, by: 'sofia' });
      promisedSame(await readOn(storage, start, 10), ['T-1'], 'what a customer hears');
      promisedSame(await readOn(storage, start, 10, support), ['T-1', 'T-2', 'T-1'], 'what support hears');
      promisedSame((await storage.readTicket('every-organisation', 'T-1'))?.version, 1, 'the version after a note');
      promisedSame(await storage.listNotes(own.ticket), [{ note, by: 'sofia' }], 'the notes');
      promisedSame((await storage.listEntries(own.ticket, { limit: 10 })).length, own.entries.length, 'the entries');
    },
  },
  {
    promise: 'at least as many events as were asked for are kept; a place before them is gone',
    run: async (open) => {
      const storage = await open({ eventRetention: 5 });
      const start = await storage.feedEnd();
      let { ticket, entries } = filed('T-0');
      const places: string[] = [];
      for (let count = 0; count < 200; count++) {
        await storage.commit({ ticket, entries });
        places.push(await storage.feedEnd());
        ({ ticket, entries } = replied(ticket));
      }
      promisedSame(await storage.readFeed(ours, start, 300), 'gone', 'what came after the very beginning');
      const kept = await storage.readFeed(ours, places.at(-6) ?? '', 300);
      promisedSame(kept === 'gone' ? kept : kept.length, 5, 'the last five events');
    },
  },
  {
    promise: 'a place that never was, or was another storage’s, is gone',
    run: async (open) => {
      const [storage, other] = [await open(), await open()];
      for (const each of [storage, other]) await each.commit(filed('T-1'));
      const foreign = await other.feedEnd();
      for (const place of ['', '0', 'made-up', foreign]) {
        promisedSame(await storage.readFeed(ours, place, 10), 'gone', `what comes after ${JSON.stringify(place)}`);
      }
    },
  },
  {
    promise: 'a listener is called after every change until it stops',
    run: async (open) => {
      const storage = await open();
      let heard = (): void => {};
      let count = 0;
      const stop = storage.onFeed(() => {
        count++;
        heard();
      });
      const called = new Promise<void>((resolve) => (heard = resolve));
      await storage.commit(filed('T-1'));
      await called;
      stop();
      const until = count;
      await storage.commit(filed('T-2'));
      promisedSame(count, until, 'calls after it has stopped');
    },
  },
];

/** Ids of the tickets that the feed tells of after a place, read page by page. */
async function readOn(storage: DeskStorage, from: string, limit: number, feed = ours): Promise<string[]> {
  const heard: string[] = [];
  let place = from;
  for (;;) {
    const events = await storage.readFeed(feed, place, limit);
    promised(events !== 'gone', 'the place is kept');
    heard.push(...events.flatMap(({ ticketId = '' }) => ticketId));
    const last = events.at(-1);
    if (!last) return heard;
    place = last.position;
  }
}
