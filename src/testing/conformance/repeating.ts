import type { Bench, Check } from './check.js';
import { promised, promisedRefusal, promisedSame } from './broken-promise.js';

const five = [1, 2, 3, 4, 5];

/** What an adapter promises about sending the same thing again. */
export const repeating: readonly Check[] = [
  {
    promise: 'filing again with the same key and the same draft gives the same ticket, filed once',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (await onlyAtLeastOnce(bench, 'filing')) return;
      const [draft, key] = [bench.draft(), bench.key()];
      const first = await adapter.fileTicket(draft, key);
      promisedSame(await adapter.fileTicket({ ...draft }, key), first, 'the second answer is the first');
      promisedSame(await idsOf(bench, draft.subject), [first.id], 'one ticket was filed');
    },
  },
  {
    promise: 'filing five times at once with one key files one ticket',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (await onlyAtLeastOnce(bench, 'filing')) return;
      const [draft, key] = [bench.draft(), bench.key()];
      const tickets = await Promise.all(five.map(() => adapter.fileTicket(draft, key)));
      promisedSame(new Set(tickets.map((each) => each.id)).size, 1, 'all five answers are one ticket');
      promisedSame((await idsOf(bench, draft.subject)).length, 1, 'one ticket was filed');
    },
  },
  {
    promise: 'a key that has filed one thing does not file another',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (await onlyAtLeastOnce(bench, 'filing')) return;
      const [draft, other, key] = [bench.draft(), bench.draft(), bench.key()];
      const { id } = await adapter.fileTicket(draft, key);
      await promisedRefusal(adapter.fileTicket(other, key), 'key-reused', 'another draft with the same key');
      await promisedRefusal(
        adapter.reply(id, { body: 'Hello' }, key),
        'key-reused',
        'a reply with the key of a filing',
      );
      promisedSame(await idsOf(bench, other.subject), [], 'nothing was filed');
    },
  },
  {
    promise: 'two users may happen on the same key',
    run: async (bench) => {
      const key = bench.key();
      const [anna, karin] = [await bench.as('anna'), await bench.as('karin')];
      const ours = await anna.fileTicket(bench.draft(), key);
      const theirs = await karin.fileTicket(bench.draft(), key);
      promised(ours.id !== theirs.id && theirs.requester.self, 'the colleague’s ticket is another one, and hers');
    },
  },
  {
    promise: 'a refused draft does not use its key up',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const key = bench.key();
      await promisedRefusal(adapter.fileTicket(bench.draft({ subject: '' }), key), 'invalid', 'an empty subject');
      promised((await adapter.fileTicket(bench.draft(), key)).id, 'the corrected draft is filed under the same key');
    },
  },
  {
    promise: 'replying again with the same key leaves one message, five times at once included',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (await onlyAtLeastOnce(bench, 'replying')) return;
      const { id } = await bench.file(adapter);
      const [key, body] = [bench.key(), `Again ${bench.word()}`];
      const replies = await Promise.all(five.map(() => adapter.reply(id, { body }, key)));
      const later = await adapter.reply(id, { body }, key);
      promisedSame(new Set([...replies, later].map((each) => each.id)).size, 1, 'all answers are one entry');
      const messages = (await bench.entries(adapter, id)).filter(
        (each) => each.kind === 'message' && each.body === body,
      );
      promisedSame(messages.length, 1, 'the timeline has one message');
      await promisedRefusal(adapter.reply(id, { body: 'Other' }, key), 'key-reused', 'another reply with the same key');
    },
  },
  {
    promise: 'five different replies at once all arrive',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      const bodies = five.map((number) => `${number} ${bench.word()}`);
      await Promise.all(bodies.map((body) => bench.reply(adapter, id, body)));
      const written = (await bench.entries(adapter, id)).flatMap((each) => (each.kind === 'message' ? each.body : []));
      promisedSame(written.slice(1).sort(), bodies.sort(), 'the timeline has them all');
    },
  },
  {
    promise: 'acting again with the same key does it once, and is not refused',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id, version, actions } = await bench.file(adapter);
      if (!actions.includes('request-closure')) return bench.skip('closure cannot be asked for');
      const options = { ...bench.key(), ...(version !== undefined && { ifMatch: version }) };
      const first = await adapter.act(id, { action: 'request-closure' }, options);
      promisedSame(
        await adapter.act(id, { action: 'request-closure' }, options),
        first,
        'the second answer is the first',
      );
      const asked = (await bench.entries(adapter, id)).filter((each) => each.kind === 'closure-requested');
      promisedSame(asked.length, 1, 'the timeline tells it once');
    },
  },
  {
    promise: 'keys of other shapes are keys too',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { idempotencyKey } = bench.key();
      for (const key of [`${idempotencyKey}-a.b_c~d`, `${idempotencyKey}${'k'.repeat(128 - idempotencyKey.length)}`]) {
        promised((await adapter.fileTicket(bench.draft(), { idempotencyKey: key })).id, `filed under ${key}`);
      }
    },
  },
  {
    promise: 'a retry from another device, with the same key, is the same ticket',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (await onlyAtLeastOnce(bench, 'filing')) return;
      const [draft, key] = [bench.draft(), bench.key()];
      const first = await adapter.fileTicket(draft, key);
      const again = await (await bench.as('anna')).fileTicket(draft, key);
      promisedSame(again.id, first.id, 'the key is known by the help desk, not by the adapter alone');
    },
  },
];

async function idsOf(bench: Bench, subject: string): Promise<string[]> {
  const tickets = await bench.newest(await bench.as('anna'));
  return tickets.filter((each) => each.subject === subject).map((each) => each.id);
}

async function onlyAtLeastOnce(bench: Bench, what: 'filing' | 'replying'): Promise<boolean> {
  const { capabilities } = await (await bench.made('anna')).connect({});
  const weak = capabilities.idempotency[what] === 'at-least-once';
  if (weak) bench.skip(`the adapter declares ${what} at least once only`);
  return weak;
}
