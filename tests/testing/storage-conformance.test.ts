import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { DeskStorage, FileStorage } from '../../src/desk/desk.js';
import { MemoryStorage } from '../../src/desk/memory-storage.js';
import { storageConformance, type StorageHarness } from '../../src/testing/storage-conformance.js';

type Fault = (storage: MemoryStorage) => Partial<DeskStorage>;

/** An object with some of its methods replaced. */
function faulty<T extends object>(object: T, fault: Partial<T>): T {
  return new Proxy(object, {
    get(target, name) {
      const from = name in fault ? fault : target;
      const value: unknown = Reflect.get(from, name, from);
      return typeof value === 'function' ? value.bind(from) : value;
    },
  });
}

const memory: StorageHarness = { open: (options) => new MemoryStorage(options) };

/** Runs the whole suite, and gives the promises that were found broken. */
async function brokenPromises(fault: Fault): Promise<string[]> {
  const checks: [name: string, run: () => Promise<void>][] = [];
  const open: StorageHarness['open'] = (options) => {
    const storage = new MemoryStorage(options);
    return faulty<DeskStorage>(storage, fault(storage));
  };
  storageConformance({ test: (name, run) => checks.push([name, run]) }, { open });
  assert.ok(checks.length >= 25, `${checks.length} promises`);
  const broken: string[] = [];
  for (const [name, run] of checks) await run().catch(() => broken.push(name));
  return broken;
}

const withFiles =
  (fault: (files: FileStorage) => Partial<FileStorage>): Fault =>
  ({ files }) => ({ files: faulty<FileStorage>(files, fault(files)) });

/** Ways to break a promise, each with words of the promise that must be reported as broken. */
const faults: readonly [what: string, promise: string, fault: Fault][] = [
  [
    'reads tickets by their id alone',
    'a ticket of another organisation is not found',
    (storage) => ({ readTicket: (_scope, id) => storage.readTicket('every-organisation', id) }),
  ],
  [
    'keeps keys by person alone',
    'a key is one person’s in one organisation',
    (storage) => ({ readAnswer: (of) => storage.readAnswer({ ...of, organisation: 'north' }) }),
  ],
  [
    'looks for a key before it writes, but not while it does',
    'of many filings at once under one key one is written',
    (storage) => {
      const used = new Set<string>();
      return {
        async commit({ answer, ...change }) {
          if (answer && used.has(answer.key)) return false;
          const isWritten = await storage.commit(change);
          if (answer) used.add(answer.key);
          return isWritten;
        },
      };
    },
  ],
  [
    'lets the last of two writers win',
    'of many changes made at once from one version',
    (storage) => ({
      async commit(change) {
        for (;;) {
          const stored = await storage.readTicket({ organisation: change.ticket.organisation }, change.ticket.id);
          const version = (stored?.version ?? 0) + 1;
          if (await storage.commit({ ...change, ticket: { ...change.ticket, version } })) return true;
          if (change.answer || change.files?.length || change.serviceVersion !== undefined) return false;
        }
      },
    }),
  ],
  [
    'tells of a change that was not written',
    'a change that is refused leaves nothing behind',
    (storage) => ({
      async commit(change) {
        const isWritten = await storage.commit(change);
        if (!isWritten) await storage.writeService({ version: 1, announcements: [] });
        return isWritten;
      },
    }),
  ],
  [
    'forgets keys after a day',
    'known for 30 days',
    (storage) => {
      let latest = 0;
      return {
        commit: (change) => {
          latest = Math.max(latest, change.answer?.at ?? 0);
          return storage.commit(change);
        },
        async readAnswer(of) {
          const answer = await storage.readAnswer(of);
          return answer && answer.at < latest - 24 * 60 * 60_000 ? undefined : answer;
        },
      };
    },
  ],
  [
    'numbers by counting what there is',
    'no number is given twice',
    (storage) => ({
      nextNumber: async () => (await storage.listTickets('every-organisation', { limit: 1_000 })).length + 1,
    }),
  ],
  [
    'has a cursor that passes over what is written but not to be read yet',
    'passes nothing over and hears nothing twice',
    (storage) => ({
      async readFeed(feed, place, limit) {
        const [events, end] = [await storage.readFeed(feed, place, limit), await storage.feedEnd()];
        if (events === 'gone' || events.length < 2) return events;
        return events.filter(({ position }) => position !== end).slice(1);
      },
    }),
  ],
  [
    'tells an event again after it was read',
    'every change is told once',
    (storage) => ({
      async readFeed(feed, place, limit) {
        const events = await storage.readFeed(feed, place, limit);
        return events === 'gone' ? events : events.flatMap((event, at) => (at === 2 ? [event, event] : [event]));
      },
    }),
  ],
  [
    'says that nothing happened where it has forgotten',
    'a place before them is gone',
    (storage) => ({
      readFeed: async (feed, place, limit) => {
        const events = await storage.readFeed(feed, place, limit);
        return events === 'gone' ? [] : events;
      },
    }),
  ],
  [
    'takes another feed’s place for its own',
    'a place that never was, or was another storage’s',
    (storage) => ({
      async readFeed(feed, place, limit) {
        const events = await storage.readFeed(feed, place, limit);
        const number = /-(\d+)$/.exec(place)?.[1];
        return events === 'gone' && number ? [] : events;
      },
    }),
  ],
  [
    'lets customers hear of notes',
    'a note is heard by support alone',
    (storage) => ({ readFeed: (feed, ...rest) => storage.readFeed({ ...feed, audience: 'support' }, ...rest) }),
  ],
  [
    'pages by how many were seen',
    'from a place on only those that changed before it',
    (storage) => ({
      async listTickets(scope, { before, ...filter }) {
        const all = await storage.listTickets(scope, { ...filter, limit: 1_000 });
        return all.slice(before === undefined ? 0 : 2, 1_000).slice(0, filter.limit);
      },
    }),
  ],
  [
    'searches with patterns',
    'a list narrows by status, line and words',
    (storage) => ({
      listTickets: (scope, filter) =>
        storage.listTickets(scope, { ...filter, ...(filter.text && { text: filter.text.replaceAll(/[%_]/g, ' ') }) }),
    }),
  ],
  [
    'lets a marker move back',
    'a marker moves forward and never back',
    () => {
      const markers = new Map<string, number>();
      return {
        writeMarker: async (person, { organisation, id }, count) =>
          void markers.set(`${person} ${organisation} ${id}`, count),
        readMarkers: async (person, keys) =>
          new Map(keys.map(({ organisation, id }) => [id, markers.get(`${person} ${organisation} ${id}`) ?? 0])),
      };
    },
  ],
  [
    'keeps notes among the entries',
    'a note is heard by support alone',
    (storage) => {
      const notes = new Map<string, number>();
      return {
        addNote: async (key, note) => {
          notes.set(key.id, 1);
          await storage.addNote(key, note);
        },
        listEntries: async (key, range) => {
          const entries = await storage.listEntries(key, range);
          return notes.has(key.id) ? [...entries, ...entries.slice(0, 1)] : entries;
        },
      };
    },
  ],
  [
    'finds files by their id alone',
    'two organisations may have files with one id',
    withFiles((files) => ({ readBytes: (_scope, id) => files.readBytes('every-organisation', id) })),
  ],
  [
    'adds pieces wherever they say',
    'pieces go to the end and nowhere else',
    withFiles((files) => ({
      append: async (key, _at, pieces) => {
        const { received = 0 } = (await files.read({ organisation: key.organisation }, key.id)) ?? {};
        return files.append(key, received, pieces);
      },
    })),
  ],
  [
    'keeps pieces only once all have come',
    'what has come before the line breaks is kept',
    withFiles((files) => ({
      append: async (key, at, pieces) => {
        const all: Uint8Array[] = [];
        for await (const piece of pieces) all.push(piece);
        return files.append(
          key,
          at,
          (async function* () {
            yield* all;
          })(),
        );
      },
    })),
  ],
  [
    'forgets that a file was named',
    'a file is named once',
    (storage) => ({ commit: ({ files: _files, ...change }) => storage.commit(change) }),
  ],
  [
    'forgets what waits and what is named alike',
    'what is named is kept for good',
    withFiles((files) => ({ readByKey: async (of) => (of.key === 'key of named' ? undefined : files.readByKey(of)) })),
  ],
  [
    'writes the service over whatever there is',
    'the service is written version by version',
    (storage) => ({
      async writeService(service) {
        const { version = 0 } = (await storage.readService()) ?? {};
        return storage.writeService({ ...service, version: version + 1 });
      },
    }),
  ],
  [
    'lets a change through that an older service has made',
    'a change that was made by an older service is refused',
    (storage) => ({ commit: ({ serviceVersion: _version, ...change }) => storage.commit(change) }),
  ],
  [
    'counts surveys over all organisations',
    'surveys are counted over closed tickets',
    (storage) => ({ countSurveys: () => storage.countSurveys('every-organisation') }),
  ],
];

describe('the storage in memory keeps every promise of a storage', () => {
  storageConformance({ test: (name, run) => void test(name, run) }, memory);
});

describe('the suite of storages', () => {
  test('finds nothing wrong with one that keeps every promise', async () => {
    assert.deepEqual(await brokenPromises(() => ({})), []);
  });

  for (const [what, promise, fault] of faults) {
    test(`finds a storage that ${what}`, async () => {
      const broken = await brokenPromises(fault);
      assert.ok(
        broken.some((name) => name.includes(promise)),
        `broken were only: ${broken.join('; ')}`,
      );
    });
  }
});
