import type { Ticket, TicketId } from '../../domain/ticket.js';
import type { TimelineEntry } from '../../domain/timeline.js';
import type { Cursor, Page, SupportAdapter } from '../../port/support-adapter.js';
import { promised, promisedRefusal, promisedSame } from './broken-promise.js';
import type { Bench, Check } from './check.js';

/** What an adapter promises about lists and their pages. */
export const paging: readonly Check[] = [
  {
    promise: 'a list has the tickets of its scope',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const [open, closed] = [await bench.file(adapter), await bench.file(adapter)];
      await bench.staff.act(closed.id, { action: 'close', reason: 'solved' });
      const has = async (scope: 'ongoing' | 'ended' | 'all'): Promise<boolean[]> => {
        const ids = (await bench.tickets(adapter, { scope, limit: 100 })).map((each) => each.id);
        return [ids.includes(open.id), ids.includes(closed.id)];
      };
      promisedSame(await has('ongoing'), [true, false], 'ongoing has the open one');
      promisedSame(await has('ended'), [false, true], 'ended has the closed one');
      promisedSame(await has('all'), [true, true], 'all has both');
    },
  },
  {
    promise: 'the ticket that changed last comes first',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const [first, second, third] = await three(bench, adapter);
      await bench.staff.reply(second.id, { body: 'Looking at it' });
      await bench.reply(adapter, first.id, 'Thanks');
      const { items } = await adapter.listTickets({ scope: 'all', limit: 3 });
      promisedSame(
        items.map((each) => each.id),
        [first.id, second.id, third.id],
        'newest change first',
      );
    },
  },
  {
    promise: 'paging through a list gives every ticket once, in the order of the whole',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      await three(bench, adapter);
      const whole = await bench.tickets(adapter, { scope: 'all', limit: 100 });
      promisedSame(await bench.tickets(adapter, { scope: 'all', limit: 2 }), whole, 'pages of two make the whole');
      promisedSame(new Set(whole.map((each) => each.id)).size, whole.length, 'no ticket comes twice');
    },
  },
  {
    promise: 'tickets that come and change while one pages neither repeat nor hide others',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const tickets = await three(bench, adapter);
      const expected = (await bench.tickets(adapter, { scope: 'all', limit: 100 })).map((each) => each.id);
      const page = await adapter.listTickets({ scope: 'all', limit: 2 });
      await bench.file(adapter);
      await bench.staff.reply(tickets[2].id, { body: 'Moves to the front' });
      const rest = await bench.tickets(adapter, { scope: 'all', limit: 2, after: page.next ?? '' });
      promisedSame(
        [...page.items, ...rest].map((each) => each.id),
        expected,
        'the pages go on where they were',
      );
    },
  },
  {
    promise: 'a last page has no next, even when it is full',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      const count = (await bench.entries(adapter, id)).length;
      const { items, next } = await adapter.listEntries(id, { limit: count });
      promisedSame([items.length, next], [count, undefined], 'a page that holds everything is the last');
    },
  },
  {
    promise: 'a timeline read forward by pages is the whole timeline',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const id = await conversation(bench, adapter);
      const pages = await pagesOf((after) => adapter.listEntries(id, { limit: 2, ...(after && { after }) }), 2);
      promisedSame(pages.flat(), await bench.entries(adapter, id), 'pages of two make the whole');
    },
  },
  {
    promise: 'a timeline read back from its end is the whole timeline, each page oldest first, while it grows',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const id = await conversation(bench, adapter);
      const whole = await bench.entries(adapter, id);
      const newest = await adapter.listEntries(id, { before: 'end', limit: 2 });
      promisedSame(newest.items, whole.slice(-2), 'the end of the timeline, oldest first');
      promised(newest.next !== undefined, 'there is more before it');
      await bench.staff.reply(id, { body: 'Comes in between' });
      const first = newest.next;
      const pages = await pagesOf((before = first) => adapter.listEntries(id, { before, limit: 2 }), 2);
      promisedSame(
        [...pages.toReversed().flat(), ...newest.items],
        whole,
        'going back reaches the beginning, without gap or repetition',
      );
    },
  },
  {
    promise: 'a long timeline is read whole, forward and back',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      const bodies = Array.from({ length: bench.longThread }, (_, number) => `${number + 1} ${bench.word()}`);
      for (let from = 0; from < bodies.length; from += 5) {
        await Promise.all(bodies.slice(from, from + 5).map((body) => bench.reply(adapter, id, body)));
      }
      const whole = await bench.entries(adapter, id);
      const said = whole.flatMap((each) => (each.kind === 'message' ? each.body : [])).slice(1);
      promisedSame(said.toSorted(), bodies.toSorted(), 'every message is there, beyond the first page of the desk too');
      const pages = await pagesOf((before = 'end') => adapter.listEntries(id, { before, limit: 100 }), 100);
      promisedSame(pages.toReversed().flat(), whole, 'read back, it is the same');
    },
  },
  {
    promise: 'a page size outside 1 to 100 is refused',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      for (const limit of [0, -1, 101, 1.5]) {
        await promisedRefusal(adapter.listTickets({ scope: 'all', limit }), 'invalid', `listTickets, limit ${limit}`);
        await promisedRefusal(adapter.listEntries(id, { limit }), 'invalid', `listEntries, limit ${limit}`);
      }
    },
  },
  {
    promise: 'a cursor that was never given is refused, and so is another user’s',
    run: async (bench) => {
      const [anna, bo] = [await bench.as('anna'), await bench.as('bo')];
      const [first] = await three(bench, anna);
      for (const after of ['garbage', '0', '-1', '🙂', 'x'.repeat(500)]) {
        await promisedRefusal(anna.listTickets({ scope: 'all', after }), 'invalid', `listTickets after ${after}`);
        await promisedRefusal(anna.listEntries(first.id, { after }), 'invalid', `listEntries after ${after}`);
      }
      const { next } = await anna.listTickets({ scope: 'all', limit: 1 });
      promised(next !== undefined, 'there is more than one ticket');
      await promisedRefusal(bo.listTickets({ scope: 'all', after: next }), 'invalid', 'another user’s cursor');
    },
  },
  {
    promise: 'a list without a limit has pages of a size that the desk chooses',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      await three(bench, adapter);
      const { items } = await adapter.listTickets({ scope: 'all' });
      promised(items.length >= 3 && items.length <= 100, `a page of ${items.length} tickets`);
    },
  },
  {
    promise: 'reading on after the newest entry gives nothing, and later what is new',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      const whole = await bench.entries(adapter, id);
      const { next } = await adapter.listEntries(id, { limit: Math.max(1, whole.length - 1) });
      await bench.staff.reply(id, { body: 'Looking at it' });
      const after = await adapter.listEntries(id, { limit: 100, ...(next !== undefined && { after: next }) });
      promised(
        after.items.some((each) => each.kind === 'message' && each.body === 'Looking at it'),
        'the reply is there',
      );
      promisedSame(after.next, undefined, 'and it is the last page');
    },
  },
  {
    promise: 'what is found by a search comes in pages too',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { capabilities } = await adapter.connect({});
      if (!capabilities.search) return bench.skip('the adapter declares no search');
      const text = bench.word();
      const ids = [];
      for (const number of [1, 2, 3]) ids.unshift((await bench.file(adapter, { subject: `${text} ${number}` })).id);
      const found = await bench.tickets(adapter, { scope: 'all', text, limit: 2 });
      promisedSame(
        found.map((each) => each.id),
        ids,
        'pages of two make all that is found, newest first',
      );
    },
  },
];

async function three(bench: Bench, adapter: SupportAdapter): Promise<[Ticket, Ticket, Ticket]> {
  return [await bench.file(adapter), await bench.file(adapter), await bench.file(adapter)];
}

/** A thread of some pages, made of nothing but what customer and support write. */
async function conversation(bench: Bench, adapter: SupportAdapter): Promise<TicketId> {
  const { id } = await bench.file(adapter);
  for (const turn of [1, 2]) {
    await bench.staff.reply(id, { body: `Question ${turn}`, expectsReply: true });
    await bench.reply(adapter, id, `Answer ${turn}`);
  }
  return id;
}

/** Reads a timeline page by page; fails when a page is too large, or when there is no end of them. */
async function pagesOf(
  read: (cursor: Cursor | undefined) => Promise<Page<TimelineEntry>>,
  limit: number,
): Promise<(readonly TimelineEntry[])[]> {
  const pages = [];
  let cursor: Cursor | undefined;
  do {
    const { items, next } = await read(cursor);
    promised(items.length <= limit, `a page of at most ${limit} entries, not of ${items.length}`);
    pages.push(items);
    promised(pages.length <= 50, 'the pages come to an end: the last has no next');
    cursor = next;
  } while (cursor !== undefined);
  return pages;
}
