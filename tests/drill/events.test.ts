import assert from 'node:assert/strict';
import test from 'node:test';

import type { DeskStorage } from '../../src/desk/desk.js';
import { MemoryStorage } from '../../src/desk/memory-storage.js';
import { createSampleDesk } from '../../src/desk/sample-desk.js';
import { EventReader, ticketOf } from '../server/event-reader.js';
import { type Client, ServerUnderTest } from '../server/server-under-test.js';
import { chance, sized, timeout } from './drill-size.js';

const count = sized(10_000, 500);
const longestStay = sized(400, 40);

interface Drill {
  readonly filed: readonly string[];
  readonly heard: readonly string[];
  readonly breaks: number;
  readonly seed: number;
}

interface Listener {
  readonly anna: Client;
  /** Where it begins. */
  readonly from: string;
  /** Whether it says where it was when it comes back. */
  readonly resumes: boolean;
  readonly random: () => number;
}

/** Listens and leaves again and again, at random, until an event is heard that `isLast`. */
async function listen({ anna, from: start, resumes, random }: Listener, isLast: (id: string) => boolean) {
  const heard: string[] = [];
  let cursor = start;
  for (let breaks = 0; ; breaks++) {
    const from = resumes || breaks === 0 ? { 'last-event-id': cursor } : {};
    const events = new EventReader(await anna.stream('/v1/events', from));
    for (let stay = 1 + Math.floor(random() * longestStay); stay > 0; stay--) {
      const event = await events.next();
      assert.equal(event?.event, 'ticket-changed');
      cursor = event?.id ?? '';
      const id = ticketOf(event) ?? '';
      heard.push(id);
      if (!isLast(id)) continue;
      await events.leave();
      return { heard, breaks };
    }
    await events.leave();
  }
}

/** Files tickets while somebody listens who leaves again and again, and comes back with the last cursor or without. */
async function drill(t: test.TestContext, resumes: boolean, storage: DeskStorage): Promise<Drill> {
  const { seed, random } = chance();
  const desk = createSampleDesk({ storage });
  const server = await ServerUnderTest.open(t, { desk });
  const anna = await server.as('anna');
  const draft = { kind: 'question', subject: 'A drill', body: 'Once each.' } as const;
  const file = async (key: string): Promise<string> =>
    (await desk.customer('anna').fileTicket(draft, { idempotencyKey: key })).value.id;
  const last = new Set<string>();
  const from: string = (await anna.get('/v1/service')).json.cursor;
  let isOver = false;
  const listener = { anna, from, resumes, random };
  const listening = listen(listener, (id) => last.has(id)).finally(() => (isOver = true));
  const filed: string[] = [];
  for (let at = 0; at < count; at++) {
    filed.push(await file(`event-${at}`));
    // Now and then the listener gets as far as it can; mostly it is behind.
    if (random() < 0.2) await server.call('/healthz');
  }
  // Whoever has lost the last event as well hears one of these.
  for (let at = 0; !isOver; at++) {
    last.add(await file(`last-${at}`));
    await server.call('/healthz');
  }
  const { heard, breaks } = await listening;
  return { filed, heard: heard.filter((id) => !last.has(id)), breaks, seed };
}

/** A feed in which every third event can be read only after the next one, as with a plain `seq >` cursor over slow transactions. */
function withNaiveCursor(storage: MemoryStorage): DeskStorage {
  return new Proxy<DeskStorage>(storage, {
    get(target, name) {
      if (name === 'readFeed') {
        const readFeed: DeskStorage['readFeed'] = async (feed, after, limit) => {
          const [events, end] = [await target.readFeed(feed, after, limit), await target.feedEnd()];
          return events === 'gone' ? events : events.filter(({ position }) => position !== end || !isSlow(position));
        };
        return readFeed;
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function isSlow(position: string): boolean {
  return Number(position.slice(position.lastIndexOf('-') + 1)) % 3 === 0;
}

const roomy = (): MemoryStorage => new MemoryStorage({ eventRetention: count * 2 });

test(`${count} events are heard once each, in order, whenever the listener leaves`, { timeout }, async (t) => {
  const { filed, heard, breaks, seed } = await drill(t, true, roomy());
  assert.ok(breaks >= count / longestStay / 2, `only ${breaks} breaks (seed ${seed})`);
  const [known, told] = [new Set(filed), new Set(heard)];
  const lost = filed.filter((id) => !told.has(id));
  assert.deepEqual(
    { lost, twice: heard.length - told.size, strange: heard.filter((id) => !known.has(id)) },
    {
      lost: [],
      twice: 0,
      strange: [],
    },
  );
  assert.deepEqual(heard, filed, `in order (seed ${seed})`);
});

test('the drill bites: a listener that comes back without its cursor loses events', { timeout }, async (t) => {
  const { filed, heard } = await drill(t, false, roomy());
  assert.ok(heard.length < filed.length, `${heard.length} of ${filed.length} were heard`);
});

test(
  'the drill bites: a feed whose cursor passes over what is not to be read yet loses events',
  { timeout },
  async (t) => {
    const { filed, heard } = await drill(t, true, withNaiveCursor(roomy()));
    assert.ok(heard.length < filed.length, `${heard.length} of ${filed.length} were heard`);
  },
);
