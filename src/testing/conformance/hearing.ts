import type { SupportAdapter } from '../../port/support-adapter.js';
import { promised, promisedSame } from './broken-promise.js';
import type { Bench, Check } from './check.js';

/** What an adapter promises about telling of changes as they happen. */
export const hearing: readonly Check[] = [
  {
    promise: 'a reply from support is heard of',
    run: async (bench) => {
      const adapter = await withEvents(bench, 'anna');
      if (!adapter) return;
      const { id } = await bench.file(adapter);
      const { listener } = await bench.listening(adapter);
      await bench.staff.reply(id, { body: 'Looking at it' });
      await listener.heardOf(id, 'support’s reply');
    },
  },
  {
    promise: 'what a colleague does is heard of, and so is one’s own change elsewhere',
    run: async (bench) => {
      const adapter = await withEvents(bench, 'anna');
      if (!adapter) return;
      const { listener } = await bench.listening(adapter);
      const theirs = await bench.file(await bench.as('karin'));
      await listener.heardOf(theirs.id, 'a colleague’s new ticket');
      const own = await bench.file(await bench.as('anna'));
      await listener.heardOf(own.id, 'one’s own new ticket from another device');
    },
  },
  {
    promise: 'listening again from a cursor misses nothing and repeats nothing',
    run: async (bench) => {
      const adapter = await resuming(bench, 'anna');
      if (!adapter) return;
      const tickets = [await bench.file(adapter), await bench.file(adapter), await bench.file(adapter)];
      const { listener, cursor } = await bench.listening(adapter);
      await listener.stop();
      for (const { id } of tickets) await bench.staff.reply(id, { body: 'Looking at it' });
      const again = bench.listen(await bench.as('anna'), cursor);
      const last = await again.heardOf(tickets[2]?.id ?? '', 'the last of what was missed');
      const heard = again.events.flatMap((each) => (each.type === 'ticket-changed' ? each.ticketId : each.type));
      promisedSame(
        heard,
        tickets.map((each) => each.id),
        'what was missed, each once and in order',
      );
      await bench.staff.reply(tickets[0]?.id ?? '', { body: 'Done' });
      const third = bench.listen(await bench.as('anna'), last.cursor);
      await third.heardOf(tickets[0]?.id ?? '', 'what came after the second cursor');
      promisedSame(third.events.length, 1, 'and nothing from before it');
    },
  },
  {
    promise: 'listening from the cursor of connect() misses nothing that was done since',
    run: async (bench) => {
      const adapter = await resuming(bench, 'anna');
      if (!adapter) return;
      const { id } = await bench.file(adapter);
      const { cursor } = await adapter.connect({});
      if (cursor === undefined) return bench.skip('connect() tells no cursor');
      await bench.staff.reply(id, { body: 'Looking at it' });
      await bench.listen(adapter, cursor).heardOf(id, 'support’s reply between connecting and listening');
    },
  },
  {
    promise: 'a cursor that cannot be resumed from is answered with resync, and then the stream goes on',
    run: async (bench) => {
      const adapter = await withEvents(bench, 'anna');
      if (!adapter) return;
      for (const cursor of ['no-such-cursor', '0', '-1', 'x'.repeat(500)]) {
        const listener = bench.listen(adapter, cursor);
        await listener.heard(() => true, `an answer to the cursor ${cursor.slice(0, 20)}`);
        promisedSame(listener.events[0]?.type, 'resync', 'the first event');
        const { id } = await bench.file(adapter);
        await listener.heardOf(id, 'what came after resync');
      }
    },
  },
  {
    promise: 'listening ends with AbortError when the listener gives up, and soon',
    run: async (bench) => {
      const adapter = await withEvents(bench, 'anna');
      if (!adapter) return;
      const { listener } = await bench.listening(adapter);
      const ended = await listener.stop();
      promised(
        ended instanceof Error && ended.name === 'AbortError',
        `it ends with AbortError, not with ${String(ended)}`,
      );
    },
  },
  {
    promise: 'another organisation hears nothing',
    run: async (bench) => {
      const [anna, bo] = [await bench.as('anna'), await withEvents(bench, 'bo')];
      if (!bo) return;
      const { listener } = await bench.listening(bo);
      const { id } = await bench.file(anna);
      await bench.staff.reply(id, { body: 'Looking at it' });
      const own = await bench.file(bo);
      await listener.heardOf(own.id, 'bo’s own ticket');
      promisedSame(listener.events.length, 1, 'bo hears of his own ticket and of nothing else');
    },
  },
  {
    promise: 'another user’s cursor does not open another user’s stream',
    run: async (bench) => {
      const [anna, bo] = [await withEvents(bench, 'anna'), await bench.as('bo')];
      if (!anna) return;
      const { cursor } = await bench.listening(anna);
      await bench.file(anna);
      const listener = bench.listen(bo, cursor);
      const own = await bench.file(bo);
      await listener.heard(() => true, 'an answer to another user’s cursor');
      const foreign = listener.events.some((each) => each.type === 'ticket-changed' && each.ticketId !== own.id);
      promised(!foreign, 'nothing of the other user’s is told');
    },
  },
  {
    promise: 'every event carries a place to go on from',
    run: async (bench) => {
      const adapter = await withEvents(bench, 'anna');
      if (!adapter) return;
      const { id } = await bench.file(adapter);
      const { listener } = await bench.listening(adapter);
      await bench.staff.reply(id, { body: 'One' });
      await bench.staff.reply(id, { body: 'Two' });
      await listener.heardOf(id, 'support’s reply');
      promised(
        listener.events.every(({ cursor }) => typeof cursor === 'string' && cursor !== ''),
        'each has a cursor',
      );
    },
  },
  {
    promise: 'two devices of one user both hear',
    run: async (bench) => {
      const [phone, desktop] = [await withEvents(bench, 'anna'), await withEvents(bench, 'anna')];
      if (!phone || !desktop) return;
      const { id } = await bench.file(phone);
      const [one, other] = [await bench.listening(phone), await bench.listening(desktop)];
      await bench.staff.reply(id, { body: 'Looking at it' });
      await one.listener.heardOf(id, 'the one device');
      await other.listener.heardOf(id, 'the other device');
    },
  },
  {
    promise: 'what is heard of can be read at once',
    run: async (bench) => {
      const adapter = await withEvents(bench, 'anna');
      if (!adapter) return;
      const { id } = await bench.file(adapter);
      const { listener } = await bench.listening(adapter);
      const body = bench.word();
      await bench.staff.reply(id, { body });
      await listener.heardOf(id, 'support’s reply');
      promised(JSON.stringify(await bench.entries(adapter, id)).includes(body), 'the timeline has the reply');
    },
  },
];

/** An adapter that tells of changes, whether its desk pushes them or it looks for them itself. */
async function withEvents(bench: Bench, who: 'anna' | 'bo'): Promise<SupportAdapter | undefined> {
  const adapter = await bench.as(who);
  if (adapter.events) return adapter;
  bench.skip('the adapter has no events');
  return undefined;
}

/** As `withEvents`, where what was missed is told as well. */
async function resuming(bench: Bench, who: 'anna'): Promise<SupportAdapter | undefined> {
  const adapter = await bench.made(who);
  const { capabilities } = await adapter.connect({});
  if (adapter.events && capabilities.live.resume) return adapter;
  bench.skip('the adapter declares that it cannot resume');
  return undefined;
}
