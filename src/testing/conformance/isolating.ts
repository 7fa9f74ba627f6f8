import type { SupportAdapter } from '../../port/support-adapter.js';
import { promised, promisedRefusal, promisedSame } from './broken-promise.js';
import type { Bench, Check } from './check.js';
import { withoutIds } from './without-ids.js';

type Call = (adapter: SupportAdapter, id: string, bench: Bench) => Promise<unknown> | undefined;

/** Every call that takes a ticket's id. */
const calls: Readonly<Record<string, Call>> = {
  getTicket: (adapter, id) => adapter.getTicket(id),
  listEntries: (adapter, id) => adapter.listEntries(id, { before: 'end' }),
  reply: (adapter, id, bench) => adapter.reply(id, { body: 'Let me in' }, bench.key()),
  'reply without a text': (adapter, id, bench) => adapter.reply(id, { body: '' }, bench.key()),
  act: (adapter, id, bench) => adapter.act(id, { action: 'request-closure' }, bench.key()),
  'act on a closed version': (adapter, id, bench) =>
    adapter.act(id, { action: 'reopen' }, { ...bench.key(), ifMatch: '0' }),
  markRead: (adapter, id) => adapter.markRead?.(id, 'an-entry'),
  answerSurvey: (adapter, id, bench) => adapter.answerSurvey?.(id, { answers: { service: 1 } }, bench.key()),
};

/** What an adapter promises about what one customer can learn of another, and of support. None of it may be skipped. */
export const isolating: readonly Check[] = [
  ...Object.entries(calls).map(([name, call]): Check => ({
    promise: `another organisation’s ticket is not found, exactly like one that does not exist: ${name}`,
    run: async (bench) => {
      const [anna, bo] = [await bench.as('anna'), await bench.as('bo')];
      const { id } = await bench.file(anna);
      const before = await state(bench, anna, id);
      const [foreign, none] = [call(bo, id, bench), call(bo, 'TC-99999999', bench)];
      if (!foreign || !none) return;
      const refusals = await Promise.all([
        promisedRefusal(foreign, 'not-found', 'a foreign ticket'),
        promisedRefusal(none, 'not-found', 'no ticket'),
      ]);
      const [one, other] = refusals.map(({ message, problems }) => [
        withoutIds(message, [id, 'TC-99999999']),
        problems,
      ]);
      promisedSame(one, other, 'both are told in the same words');
      promisedSame(await state(bench, anna, id), before, 'the ticket is as it was');
    },
  })),
  {
    promise: 'another organisation’s tickets are in no list and in no search',
    run: async (bench) => {
      const [anna, bo] = [await bench.as('anna'), await bench.as('bo')];
      const word = bench.word();
      const ticket = await bench.file(anna, { subject: word, body: word });
      await bench.staff.reply(ticket.id, { body: word });
      const listed = await bench.tickets(bo, { scope: 'all', limit: 100 });
      promised(!listed.some((each) => each.id === ticket.id), 'bo’s list does not have anna’s ticket');
      const { capabilities } = await bo.connect({});
      for (const text of capabilities.search ? [word, ticket.number] : []) {
        promisedSame(await bench.tickets(bo, { scope: 'all', text }), [], `bo finds nothing by ${text}`);
      }
    },
  },
  {
    promise: 'an internal note is read nowhere, found by no search, and changes nothing a customer sees',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      await bench.staff.reply(id, { body: 'Looking at it' });
      const before = await state(bench, adapter, id);
      const secret = bench.word();
      await bench.staff.note(id, `Customer is difficult ${secret}`);
      promisedSame(await state(bench, adapter, id), before, 'ticket and timeline are as they were, version included');
      const back = await adapter.listEntries(id, { before: 'end' });
      promised(!JSON.stringify(back).includes(secret), 'the timeline read backwards does not have it');
      const { capabilities } = await adapter.connect({});
      if (!capabilities.search) return;
      promisedSame(await bench.tickets(adapter, { scope: 'all', text: secret }), [], 'no search finds it');
    },
  },
  {
    promise: 'an internal note is not heard of',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (!adapter.events) return bench.skip('the adapter has no events');
      const [noted, replied] = [await bench.file(adapter), await bench.file(adapter)];
      const { listener } = await bench.listening(adapter);
      await bench.staff.note(noted.id, 'Ask Maja about this');
      await bench.staff.reply(replied.id, { body: 'Looking at it' });
      await listener.heardOf(replied.id, 'support’s reply');
      promisedSame(listener.events.length, 1, 'only the reply is heard of');
    },
  },
  {
    promise: 'nothing a customer reads has more than the domain says',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter, { callBack: '+46 8 555 010 99' });
      // Where the desk has no triage, there is less to look at.
      await bench.staff.act(id, { action: 'triage', priority: 'high' }).catch(() => undefined);
      const ticket = await adapter.getTicket(id);
      const strangers = Object.keys(ticket).filter((name) => !known.includes(name));
      promisedSame(strangers, [], 'the ticket has no property that the domain does not know');
      const entries = await bench.entries(adapter, id);
      const actors = entries.flatMap((each) => Object.keys(each.actor));
      promised(
        actors.every((name) => ['role', 'name', 'line', 'self'].includes(name)),
        'nor has who did something',
      );
    },
  },
];

const known: readonly string[] = (
  'id number kind subject status raw line priority impact version createdAt updatedAt handlingStartedAt closureRequestedAt ' +
  'closedAt closeReason reopenCount requester lastReply unread service fields actions clocks survey'
).split(' ');

async function state(bench: Bench, adapter: SupportAdapter, id: string): Promise<unknown> {
  return [await adapter.getTicket(id), await bench.entries(adapter, id)];
}
