import { promisedSame } from '../conformance/broken-promise.js';
import { closed, filed, replied } from './sample-changes.js';
import type { StorageCheck } from './storage-check.js';

const north = { organisation: 'north' };

/** What a storage promises about lists. */
export const listing: readonly StorageCheck[] = [
  {
    promise: 'tickets come latest change first, and from a place on only those that changed before it',
    run: async (open) => {
      const storage = await open();
      const made = ['T-1', 'T-2', 'T-3', 'T-4'].map((id) => filed(id));
      for (const change of made) await storage.commit(change);
      const page = await storage.listTickets(north, { limit: 2 });
      promisedSame(
        page.map(({ ticket }) => ticket.id),
        ['T-4', 'T-3'],
        'the first page',
      );
      const first = made[0];
      if (first) await storage.commit(replied(first.ticket));
      const rest = await storage.listTickets(north, { limit: 10, before: page.at(-1)?.place ?? 0 });
      promisedSame(
        rest.map(({ ticket }) => ticket.id),
        ['T-2'],
        'the next page: what changed meanwhile is before it',
      );
      const anew = await storage.listTickets(north, { limit: 10 });
      promisedSame(
        anew.map(({ ticket }) => ticket.id),
        ['T-1', 'T-4', 'T-3', 'T-2'],
        'the list read anew',
      );
    },
  },
  {
    promise: 'a list narrows by status, line and words, which may stand in number, subject or messages in any case',
    run: async (open) => {
      const storage = await open();
      const rota = filed('T-1', { subject: 'The Rota of week 7', body: 'North ward' });
      await storage.commit(rota);
      await storage.commit(filed('T-2', { subject: 'Printing 100% of a rota_1', body: 'It’s "slow"; DROP' }));
      const third = filed('T-3');
      await storage.commit(third);
      await storage.commit(closed(third.ticket));
      const ids = async (filter: Parameters<typeof storage.listTickets>[1]): Promise<string[]> =>
        (await storage.listTickets(north, filter)).map(({ ticket }) => ticket.id);
      promisedSame(await ids({ statuses: ['new'], limit: 10 }), ['T-2', 'T-1'], 'the new ones');
      promisedSame(await ids({ statuses: ['closed'], limit: 10 }), ['T-3'], 'the closed ones');
      promisedSame(await ids({ line: 2, limit: 10 }), [], 'those of 2nd line');
      promisedSame(await ids({ text: 'ROTA', limit: 10 }), ['T-2', 'T-1'], 'those with a word');
      promisedSame(await ids({ text: 'rota north', limit: 10 }), ['T-1'], 'those with both words');
      promisedSame(await ids({ text: 't-3', limit: 10 }), ['T-3'], 'the one with a number');
      for (const [text, found] of [
        ['100%', ['T-2']],
        ['rota_1', ['T-2']],
        ['rot%week', []],
        ["'", []],
        ['"slow";', ['T-2']],
      ] as const) {
        promisedSame(await ids({ text, limit: 10 }), found, `what is searched for means itself: ${text}`);
      }
      await storage.commit(replied(rota.ticket, 'Zebra'));
      promisedSame(await ids({ text: 'zebra', limit: 10 }), ['T-1'], 'a word of a later message');
    },
  },
  {
    promise:
      'a timeline is read oldest first, on from a position or back to it, and an entry by its id within its ticket',
    run: async (open) => {
      const storage = await open();
      let change = filed('T-1');
      await storage.commit(change);
      for (let count = 0; count < 8; count++) await storage.commit((change = replied(change.ticket)));
      const { ticket } = change;
      const positions = async (range: Parameters<typeof storage.listEntries>[1]): Promise<number[]> =>
        (await storage.listEntries(ticket, range)).map(({ position }) => position);
      promisedSame(await positions({ limit: 3 }), [1, 2, 3], 'the first');
      promisedSame(await positions({ after: 3, limit: 3 }), [4, 5, 6], 'those after the third');
      promisedSame(await positions({ backwards: true, limit: 3 }), [8, 9, 10], 'the last');
      promisedSame(await positions({ before: 8, backwards: true, limit: 3 }), [5, 6, 7], 'those before the eighth');
      promisedSame(await positions({ after: 2, before: 5, limit: 10 }), [3, 4], 'those between');
      const [one] = await storage.listEntries(ticket, { limit: 1 });
      promisedSame(await storage.readEntry(ticket, one?.entry.id ?? ''), one, 'an entry by its id');
      await storage.commit(filed('T-2'));
      const elsewhere = { ...north, id: 'T-2' };
      promisedSame(await storage.readEntry(elsewhere, one?.entry.id ?? ''), undefined, 'it in another ticket');
    },
  },
];
