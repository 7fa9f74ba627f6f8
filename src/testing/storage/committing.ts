import type { DeskChange, DeskStorage } from '../../desk/desk-storage.js';
import { promised, promisedSame } from '../conformance/broken-promise.js';
import { filed, replied, underKey } from './sample-changes.js';
import type { StorageCheck } from './storage-check.js';

const day = 24 * 60 * 60_000;
const north = { organisation: 'north' };

/** What a storage promises about changes: each is written whole, once, and from what was there. */
export const committing: readonly StorageCheck[] = [
  {
    promise: 'a change is written whole: the ticket, its entries and the key that led to it',
    run: async (open) => {
      const storage = await open();
      const change = filed('T-1');
      const answer = underKey('k', change);
      promised(await storage.commit({ ...change, answer }), 'it is written');
      promisedSame(await storage.readTicket(north, 'T-1'), change.ticket, 'the ticket');
      promisedSame(await storage.listEntries(change.ticket, { limit: 10 }), change.entries, 'its entries');
      promisedSame(await storage.readAnswer({ ...north, person: 'anna', key: 'k' }), answer, 'its key');
    },
  },
  {
    promise: 'a change that is refused leaves nothing behind',
    run: async (open) => {
      const storage = await open();
      const first = filed('T-1');
      await storage.commit({ ...first, answer: underKey('k', first) });
      const before = await picture(storage);
      const other = filed('T-2');
      const refused: readonly [what: string, change: DeskChange][] = [
        ['there is one already', filed('T-1')],
        ['it skips a version', { ...replied(first.ticket), ticket: { ...first.ticket, version: 3 } }],
        ['its key is taken', { ...other, answer: underKey('k', other) }],
        ['it was made by a service that is gone', { ...other, serviceVersion: 7 }],
        ['it names a file that is not there', { ...other, files: ['no-such-file'] }],
        ['it was made from a ticket that is not there', replied(other.ticket)],
      ];
      for (const [what, change] of refused) {
        const answer = change.answer ?? underKey(`key of ${what}`, change);
        promised(!(await storage.commit({ ...change, answer })), `refused, since ${what}`);
        promisedSame(await picture(storage), before, `nothing is left although ${what}`);
        if (!change.answer) promisedSame(await storage.readAnswer(answer), undefined, `the key is free: ${what}`);
      }
    },
  },
  {
    promise: 'of many changes made at once from one version one is written',
    run: async (open) => {
      const storage = await open();
      const { ticket, entries } = filed('T-1');
      await storage.commit({ ticket, entries });
      const made = Array.from({ length: 10 }, (_, at) => replied(ticket, `Reply ${at}`));
      const outcomes = await Promise.all(made.map((change) => storage.commit(change)));
      promisedSame(outcomes.filter(Boolean).length, 1, 'how many were written');
      promisedSame((await storage.readTicket(north, 'T-1'))?.version, 2, 'the version');
      const winner = made[outcomes.indexOf(true)];
      const all = [...entries, ...(winner?.entries ?? [])];
      promisedSame(await storage.listEntries(ticket, { limit: 100 }), all, 'the entries are the winner’s');
    },
  },
  {
    promise: 'of many filings at once under one key one is written',
    run: async (open) => {
      const storage = await open();
      const made = Array.from({ length: 20 }, (_, at) => filed(`T-${at}`));
      const outcomes = await Promise.all(
        made.map((change) => storage.commit({ ...change, answer: underKey('one', change) })),
      );
      promisedSame(outcomes.filter(Boolean).length, 1, 'how many were written');
      const listed = await storage.listTickets(north, { limit: 100 });
      const winner = made[outcomes.indexOf(true)]?.ticket.id;
      promisedSame(
        listed.map(({ ticket }) => ticket.id),
        [winner],
        'the tickets there are',
      );
      promisedSame((await storage.readAnswer({ ...north, person: 'anna', key: 'one' }))?.ticketId, winner, 'the key');
    },
  },
  {
    promise: 'what a key has led to is known for 30 days, however many follow',
    run: async (open) => {
      const storage = await open();
      for (let at = 0; at <= 30; at++) {
        const change = filed(`T-${at}`);
        await storage.commit({ ...change, answer: underKey(`k${at}`, change, { at: at * day }) });
      }
      const known = await storage.readAnswer({ ...north, person: 'anna', key: 'k1' });
      promisedSame(known?.ticketId, 'T-1', 'a key of 29 days ago');
    },
  },
  {
    promise: 'no number is given twice',
    run: async (open) => {
      const storage = await open();
      const numbers = await Promise.all(Array.from({ length: 50 }, () => storage.nextNumber()));
      promisedSame(new Set(numbers).size, 50, 'different numbers');
    },
  },
];

/** All that a refused change could have left behind. */
async function picture(storage: DeskStorage): Promise<unknown> {
  const tickets = await storage.listTickets('every-organisation', { limit: 100 });
  const entries = await Promise.all(tickets.map(({ ticket }) => storage.listEntries(ticket, { limit: 100 })));
  return [tickets, entries, await storage.feedEnd()];
}
