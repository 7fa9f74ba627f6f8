import { promised, promisedSame } from '../conformance/broken-promise.js';
import { answered, filed, fileNamed, underKey } from './sample-changes.js';
import { bytesIn } from './stored-bytes.js';
import type { StorageCheck } from './storage-check.js';

const north = { organisation: 'north' };
const south = { organisation: 'south' };

/** What a storage promises about organisations: an id means something within its own alone. */
export const keepingApart: readonly StorageCheck[] = [
  {
    promise: 'two organisations may have tickets with one id, and neither reads, lists or changes the other’s',
    run: async (open) => {
      const storage = await open();
      const [one, other] = [filed('T-1'), filed('T-1', { ...south, subject: 'Another' })];
      promised((await storage.commit(one)) && (await storage.commit(other)), 'both are written');
      promisedSame(await storage.readTicket(north, 'T-1'), one.ticket, 'the first organisation’s ticket');
      promisedSame(await storage.readTicket(south, 'T-1'), other.ticket, 'the second organisation’s ticket');
      await storage.commit(answered(other.ticket));
      promisedSame((await storage.readTicket(north, 'T-1'))?.version, 1, 'the version of the one that did not change');
      const entries = await storage.listEntries({ ...north, id: 'T-1' }, { limit: 10 });
      promisedSame(entries.length, one.entries.length, 'entries of the one that did not change');
      const listed = await storage.listTickets(north, { limit: 10 });
      promisedSame(
        listed.map(({ ticket }) => ticket.facts.subject),
        ['A subject'],
        'the first organisation’s list',
      );
      promisedSame((await storage.listTickets('every-organisation', { limit: 10 })).length, 2, 'the list of all');
    },
  },
  {
    promise: 'a ticket of another organisation is not found, nor are its entries and notes',
    run: async (open) => {
      const storage = await open();
      const { ticket, entries } = filed('T-1');
      await storage.commit({ ticket, entries });
      const key = { ...south, id: 'T-1' };
      promisedSame(await storage.readTicket(south, 'T-1'), undefined, 'the ticket');
      promisedSame(await storage.listTickets(south, { limit: 10 }), [], 'the list');
      promisedSame(await storage.listEntries(key, { limit: 10 }), [], 'the entries');
      promisedSame(await storage.readEntry(key, entries[0]?.entry.id ?? ''), undefined, 'one entry');
      promisedSame(await storage.listNotes(key), [], 'the notes');
    },
  },
  {
    promise: 'a key is one person’s in one organisation',
    run: async (open) => {
      const storage = await open();
      const owners = [north, south].flatMap((of) => ['anna', 'bo'].map((person) => ({ ...of, person })));
      for (const [at, owner] of owners.entries()) {
        const change = filed(`T-${at}`, owner);
        promised(
          await storage.commit({ ...change, answer: underKey('one', change, owner) }),
          'each has keys of its own',
        );
      }
      for (const [at, owner] of owners.entries()) {
        const { ticketId } = (await storage.readAnswer({ ...owner, key: 'one' })) ?? {};
        promisedSame(ticketId, `T-${at}`, 'the key leads to its owner’s ticket');
      }
    },
  },
  {
    promise: 'two organisations may have files with one id, and neither reads, names or drops the other’s',
    run: async (open) => {
      const storage = await open();
      const { files } = storage;
      await files.add(fileNamed('f'), new Uint8Array([1, 1, 1]));
      promised(await files.add(fileNamed('f', south), new Uint8Array([2, 2, 2])), 'both are kept');
      promisedSame(await bytesIn(files.readBytes(south, 'f')), [2, 2, 2], 'the second organisation’s bytes');
      promised(await files.drop({ ...south, id: 'f' }), 'it can be dropped');
      promisedSame(await bytesIn(files.readBytes(north, 'f')), [1, 1, 1], 'the first organisation’s bytes');
      promisedSame(await files.read(south, 'f'), undefined, 'the one that was dropped');
      const change = { ...filed('T-1', south), files: ['f'] };
      promised(!(await storage.commit(change)), 'a ticket cannot name another organisation’s file');
    },
  },
];
