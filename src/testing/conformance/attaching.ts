import type { Attachment } from '../../domain/attachment.js';
import type { TicketId } from '../../domain/ticket.js';
import type { SupportAdapter } from '../../port/support-adapter.js';
import { promised, promisedAbort, promisedRefusal, promisedSame } from './broken-promise.js';
import type { Bench, Check } from './check.js';

type Uploading = SupportAdapter & Required<Pick<SupportAdapter, 'upload' | 'download'>>;

const content = 'Rota;Week\nNorth;34\n';

/** What an adapter promises about files, where it takes them. */
export const attaching: readonly Check[] = [
  {
    promise: 'a file is uploaded, named by a ticket, seen in its thread, and downloaded byte for byte',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      const told: number[] = [];
      const onProgress = (sent: number): void => void told.push(sent);
      const file = await anna.upload(blob(), named('rota.csv'), { ...bench.key(), onProgress });
      promisedSame([file.name, file.size], ['rota.csv', content.length], 'name and size');
      promisedSame(told.at(-1), content.length, 'the progress ends with the whole file');
      const { id } = await bench.file(anna, { attachments: [file.id] });
      const seen = await attached(bench, anna, id);
      promisedSame(
        seen.map((each) => [each.name, each.size]),
        [['rota.csv', content.length]],
        'the thread has it',
      );
      promisedSame(await textOf(anna, seen[0]?.id ?? ''), content, 'the content, byte for byte');
    },
  },
  {
    promise: 'a reply names files as well, and each file is used once',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      const file = await anna.upload(blob(), named('rota.csv'), bench.key());
      const { id } = await bench.file(anna);
      const [key, message] = [bench.key(), { body: 'See the file', attachments: [file.id] }];
      const entry = await anna.reply(id, message, key);
      const carried = entry.kind === 'message' ? entry.attachments.map((each) => each.name) : [];
      promisedSame(carried, ['rota.csv'], 'the reply carries it');
      promisedSame((await anna.reply(id, message, key)).id, entry.id, 'the same reply again is the same entry');
      await promisedRefusal(anna.reply(id, message, bench.key()), 'invalid', 'a file that is on a ticket already');
    },
  },
  {
    promise: 'uploading again with the same key gives the same file, and another file is refused',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      const key = bench.key();
      const first = await anna.upload(blob(), named('rota.csv'), key);
      promisedSame(await anna.upload(blob(), named('rota.csv'), key), first, 'the same file');
      const other = anna.upload(new Blob(['other']), named('rota.csv'), key);
      await promisedRefusal(other, 'key-reused', 'another content under the key');
    },
  },
  {
    promise: 'another’s upload cannot be named, and another organisation’s file is not found',
    run: async (bench) => {
      const [anna, karin, bo] = [await taking(bench, 'anna'), await taking(bench, 'karin'), await taking(bench, 'bo')];
      if (!anna || !karin || !bo) return;
      const file = await anna.upload(blob(), named('rota.csv'), bench.key());
      for (const other of [karin, bo]) {
        const draft = bench.draft({ attachments: [file.id] });
        const { problems } = await promisedRefusal(other.fileTicket(draft, bench.key()), 'invalid', 'another’s upload');
        promisedSame(problems[0]?.pointer, '/attachments/0', 'the refusal points at it');
        await promisedRefusal(other.download(file.id), 'not-found', 'another’s unused upload');
      }
      const { id } = await bench.file(anna, { attachments: [file.id] });
      const [sent] = await attached(bench, karin, id);
      promisedSame(await textOf(karin, sent?.id ?? ''), content, 'a colleague reads what is on a ticket');
      for (const each of [sent?.id ?? '', file.id]) {
        await promisedRefusal(bo.download(each), 'not-found', 'another organisation’s file');
      }
      await promisedRefusal(bo.download('no-such-file'), 'not-found', 'no file at all');
    },
  },
  {
    promise: 'a hostile name is made harmless',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      for (const name of ['../../etc/rota.csv', 'C:\\x\\rota.csv', 'ro\u202eta\u200b\u0000.csv']) {
        const file = await anna.upload(blob(), named(name), bench.key());
        promisedSame(file.name, 'rota.csv', `the name of ${JSON.stringify(name)}`);
      }
    },
  },
  {
    promise: 'what is empty, or larger than the declared limit, is refused',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      const { capabilities } = await anna.connect({});
      const { maxBytes } = capabilities.attachments || { maxBytes: 0 };
      const empty = anna.upload(new Blob([]), named('rota.csv'), bench.key());
      await promisedRefusal(empty, 'invalid', 'an empty file');
      if (maxBytes > 50_000_000) return bench.skip('the limit is too large to be tried');
      const large = anna.upload(new Blob([new Uint8Array(maxBytes + 1)]), named('rota.csv'), bench.key());
      await promisedRefusal(large, 'too-large', 'a file over the limit');
    },
  },
  {
    promise: 'an upload that is given up rejects with AbortError',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      const { signal } = abandoned();
      await promisedAbort(anna.upload(blob(), named('rota.csv'), { ...bench.key(), signal }), 'an upload given up');
    },
  },
  {
    promise: 'the progress of an upload never goes back, and knows the whole',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      const told: (readonly [sent: number, total: number])[] = [];
      const large = new Blob(['x'.repeat(300_000)], { type: 'text/plain' });
      const onProgress = (sent: number, total: number): void => void told.push([sent, total]);
      await anna.upload(large, { name: 'log.txt', type: 'text/plain' }, { ...bench.key(), onProgress });
      const sent = told.map(([bytes]) => bytes);
      promisedSame(
        sent,
        [...sent].sort((one, other) => one - other),
        'it only grows',
      );
      promised(
        told.every(([bytes, total]) => total === large.size && bytes <= total),
        'of the whole file',
      );
    },
  },
  {
    promise: 'names with other letters, spaces and dots survive',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      for (const name of ['Schema vecka 34 åäö.csv', '勤務表.csv', 'rota.v2.final.csv']) {
        promisedSame((await anna.upload(blob(), named(name), bench.key())).name, name, 'the name');
      }
    },
  },
  {
    promise: 'more files than the declared number are refused',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      const { attachments } = (await anna.connect({})).capabilities;
      const limit = attachments ? attachments.maxCount : 0;
      if (limit > 20) return bench.skip('the limit is too large to be tried');
      const ids: string[] = [];
      while (ids.length <= limit) ids.push((await anna.upload(blob(), named('rota.csv'), bench.key())).id);
      const draft = bench.draft({ attachments: ids });
      await promisedRefusal(anna.fileTicket(draft, bench.key()), 'invalid', `${ids.length} files`);
    },
  },
  {
    promise: 'a file that does not exist cannot be named',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      const draft = bench.draft({ attachments: ['no-such-file'] });
      await promisedRefusal(anna.fileTicket(draft, bench.key()), 'invalid', 'a file that is not there');
    },
  },
  {
    promise: 'a page in a file is never handed out as one',
    run: async (bench) => {
      const anna = await taking(bench, 'anna');
      if (!anna) return;
      const page = new Blob(['<!doctype html><script>alert(1)</script>'], { type: 'text/html' });
      const file = await anna.upload(page, { name: 'x.html', type: 'text/html' }, bench.key()).catch(() => undefined);
      if (!file) return;
      const { id } = await bench.file(anna, { attachments: [file.id] });
      const [sent] = await attached(bench, anna, id);
      const found = await anna.download(sent?.id ?? '');
      if (found instanceof Blob) promised(!/html|svg|xml/.test(found.type), `it comes as ${found.type}`);
    },
  },
];

function blob(): Blob {
  return new Blob([content], { type: 'text/csv' });
}

function named(name: string): { readonly name: string; readonly type: string } {
  return { name, type: 'text/csv' };
}

function abandoned(): { readonly signal: AbortSignal } {
  return { signal: AbortSignal.abort() };
}

/** The files that a ticket's thread has. A desk may know them by other ids than those under which they waited. */
async function attached(bench: Bench, adapter: SupportAdapter, id: TicketId): Promise<readonly Attachment[]> {
  return (await bench.entries(adapter, id)).flatMap((each) => (each.kind === 'message' ? each.attachments : []));
}

async function textOf(adapter: Uploading, id: string): Promise<string> {
  const found = await adapter.download(id);
  return found instanceof Blob ? found.text() : (await fetch(found.url)).text();
}

async function taking(bench: Bench, who: 'anna' | 'karin' | 'bo'): Promise<Uploading | undefined> {
  const adapter = await bench.made(who);
  const { capabilities } = await adapter.connect({});
  if (capabilities.attachments !== false && takesFiles(adapter)) return adapter;
  bench.skip('the adapter declares no attachments');
  return undefined;
}

function takesFiles(adapter: SupportAdapter): adapter is Uploading {
  return adapter.upload !== undefined && adapter.download !== undefined;
}
