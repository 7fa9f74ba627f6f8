import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type {
  EntryQuery,
  Page,
  SupportAdapter,
  SupportEvent,
  Ticket,
  TicketQuery,
  TimelineEntry,
} from '../../src/port/index.js';
import { SupportError } from '../../src/port/index.js';
import { brokenPromises, plainStaff, type Fault } from './broken-promises.js';

/** Keeps everything from the second event on back, of a stream that was resumed. */
async function* withoutSecond(stream: AsyncIterable<SupportEvent>): AsyncGenerator<SupportEvent> {
  let count = 0;
  let resynced = false;
  for await (const event of stream) {
    resynced ||= event.type === 'resync';
    if (++count !== 2 || resynced) yield event;
  }
}

/** Adapters that break one promise each, and the one check that must find it. */
const mutants: readonly [what: string, check: string, fault: Fault][] = [
  [
    'leaks an internal note',
    'isolating: an internal note is read nowhere, found by no search, and changes nothing a customer sees',
    (adapter, _who, desk) => ({
      async listEntries(id, query, options) {
        const page = await adapter.listEntries(id, query, options);
        if (query.before !== 'end') return page;
        const notes = (await desk.support('sofia').getTicket(id)).entries.filter(({ kind }) => kind === 'note');
        const shown = notes.map(({ id: entry, at, actor }) => {
          return { id: entry, at, actor, kind: 'message', body: JSON.stringify(notes), attachments: [] } as const;
        });
        return { ...page, items: [...page.items, ...shown] };
      },
    }),
  ],
  [
    'ignores the key of a filing that is done',
    'repeating: filing again with the same key and the same draft gives the same ticket, filed once',
    (adapter) => {
      const done = new Set<string>();
      return {
        async fileTicket(draft, options) {
          const sent = `${options.idempotencyKey} ${JSON.stringify(draft)}`;
          const idempotencyKey = done.has(sent) ? `${options.idempotencyKey} again` : options.idempotencyKey;
          const ticket = await adapter.fileTicket(draft, { ...options, idempotencyKey });
          done.add(sent);
          return ticket;
        },
      };
    },
  ],
  [
    'tells another time of a survey’s offer once it is answered',
    'remembering: whoever answered a survey reads the answer back, and a colleague does not',
    (adapter) => ({
      async getTicket(id, options) {
        const { survey, ...ticket } = await adapter.getTicket(id, options);
        return {
          ...ticket,
          ...(survey && { survey: { ...survey, offeredAt: survey.answeredAt ? survey.until : survey.offeredAt } }),
        };
      },
    }),
  ],
  [
    'acknowledges without applying',
    'acting: what a ticket that is new offers is accepted, and resolves with the ticket read back',
    (adapter) => ({
      async act(id, request, options) {
        const ticket = await adapter.getTicket(id).catch(() => undefined);
        if (request.action !== 'cancel' || !ticket?.actions.includes('cancel')) {
          return adapter.act(id, request, options);
        }
        options.signal?.throwIfAborted();
        return { ...ticket, status: 'cancelled', actions: [] };
      },
    }),
  ],
  [
    'loses an event on reconnecting',
    'hearing: listening again from a cursor misses nothing and repeats nothing',
    (adapter) => ({
      events(query, options) {
        const stream = adapter.events?.(query, options) ?? (async function* () {})();
        return query.after === undefined ? stream : withoutSecond(stream);
      },
    }),
  ],
  [
    'counts pages by offset',
    'paging: tickets that come and change while one pages neither repeat nor hide others',
    (adapter) => {
      /** What the list began with when a cursor was given. */
      const given = new Map<string, string>();
      const beginning = async (scope: TicketQuery['scope']): Promise<string> =>
        (await adapter.listTickets({ scope, limit: 2 })).items.map(({ id }) => id).join();
      return {
        async listTickets(query, options) {
          const page = await adapter.listTickets(query, options);
          const before = given.get(query.after ?? '') ?? (await beginning(query.scope));
          if (page.next !== undefined) given.set(page.next, before);
          // Whatever has come in since the first page pushes one ticket over to the next.
          const moved = query.text === undefined && before !== (await beginning(query.scope));
          return moved ? { ...page, items: page.items.slice(1) } : page;
        },
      };
    },
  ],
  [
    'bleeds between organisations',
    'isolating: another organisation’s ticket is not found, exactly like one that does not exist: listEntries',
    (adapter, who, desk) => ({
      async listEntries(id, query, options) {
        if (who !== 'bo') return adapter.listEntries(id, query, options);
        return adapter.listEntries(id, query, options).catch((error: unknown) => {
          if (query.before !== 'end') throw error;
          return desk.customer('anna').listEntries(id, query);
        });
      },
    }),
  ],
  [
    'turns text into HTML',
    'filing: HTML and templates in a subject and a body stay the text they are',
    (adapter) => ({
      async listEntries(id, query, options) {
        const page = await adapter.listEntries(id, query, options);
        const items = page.items.map((entry) =>
          entry.kind === 'message' ? { ...entry, body: entry.body.replaceAll('&lt;', '<') } : entry,
        );
        return { ...page, items };
      },
    }),
  ],
  [
    'swallows an abort',
    'giving up: a caller who gives up while a call is under way gets AbortError: reply',
    (adapter) => ({
      reply: (id, message, options) =>
        adapter.reply(id, message, options.signal?.aborted ? options : { idempotencyKey: options.idempotencyKey }),
    }),
  ],
  [
    'has a skewed clock',
    'telling: times are by one clock: what is filed now is of now, by the help desk’s own time',
    (adapter) => ({
      async connect(options) {
        const connection = await adapter.connect(options);
        const serverNow = new Date(Date.parse(connection.serverNow) + 86_400_000).toISOString();
        return { ...connection, serverNow };
      },
    }),
  ],
  [
    'accepts the cursor of another user',
    'paging: a cursor that was never given is refused, and so is another user’s',
    (adapter, who) => ({
      async listTickets(query, options) {
        const page = adapter.listTickets(query, options);
        if (who !== 'bo' || query.after === undefined) return page;
        return page.catch(() => adapter.listTickets({ scope: query.scope }, options));
      },
    }),
  ],
  [
    'takes an identity from the client',
    'guessing: a reply cannot be written in another’s name',
    (adapter, _who, desk) => ({
      async reply(id, message, options) {
        if (!('author' in message)) return adapter.reply(id, message, options);
        return (await desk.customer('karin').reply(id, { body: message.body }, options)).value;
      },
    }),
  ],
  [
    'throws at a status that it does not know',
    'telling: a status that we have no word for is told readably, and the ticket stays of use',
    (adapter) => ({
      async getTicket(id, options) {
        const ticket = await adapter.getTicket(id, options);
        if (ticket.status === 'unknown') throw new SupportError('malformed', `${id}: what is ${ticket.raw?.code}?`);
        return ticket;
      },
    }),
  ],
  [
    'lets the progress of an upload go back',
    'attaching: the progress of an upload never goes back, and knows the whole',
    (adapter) => ({
      upload(file, meta, options) {
        if (file.size > 1_000) options.onProgress?.(file.size, file.size);
        options.onProgress?.(0, file.size);
        if (!adapter.upload) throw new SupportError('unsupported', 'no uploads');
        return adapter.upload(file, meta, options);
      },
    }),
  ],
  [
    'tells of a service that it does not offer',
    'describing: the catalogue is there where it is declared, each service with an id of its own and in words',
    (adapter) => ({
      async connect(options) {
        const { service, ...rest } = await adapter.connect(options);
        const name = { en: 'Training' };
        const twice = [
          ...service.catalogue,
          { id: 'a', name, description: name },
          { id: 'a', name, description: name },
        ];
        return { ...rest, service: { ...service, catalogue: twice } };
      },
    }),
  ],
];

/** Tells of what was lost as if it had not been done, in calls whose failure a desk tells like this. */
function saysNotApplied(changed: 'fileTicket' | 'reply' | 'act', message: string): Fault {
  return (adapter) => ({
    [changed]: (...args: unknown[]) =>
      Promise.resolve(Reflect.apply(adapter[changed], adapter, args)).catch((error: unknown) => {
        if (!(error instanceof SupportError) || error.message !== message) throw error;
        throw new SupportError(error.code, message, { outcome: 'not-applied' });
      }),
  });
}

/** Changes what a page of a timeline has. */
function withPages(change: (page: Page<TimelineEntry>, query: EntryQuery) => Page<TimelineEntry>): Fault {
  return (adapter) => ({
    listEntries: async (id, query, options) => change(await adapter.listEntries(id, query, options), query),
  });
}

const isEnd = (entry: TimelineEntry): boolean => entry.kind === 'closed' && entry.reason === 'solved';

/** What an adapter before a plain desk gets wrong: one that keeps no keys, and whose support only answers and closes. */
const plainMutants: readonly [what: string, check: string, fault: Fault][] = [
  ...(['fileTicket', 'reply', 'act'] as const).flatMap((call): [string, string, Fault][] => {
    const what = { fileTicket: 'a filing', reply: 'a reply', act: 'an action' }[call];
    const promise = 'does not say that it was done or that it was not, and may be tried again';
    return [
      [
        `takes ${what} whose answer is lost for undone`,
        `losing: ${what} whose answer is lost ${promise}`,
        saysNotApplied(call, 'the answer was lost'),
      ],
      [
        `takes ${what} whose answer breaks off for undone`,
        `losing: ${what} whose answer breaks off ${promise}`,
        saysNotApplied(call, 'half an answer'),
      ],
    ];
  }),
  [
    'takes a filing whose request is lost for done',
    'losing: a filing whose request is lost does not say that it was done or that it was not, and may be tried again',
    (adapter) => ({
      fileTicket: (draft, options) =>
        adapter.fileTicket(draft, options).catch((error: unknown) => {
          if (!(error instanceof SupportError) || error.message !== 'the request was lost') throw error;
          throw new SupportError('network', error.message, { outcome: 'applied' });
        }),
    }),
  ],
  [
    'ignores how many entries a page may have',
    'paging: a timeline read forward by pages is the whole timeline',
    (adapter) => ({
      listEntries: (id, { limit, ...query }, options) =>
        adapter.listEntries(
          id,
          { ...query, ...(limit !== undefined && { limit: limit === 2 && query.before === undefined ? 100 : limit }) },
          options,
        ),
    }),
  ],
  [
    'begins anew with every page of a timeline',
    'paging: a timeline read forward by pages is the whole timeline',
    (adapter) => ({
      listEntries: (id, { after, ...query }, options) =>
        adapter.listEntries(id, { ...query, ...(after !== undefined && query.limit !== 2 && { after }) }, options),
    }),
  ],
  [
    'gives the end again for every page back',
    'paging: a timeline read back from its end is the whole timeline, each page oldest first, while it grows',
    (adapter) => ({
      listEntries: (id, { before, ...query }, options) =>
        adapter.listEntries(
          id,
          { ...query, ...(before !== undefined && { before: query.limit === 2 ? 'end' : before }) },
          options,
        ),
    }),
  ],
  [
    'gives pages back the newest entry first',
    'paging: a timeline read back from its end is the whole timeline, each page oldest first, while it grows',
    withPages((page, { before, limit }) =>
      before === undefined || limit !== 2 ? page : { ...page, items: page.items.toReversed() },
    ),
  ],
  [
    'reads only the first page of the desk',
    'paging: a long timeline is read whole, forward and back',
    withPages(({ items, next }) =>
      items.length > 50 ? { items: items.slice(0, 50) } : { items, ...(next && { next }) },
    ),
  ],
  [
    'never tells that a ticket was closed',
    'telling: the timeline tells that a ticket was closed as solved',
    withPages((page) => ({ ...page, items: page.items.filter((entry) => !isEnd(entry)) })),
  ],
  ...(['closedAt', 'closeReason'] as const).map((missing): [string, string, Fault] => [
    `has no ${missing} on a ticket that is closed`,
    'telling: a ticket that support has closed says since when, and why',
    (adapter) => {
      const without = ({ [missing]: _, ...ticket }: Ticket): Ticket => ticket;
      return {
        getTicket: async (id, options) => without(await adapter.getTicket(id, options)),
        act: async (id, request, options) => without(await adapter.act(id, request, options)),
        async listTickets(query, options) {
          const page = await adapter.listTickets(query, options);
          return { ...page, items: page.items.map(without) };
        },
      };
    },
  ]),
];

/** The same fault in an adapter that declares no worth of its keys. */
function withoutKeys(fault: Fault): Fault {
  return (adapter, who, desk) => {
    const broken = fault(adapter, who, desk);
    const connect: SupportAdapter['connect'] = async (options) => {
      const { capabilities, ...rest } = await (broken.connect ?? adapter.connect)(options);
      const idempotency = { filing: 'at-least-once', replying: 'at-least-once' } as const;
      return { ...rest, capabilities: { ...capabilities, idempotency } };
    };
    return { ...broken, connect };
  };
}

describe('what is broken before a desk that keeps no keys, and whose support only answers and closes, is caught as well', () => {
  test('nothing is wrong with such a desk', async () => {
    assert.deepEqual(
      await brokenPromises(
        withoutKeys(() => ({})),
        plainStaff,
      ),
      [],
    );
  });

  for (const [what, check, fault] of plainMutants) {
    test(`an adapter that ${what}`, async () => {
      assert.deepEqual(await brokenPromises(withoutKeys(fault), plainStaff), [check]);
    });
  }
});

describe('a broken adapter is caught by exactly the check made for it', () => {
  for (const [what, check, fault] of mutants) {
    test(`an adapter that ${what}`, async () => {
      assert.deepEqual(await brokenPromises(fault), [check]);
    });
  }
});
