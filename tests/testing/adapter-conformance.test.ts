import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createSampleDesk, memoryAdapter } from '../../src/adapters/memory/index.js';
import { SupportError, type SupportAdapter, type TicketKind, type TimelineEntry } from '../../src/port/index.js';
import type { ConformanceHarness } from '../../src/testing/adapter-conformance.js';
import { trialsOf } from '../../src/testing/conformance/trial.js';
import { brokenPromises, faulty, type Fault, type Staff } from './broken-promises.js';

let count = 0;
const freshKey = (): { readonly idempotencyKey: string } => ({ idempotencyKey: `fresh ${++count}` });

/** Ways to break a promise, each with words of the promise that must be reported as broken. */
const faults: readonly [what: string, promise: string, fault: Fault][] = [
  [
    'files again when asked again',
    'filing again with the same key',
    (adapter) => ({ fileTicket: (draft) => adapter.fileTicket(draft, freshKey()) }),
  ],
  [
    'replies again when asked again',
    'replying again with the same key',
    (adapter) => ({ reply: (id, message) => adapter.reply(id, message, freshKey()) }),
  ],
  [
    'looks for a key before filing, but not while filing',
    'filing five times at once',
    (adapter) => {
      const seen = new Map<string, string>();
      return {
        async fileTicket(draft, { idempotencyKey }) {
          const known = seen.get(idempotencyKey);
          if (known) return adapter.getTicket(known);
          const ticket = await adapter.fileTicket(draft, freshKey());
          seen.set(idempotencyKey, ticket.id);
          return ticket;
        },
      };
    },
  ],
  [
    'resolves an action with the ticket as it was',
    'resolves with the ticket read back',
    (adapter) => ({
      async act(id, request, options) {
        const before = await adapter.getTicket(id);
        await adapter.act(id, request, options);
        return before;
      },
    }),
  ],
  [
    'says yes to an action and changes nothing',
    'does not offer is refused, and changes nothing',
    (adapter) => ({
      act: (id, request, options) => adapter.act(id, request, options).catch(() => adapter.getTicket(id)),
    }),
  ],
  [
    'ignores ifMatch',
    'refused as stale',
    (adapter) => ({ act: (id, request, { idempotencyKey }) => adapter.act(id, request, { idempotencyKey }) }),
  ],
  [
    'reads a foreign ticket for whoever knows its id',
    'is not found, exactly like one that does not exist: getTicket',
    (adapter, who, desk) => ({
      async getTicket(id, options) {
        if (who !== 'bo') return adapter.getTicket(id, options);
        return adapter.getTicket(id, options).catch(() => desk.customer('anna').getTicket(id));
      },
    }),
  ],
  [
    'tells a foreign ticket from none',
    'is not found, exactly like one that does not exist: listEntries',
    (adapter, who) => ({
      async listEntries(id, query, options) {
        if (who === 'bo' && id !== 'TC-99999999') throw new SupportError('not-found', 'this ticket is not yours');
        return adapter.listEntries(id, query, options);
      },
    }),
  ],
  [
    'lists every organisation’s tickets',
    'are in no list and in no search',
    (adapter, who, desk) => ({
      listTickets: (query, options) =>
        who === 'bo' ? desk.customer('anna').listTickets(query) : adapter.listTickets(query, options),
    }),
  ],
  [
    'shows support’s notes as messages',
    'an internal note is read nowhere',
    (adapter, _who, desk) => ({
      async listEntries(id, query, options) {
        const page = await adapter.listEntries(id, query, options);
        const notes = (await desk.support('sofia').getTicket(id)).entries.filter(({ kind }) => kind === 'note');
        const shown = notes.map(
          ({ id: entry, at, actor }) =>
            ({ id: entry, at, actor, kind: 'message', body: JSON.stringify(notes), attachments: [] }) as const,
        );
        return { ...page, items: [...page.items, ...shown] };
      },
    }),
  ],
  [
    'tells customers of notes',
    'an internal note is not heard of',
    (_adapter, _who, desk) => ({
      async *events(query, options) {
        yield* desk.support('sofia').events(query, options);
        options.signal.throwIfAborted();
      },
    }),
  ],
  [
    'counts pages by offset',
    'tickets that come and change while one pages',
    (adapter) => ({
      async listTickets({ after, limit = 25, ...query }, options) {
        const offset = Number(after?.replace('offset ', '') ?? 0);
        const { items } = await adapter.listTickets({ ...query, limit: 100 }, options);
        const next = offset + limit < items.length ? { next: `offset ${offset + limit}` } : {};
        return { items: items.slice(offset, offset + limit), ...next };
      },
    }),
  ],
  [
    'repeats the last entry of a page on the next',
    'a timeline read forward by pages',
    (adapter) => ({
      async listEntries(id, query, options) {
        const page = await adapter.listEntries(id, query, options);
        const [whole] = [(await adapter.listEntries(id, {}, options)).items];
        const before = whole[whole.findIndex((each) => each.id === page.items[0]?.id) - 1];
        return query.after && before ? { ...page, items: [before, ...page.items] } : page;
      },
    }),
  ],
  [
    'strips tags from what was written',
    'HTML and templates',
    (adapter) => ({
      reply: (id, { body, ...rest }, options) =>
        adapter.reply(id, { body: body.replace(/<[^>]*>/g, ''), ...rest }, options),
      fileTicket: (draft, options) =>
        adapter.fileTicket({ ...draft, subject: draft.subject.replace(/<[^>]*>/g, '') }, options),
    }),
  ],
  [
    'makes one line of several',
    'every letter survives',
    (adapter) => ({
      fileTicket: (draft, options) =>
        adapter.fileTicket({ ...draft, body: draft.body.replaceAll(/\s+/g, ' ') }, options),
    }),
  ],
  [
    'searches for the whole phrase only',
    'searching takes every word',
    (adapter) => ({
      async listTickets(query, options) {
        const page = await adapter.listTickets(query, options);
        const words = query.text?.toLowerCase() ?? '';
        return words.includes(' ')
          ? { ...page, items: page.items.filter((each) => each.subject.toLowerCase().includes(words)) }
          : page;
      },
    }),
  ],
  [
    'takes every entry for the user’s own',
    'an entry says who did it',
    (adapter) => ({
      async listEntries(id, query, options) {
        const page = await adapter.listEntries(id, query, options);
        return { ...page, items: page.items.map((each) => ({ ...each, actor: { ...each.actor, self: true } })) };
      },
    }),
  ],
  [
    'begins a stream anew instead of resuming it',
    'listening again from a cursor misses nothing',
    (adapter) => ({
      async *events(_query, options) {
        yield* adapter.events?.({}, options) ?? [];
      },
    }),
  ],
  [
    'tells where the feed is too late',
    'listening from the cursor of connect()',
    (adapter) => ({
      async connect(options) {
        return { ...(await adapter.connect(options)), cursor: 'a place that comes after the reply' };
      },
      async *events({ after }, options) {
        yield* (
          adapter.events?.(after?.startsWith('a place') ? {} : after === undefined ? {} : { after }, options) ?? []
        );
      },
    }),
  ],
  [
    'does not say that events were missed',
    'is answered with resync',
    (adapter) => ({
      async *events(query, options) {
        for await (const event of adapter.events?.(query, options) ?? []) if (event.type !== 'resync') yield event;
      },
    }),
  ],
  [
    'goes on when its caller has given up',
    'whose caller has given up rejects with AbortError, and does nothing: fileTicket',
    (adapter) => ({ fileTicket: (draft, { idempotencyKey }) => adapter.fileTicket(draft, { idempotencyKey }) }),
  ],
  [
    'lets out errors of its own',
    'a ticket that does not exist is not found',
    (adapter) => ({
      getTicket: (id, options) =>
        adapter.getTicket(id, options).catch((cause: unknown) => {
          throw new Error('404', { cause });
        }),
    }),
  ],
  [
    'keeps listening when its listener has given up',
    'listening ends with AbortError',
    (adapter) => ({ events: (query) => adapter.events?.(query, new AbortController()) as never }),
  ],
  [
    'hands out pages as pages',
    'a page in a file is never handed out as one',
    (adapter) => ({
      async download(id, options) {
        const found = await adapter.download?.(id, options);
        return found instanceof Blob && found.size > 30
          ? found.slice(0, found.size, 'text/html')
          : (found ?? new Blob());
      },
    }),
  ],
  [
    'lets another organisation have what is on a ticket',
    'another organisation’s file is not found',
    (adapter, _who, desk) => ({
      async download(id, options) {
        const anna = memoryAdapter({ desk, as: 'anna' });
        await anna.connect({});
        return (await adapter.download?.(id, options).catch(() => anna.download?.(id))) ?? new Blob();
      },
    }),
  ],
  ['stays open after close()', 'after close() a call is refused', () => ({ close: async () => {} })],
  ['forgets what was read', 'is unread until it is marked as read', () => ({ markRead: async () => {} })],
  ['declares read markers and has none', 'what the adapter declares', () => ({ markRead: undefined as never })],
];

/** A desk that takes files only with a message: what waited in the page has a number of its own once it is there. */
const renamesSentFiles: Fault = (adapter) => {
  const renamed = (entry: TimelineEntry): TimelineEntry => {
    if (entry.kind !== 'message') return entry;
    return { ...entry, attachments: entry.attachments.map((file) => ({ ...file, id: `sent ${file.id}` })) };
  };
  return {
    reply: async (id, message, options) => renamed(await adapter.reply(id, message, options)),
    async listEntries(id, query, options) {
      const page = await adapter.listEntries(id, query, options);
      return { ...page, items: page.items.map(renamed) };
    },
    async download(id, options) {
      if (!id.startsWith('sent ')) throw new SupportError('not-found', 'There is no such file');
      return adapter.download?.(id.replace('sent ', ''), options) ?? new Blob();
    },
  };
};

const forgetsHandling: Fault = (adapter) => ({
  async listEntries(id, query, options) {
    const page = await adapter.listEntries(id, query, options);
    return { ...page, items: page.items.filter(({ kind }) => kind !== 'handling-started') };
  },
});

function polling(adapter: SupportAdapter): SupportAdapter['connect'] {
  return async (options) => {
    const { capabilities, ...rest } = await adapter.connect(options);
    return { ...rest, capabilities: { ...capabilities, live: { mode: 'poll', resume: false } } };
  };
}

async function* hearsNothing(
  _query: object,
  { signal }: { readonly signal: AbortSignal },
): AsyncGenerator<never, void, undefined> {
  await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

const takesShortSubjects: Fault = (adapter) => ({
  async connect(options) {
    const { service, ...rest } = await adapter.connect(options);
    return { ...rest, service: { ...service, textLimits: { ...service.textLimits, subject: 60 } } };
  },
  async fileTicket(draft, options) {
    if (draft.subject.length <= 60) return adapter.fileTicket(draft, options);
    const problems = [{ pointer: '/subject', message: 'has more than 60 characters' }];
    throw new SupportError('invalid', 'What was sent does not hold', { problems });
  },
});

const takesOneKind =
  (only: TicketKind): Fault =>
  (adapter) => ({
    async connect(options) {
      const { service, ...rest } = await adapter.connect(options);
      return { ...rest, service: { ...service, kinds: [only] } };
    },
    async fileTicket(draft, options) {
      options.signal?.throwIfAborted();
      if (draft.kind === only) return adapter.fileTicket(draft, options);
      const problems = [{ pointer: '/kind', message: `is not ${only}` }];
      throw new SupportError('invalid', 'What was sent does not hold', { problems });
    },
  });

/** What the kit says of one promise that an adapter breaks. */
async function whyBroken(promise: string, fault: Fault): Promise<string> {
  const desk = createSampleDesk();
  const harness: ConformanceHarness = {
    adapter: (who) => {
      const adapter = memoryAdapter({ desk, as: who });
      return faulty(adapter, fault(adapter, who, desk));
    },
    staff: { reply: async () => {}, note: async () => {}, act: async () => {} },
  };
  const trial = trialsOf(harness).find((each) => each.promise === promise);
  return (await trial?.run().catch((error: unknown) => (error instanceof Error ? error.message : ''))) ?? '';
}

describe('the conformance kit', () => {
  test('finds nothing wrong with an adapter that keeps its promises', async () => {
    assert.deepEqual(await brokenPromises(() => ({})), []);
  });

  test('finds nothing wrong with a desk that knows a file by another id once it is sent', async () => {
    assert.deepEqual(await brokenPromises(renamesSentFiles), []);
  });

  test('finds nothing wrong with a desk that takes short subjects only', async () => {
    assert.deepEqual(await brokenPromises(takesShortSubjects), []);
  });

  test('finds nothing wrong with a desk that takes one kind of ticket only', async () => {
    assert.deepEqual(await brokenPromises(takesOneKind('question')), []);
    assert.deepEqual(await brokenPromises(takesOneKind('fault')), []);
  });

  test('looks at the timeline of a desk that knows no calls and no passing on, for what it does know', async () => {
    const knows: Staff = ({ action }) => action !== 'contact' && action !== 'escalate';
    assert.deepEqual(await brokenPromises(() => ({}), knows), []);
    const broken = await brokenPromises(forgetsHandling, knows);
    assert.ok(broken.includes('reading: the timeline tells everything that happened, once and in order'));
  });

  test('listens to an adapter that looks for changes itself: nothing is wrong with it, and silence is', async () => {
    assert.deepEqual(await brokenPromises((adapter) => ({ connect: polling(adapter) })), []);
    const broken = await brokenPromises((adapter) => ({ connect: polling(adapter), events: hearsNothing }));
    assert.ok(broken.includes('hearing: a reply from support is heard of'), broken.join(' | '));
  });

  for (const [what, promise, fault] of faults) {
    test(`catches an adapter that ${what}`, async () => {
      const broken = await brokenPromises(fault);
      assert.ok(
        broken.some((name) => name.includes(promise)),
        `found broken: ${broken.join(' | ') || 'nothing'}`,
      );
    });
  }

  test('says what was declared where a needed status is missing, and where to read', async () => {
    const reason = await whyBroken('statuses and actions are declared once each', (adapter) => ({
      async connect(options) {
        const { capabilities, ...rest } = await adapter.connect(options);
        return { ...rest, capabilities: { ...capabilities, statuses: ['closed'] } };
      },
    }));
    assert.match(reason, /promised: "new" among them\n {2}got: {6}\["closed"\]\n {2}read: .*adapters\.md#describing$/);
  });

  test('says of a call that failed without being asked to what it was, why, and where to read', async () => {
    const reason = await whyBroken('a filed ticket can be read back, and is in the list', () => ({
      async fileTicket() {
        throw new SupportError('network', 'acme: got no answer', { cause: new TypeError('fetch failed') });
      },
    }));
    assert.match(
      reason,
      /SupportError: acme: got no answer\n {2}because: {2}TypeError: fetch failed\n {2}read: .*#filing$/,
    );
  });
});
