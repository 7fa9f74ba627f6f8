import type { SupportAdapter } from '../../port/support-adapter.js';
import { promised, promisedSame } from './broken-promise.js';
import type { Bench, Check } from './check.js';

/** What an adapter promises about those who try what they were not given. None of it may be skipped. */
export const guessing: readonly Check[] = [
  {
    promise: 'ids beside one’s own lead to nothing of another organisation',
    run: async (bench) => {
      const [anna, bo] = [await bench.as('anna'), await bench.as('bo')];
      const word = bench.word();
      const { id } = await bench.file(anna, { subject: word, body: word });
      for (const guess of [...neighbours((await bench.file(bo)).id), ...spellings(id)]) {
        const found = await bo.getTicket(guess).catch(() => undefined);
        promised(!JSON.stringify(found ?? '').includes(word), `${guess} does not lead bo to anna’s ticket`);
      }
    },
  },
  {
    promise: 'a cursor of one timeline opens no other',
    run: async (bench) => {
      const [anna, bo] = [await bench.as('anna'), await bench.as('bo')];
      const word = bench.word();
      const [ours, theirs] = [await bench.file(anna, { body: word }), await bench.file(bo)];
      const { next } = await anna.listEntries(ours.id, { limit: 1 });
      if (next === undefined) return;
      const page = await bo.listEntries(theirs.id, { after: next }).catch(() => undefined);
      promised(!JSON.stringify(page ?? '').includes(word), 'bo reads nothing of anna’s timeline');
    },
  },
  {
    promise: 'a foreign ticket’s number in a search finds nothing, and nor do its neighbours',
    run: async (bench) => {
      const [anna, bo] = [await bench.as('anna'), await bench.as('bo')];
      const { capabilities } = await bo.connect({});
      if (!capabilities.search) return;
      const { id, number } = await bench.file(anna);
      for (const text of [number, ...neighbours(number)]) {
        const found = await bench.tickets(bo, { scope: 'all', text }).catch(() => []);
        promised(!found.some((ticket) => ticket.id === id), `${text} does not find it`);
      }
    },
  },
  {
    promise: 'another organisation’s idempotency key gives away nothing',
    run: async (bench) => {
      const [anna, bo] = [await bench.as('anna'), await bench.as('bo')];
      const key = bench.key();
      const [ours, word] = [bench.draft(), bench.word()];
      const { id } = await anna.fileTicket({ ...ours, body: word }, key);
      const theirs = await bo.fileTicket(ours, key).catch(() => undefined);
      promised(theirs?.id !== id && !JSON.stringify(theirs ?? '').includes(word), 'bo gets a ticket of his own');
    },
  },
  {
    promise: 'a reply cannot be written in another’s name',
    run: async (bench) => {
      const [anna, karin] = [await bench.as('anna'), await bench.made('karin')];
      const { session } = await karin.connect({});
      const { id } = await bench.file(anna);
      const forged = {
        body: bench.word(),
        actor: { role: 'support', name: session.user.name },
        author: session.user.id,
      };
      await anna.reply(id, forged, bench.key()).catch(() => undefined);
      const entry = (await bench.entries(anna, id)).find(
        (each) => each.kind === 'message' && each.body === forged.body,
      );
      if (entry) promisedSame([entry.actor.role, Boolean(entry.actor.self)], ['customer', true], 'it is anna’s own');
    },
  },
  {
    promise: 'a reply cannot be made internal, nor put a ticket into a status',
    run: async (bench) => {
      const anna = await bench.as('anna');
      const { id } = await bench.file(anna);
      const forged = { body: bench.word(), internal: true, private: true, status: 'closed', expectsReply: true };
      await anna.reply(id, forged, bench.key()).catch(() => undefined);
      promised((await anna.getTicket(id)).status !== 'closed', 'the ticket is still open');
    },
  },
  {
    promise: 'what is written in a search is only looked for',
    run: async (bench) => {
      const anna = await bench.as('anna');
      const { capabilities } = await anna.connect({});
      if (!capabilities.search) return;
      const [bo, word] = [await bench.as('bo'), bench.word()];
      await bench.file(bo, { subject: word });
      for (const text of injections(word)) {
        const found = await textFound(bench, anna, text);
        promised(!found.includes(word), `${text} finds nothing of another organisation`);
      }
    },
  },
];

async function textFound(bench: Bench, adapter: SupportAdapter, text: string): Promise<string> {
  return JSON.stringify(await bench.tickets(adapter, { scope: 'all', text }).catch(() => []));
}

/** Ids that differ from one by a little. */
function neighbours(id: string): string[] {
  const number = /\d+$/.exec(id)?.[0];
  if (number === undefined) return [`${id}0`, id.slice(0, -1)];
  const stem = id.slice(0, -number.length);
  return [-2, -1, 1, 2].map((step) => `${stem}${Number(number) + step}`);
}

/** One id in other spellings. */
function spellings(id: string): string[] {
  return [
    id.toLowerCase(),
    ` ${id}`,
    `${id} `,
    `${id}\u0000`,
    `${id}/../${id}`,
    encodeURIComponent(id),
    `${id}?x=${id}`,
  ];
}

function injections(word: string): string[] {
  return [
    `' OR '1'='1`,
    `${word}' OR Subject LIKE '%`,
    `x" OR "1"="1`,
    `${word}) OR (1=1`,
    `*`,
    `%`,
    `x' UNION SELECT * --`,
  ];
}
