import type { SupportAdapter } from '../../port/support-adapter.js';
import { promised, promisedSame } from './broken-promise.js';
import type { Bench, Check } from './check.js';

/** What an adapter promises about finding tickets by words. */
export const searching: readonly Check[] = [
  {
    promise: 'a ticket is found by its number, its subject, its description and what support wrote',
    run: async (bench) => {
      const adapter = await searchable(bench);
      if (!adapter) return;
      const [subject, body, answer] = [bench.word(), bench.word(), bench.word()];
      const { id, number } = await bench.file(adapter, { subject: `Rota ${subject}`, body: `It is ${body}.` });
      await bench.staff.reply(id, { body: `See ${answer}, please.` });
      for (const text of [number, subject, body, answer]) {
        const found = (await bench.tickets(adapter, { scope: 'all', text })).map((each) => each.id);
        promised(found.includes(id), `searching for ${text} finds the ticket`);
      }
      promisedSame((await bench.tickets(adapter, { scope: 'all', text: body })).length, 1, 'and only that one');
    },
  },
  {
    promise: 'searching takes every word, in any order and case, å, ä and ö included',
    run: async (bench) => {
      const adapter = await searchable(bench);
      if (!adapter) return;
      const word = bench.word();
      const { id } = await bench.file(adapter, { subject: `Övertid på Åsen ${word}` });
      const find = async (text: string): Promise<string[]> =>
        (await bench.tickets(adapter, { scope: 'all', text })).map((each) => each.id);
      promisedSame(await find(`${word.toUpperCase()} övertid`), [id], 'other order, other case');
      promisedSame(await find(`ÅSEN ${word}`), [id], 'Swedish letters in another case');
      promisedSame(await find(`${word} ${bench.word()}`), [], 'a word that is not there');
    },
  },
  {
    promise: 'searching stays within the scope, and takes patterns literally',
    run: async (bench) => {
      const adapter = await searchable(bench);
      if (!adapter) return;
      const word = bench.word();
      const { id } = await bench.file(adapter, { subject: word });
      promisedSame(
        await bench.tickets(adapter, { scope: 'ended', text: word }),
        [],
        'an open ticket is not among the ended',
      );
      promisedSame(
        (await bench.tickets(adapter, { scope: 'ongoing', text: word }))[0]?.id,
        id,
        'it is among the ongoing',
      );
      for (const text of [`${word}%`, `${word}.*`, `'${word}`, `${word}_`, `"${word}*`]) {
        promisedSame(await bench.tickets(adapter, { scope: 'all', text }), [], `${text} is not in any ticket`);
      }
    },
  },
];

async function searchable(bench: Bench): Promise<SupportAdapter | undefined> {
  const adapter = await bench.made('anna');
  const { capabilities } = await adapter.connect({});
  if (capabilities.search) return adapter;
  bench.skip('the adapter declares no search');
  return undefined;
}
