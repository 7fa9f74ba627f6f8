import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { SupportError } from '../../../src/port/index.js';
import type { SupportAdapter, Ticket, TimelineEntry } from '../../../src/port/index.js';
import { createSupportStore } from '../../../src/store/create-support-store.js';
import { outboxOf } from '../../../src/store/outbox/outbox.js';
import type { SupportStore } from '../../../src/store/support-store.js';
import { FakeTimer } from '../fake-timer.js';
import { ScriptedAdapter, settle } from '../scripted-adapter.js';
import { connection, draft, ownMessage, ticket } from '../support-samples.js';
import { FakeDevice } from './fake-device.js';
import type { FakePage } from './fake-device.js';

type Fault = 'none' | 'request-lost' | 'answer-lost' | 'twice' | 'error-500' | 'too-many' | 'signed-out' | 'refused';
type User = 'anna' | 'bo';

/** What is done next to the outbox and the help desk. */
type Step =
  | { readonly do: 'write'; readonly kind: 'filing' | 'reply'; readonly page: number }
  | { readonly do: 'proceed'; readonly which: number }
  | { readonly do: 'fault'; readonly fault: Fault }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'kill'; readonly page: number }
  | { readonly do: 'open'; readonly user: User }
  | { readonly do: 'leave'; readonly page: number }
  | { readonly do: 'network'; readonly page: number; readonly offline: boolean }
  | { readonly do: 'again'; readonly page: number };

/** A help desk that does what a key is for, or with `keys` off does not. */
class Server {
  readonly made = new Map<string, { readonly by: User; readonly tickets: string[] }>();
  readonly #keys: boolean;

  constructor(keys: boolean) {
    this.#keys = keys;
  }

  take(key: string, by: User): string {
    const made = this.made.get(key) ?? { by, tickets: [] };
    this.made.set(key, made);
    assert.equal(made.by, by, 'nothing is sent as somebody else');
    if (made.tickets.length === 0 || !this.#keys) made.tickets.push(`${key}/${made.tickets.length}`);
    return made.tickets[0] ?? '';
  }
}

interface Tab {
  readonly user: User;
  readonly page: FakePage;
  readonly store: SupportStore;
}

/** A device, a help desk and what is on the way between them, moved one thing at a time. */
class World {
  readonly time = new FakeTimer();
  readonly written = new Map<string, User>();
  readonly confirmed: string[] = [];
  readonly server: Server;
  readonly #device = new FakeDevice();
  readonly #tabs: Tab[] = [];
  readonly #waiting: { readonly page: FakePage; readonly go: () => void }[] = [];
  #faults: Fault[] = [];
  #keys = 0;

  constructor(keys: boolean) {
    this.server = new Server(keys);
    this.open('anna');
  }

  async step(step: Step): Promise<void> {
    if (step.do === 'fault') this.#faults.push(step.fault);
    else if (step.do === 'proceed') this.#proceed(step.which);
    else if (step.do === 'wait') await this.time.pass(step.seconds * 1_000);
    else if (step.do === 'open') this.open(step.user);
    else this.#onTab(step);
    await settle();
  }

  /** All faults are over, and what is to be sent has all the time it needs. */
  async heal(): Promise<void> {
    this.#faults = [];
    for (const { page } of this.#tabs) page.offline = false;
    for (const user of ['anna', 'bo'] as const) this.open(user);
    for (const { store } of this.#live)
      for (const { key } of outboxOf(store.visit).entries) void outboxOf(store.visit).again(key);
    for (let round = 0; round < 12; round++) {
      for (let go = 0; go < 40 && this.#waiting.length > 0; go++) {
        this.#proceed(0);
        await settle();
      }
      await this.time.pass(400_000);
    }
  }

  get left(): number {
    return this.#live.reduce((sum, { store }) => sum + outboxOf(store.visit).entries.filter(isOpen).length, 0);
  }

  open(user: User): void {
    const page = this.#device.page((act) => this.#through(page, act));
    const store = createSupportStore({
      adapter: this.#adapter(user, page),
      now: () => this.time.now,
      timer: (callback, wait) => this.time.timer(() => page.alive && callback(), wait),
      random: () => 1,
      newKey: () => `key-${++this.#keys}`,
      device: page.device,
    });
    outboxOf(store.visit).addEventListener('delivered', (event) => {
      assert.ok('entry' in event);
      this.confirmed.push(String((event.entry as { key: string }).key));
    });
    this.#tabs.push({ user, page, store });
  }

  get #live(): Tab[] {
    return this.#tabs.filter(({ page }) => page.alive);
  }

  #onTab(step: Extract<Step, { page: number }>): void {
    const tab = this.#live[step.page % Math.max(1, this.#live.length)];
    if (!tab) return;
    const outbox = outboxOf(tab.store.visit);
    if (step.do === 'write') {
      const key = `key-${++this.#keys}`;
      this.written.set(key, tab.user);
      const reply = { kind: 'reply', ticketId: 'T1', message: { body: key } } as const;
      void outbox.send(step.kind === 'reply' ? reply : { kind: 'filing', draft, tried: [] }, key);
    } else if (step.do === 'network') {
      tab.page.offline = step.offline;
      if (!step.offline) tab.page.wake(0);
    } else if (step.do === 'again') for (const { key } of outbox.entries) void outbox.again(key);
    else if (step.do === 'leave') {
      tab.store.signOut();
      tab.page.kill();
    } else tab.page.kill();
  }

  #proceed(which: number): void {
    const [next] = this.#waiting.splice(which % Math.max(1, this.#waiting.length), 1);
    next?.go();
  }

  /** Lets something wait until it is its turn, and for ever when its page is gone by then. */
  async #through<T>(page: FakePage, act: () => Promise<T>): Promise<T> {
    await new Promise<void>((go) => this.#waiting.push({ page, go: () => page.alive && go() }));
    return act();
  }

  #adapter(user: User, page: FakePage): SupportAdapter {
    const adapter: SupportAdapter = new ScriptedAdapter();
    const told = connection();
    const session = { ...told.session, user: { ...told.session.user, id: user } };
    return Object.assign(adapter, {
      connect: async () => ({ ...told, session }),
      fileTicket: (_: unknown, { idempotencyKey }: { idempotencyKey: string }): Promise<Ticket> =>
        this.#send(page, user, idempotencyKey).then((id) => ticket(id)),
      reply: (
        _: string,
        { body }: { body: string },
        { idempotencyKey }: { idempotencyKey: string },
      ): Promise<TimelineEntry> => this.#send(page, user, idempotencyKey).then((id) => ownMessage(id, 1, body)),
    });
  }

  /** The way there and the way back, each of which can be interrupted. */
  async #send(page: FakePage, user: User, key: string): Promise<string> {
    const fault = this.#faults.shift() ?? 'none';
    await new Promise<void>((go) => this.#waiting.push({ page, go }));
    if (fault === 'signed-out') throw new SupportError('unauthenticated', '401');
    if (fault === 'refused') throw new SupportError('invalid', '422');
    if (fault === 'too-many') throw new SupportError('rate-limited', '429', { retryAfter: 90_000 });
    const landed = fault === 'request-lost' || fault === 'error-500' ? undefined : this.server.take(key, user);
    if (fault === 'twice') this.server.take(key, user);
    await this.#through(page, async () => {});
    if (fault === 'error-500') throw new SupportError('unavailable', '500', { outcome: 'unknown' });
    if (landed === undefined || fault === 'answer-lost')
      throw new SupportError('network', 'lost', { outcome: 'unknown' });
    return landed;
  }
}

function isOpen({ stand }: { readonly stand: { readonly phase: string } }): boolean {
  return stand.phase !== 'confirmed' && stand.phase !== 'rejected';
}

const page = fc.nat({ max: 3 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('proceed' as const), which: fc.nat({ max: 5 }) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('write' as const),
        kind: fc.constantFrom('filing' as const, 'reply' as const),
        page,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('fault' as const),
        fault: fc.constantFrom<Fault[]>(
          'none',
          'request-lost',
          'answer-lost',
          'twice',
          'error-500',
          'too-many',
          'signed-out',
          'refused',
        ),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 120 }) }),
    },
    fc.record({ do: fc.constantFrom('kill' as const, 'leave' as const, 'again' as const), page }),
    fc.record({ do: fc.constant('open' as const), user: fc.constantFrom<User[]>('anna', 'bo') }),
    fc.record({ do: fc.constant('network' as const), page, offline: fc.boolean() }),
  ),
  { minLength: 4, maxLength: 30 },
);

/** Runs a schedule, and says what of the promise it breaks. */
async function broken(schedule: readonly Step[], keys: boolean): Promise<string | undefined> {
  const world = new World(keys);
  await settle();
  for (const step of schedule) await world.step(step);
  await world.heal();
  for (const [key, { tickets }] of world.server.made)
    if (tickets.length > 1) return `${key} is there ${tickets.length} times`;
  for (const key of world.confirmed)
    if (world.server.made.get(key)?.tickets.length !== 1) return `${key} is said to be there`;
  if (world.left > 0) return `${world.left} are not sent though nothing is in the way`;
  return undefined;
}

function property(keys: boolean) {
  return fc.asyncProperty(steps, async (schedule) => assert.equal(await broken(schedule, keys), undefined));
}

test('whatever happens between a page and the help desk, what is handed over is there once, and never as somebody else', async () => {
  await fc.assert(property(true), { numRuns: 2_000 });
});

test('the same schedules find a help desk that does not heed keys', async () => {
  const { failed } = await fc.check(property(false), { numRuns: 500, endOnFailure: true });
  assert.equal(failed, true);
});
