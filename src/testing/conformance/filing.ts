import type { SupportAdapter } from '../../port/support-adapter.js';
import { promised, promisedRefusal, promisedSame } from './broken-promise.js';
import { isInstant } from '../../domain/is-instant.js';
import type { Bench, Check } from './check.js';

const hostile =
  '<script>alert(1)</script><img src=x onerror="alert(1)"> & &lt;b&gt; {{7*7}} ${1} javascript:alert(1) [x](javascript:y)';

/** What an adapter promises about filing a ticket. */
export const filing: readonly Check[] = [
  {
    promise: 'a filed ticket is what was written, by who wrote it, and new',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const draft = bench.draft({ kind: bench.kind('fault'), impact: 'slowed' });
      const ticket = await adapter.fileTicket(draft, bench.key());
      promised(ticket.id && ticket.number, 'the ticket has an id and a number');
      promisedSame([ticket.kind, ticket.subject], [draft.kind, draft.subject], 'as written');
      promised(ticket.impact === undefined || ticket.impact === 'slowed', 'the impact as written, or none is kept');
      promisedSame([ticket.status, ticket.reopenCount], ['new', 0], 'a filed ticket is new');
      promised(ticket.requester.self && ticket.requester.name, 'the requester is the one who asked');
      promised(isInstant(ticket.createdAt) && isInstant(ticket.updatedAt), 'times are instants in UTC');
      promised(ticket.actions.includes('reply'), 'a filed ticket can be replied to');
    },
  },
  {
    promise: 'a filed ticket can be read back, and is in the list',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const ticket = await bench.file(adapter);
      promisedSame(await adapter.getTicket(ticket.id), ticket, 'getTicket() gives the ticket as filed');
      const { items } = await adapter.listTickets({ scope: 'ongoing' });
      promisedSame(items[0], ticket, 'the newest ticket comes first in the list, the same as by itself');
    },
  },
  {
    promise: 'what was described begins the timeline',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id, kind } = await bench.file(adapter, { body: 'How do I copy a week?' });
      const [created, message] = await bench.entries(adapter, id);
      promised(created?.kind === 'created' && created.ticketKind === kind, 'the first entry is created');
      promised(
        message?.kind === 'message' && message.body === 'How do I copy a week?',
        'the second is the description',
      );
      promised(message.actor.role === 'customer' && message.actor.self, 'it is by the customer who asks');
    },
  },
  {
    promise: 'every letter survives: å, ä, ö, emoji, quotes, line breaks, other scripts',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const subject = `Åäö ÉÜ 日本 🗓️ "citat" 'enkelt' \\ % ${bench.word()}`;
      const body = 'Första raden\n\n- tvåan\n\ttab och slut  🙂\u00a0x';
      const ticket = await bench.file(adapter, { subject, body });
      promisedSame((await adapter.getTicket(ticket.id)).subject, subject, 'the subject, letter by letter');
      const message = (await bench.entries(adapter, ticket.id))[1];
      promisedSame(message?.kind === 'message' && message.body, body, 'the body, letter by letter');
    },
  },
  {
    promise: 'HTML and templates in a subject and a body stay the text they are',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { textLimits } = (await adapter.connect({})).service;
      const subject = hostile.slice(0, textLimits.subject).trim();
      const ticket = await bench.file(adapter, { subject, body: hostile });
      await bench.staff.reply(ticket.id, { body: hostile });
      promisedSame((await adapter.getTicket(ticket.id)).subject, subject, 'the subject');
      const bodies = (await bench.entries(adapter, ticket.id)).flatMap((each) =>
        each.kind === 'message' ? each.body : [],
      );
      promisedSame(bodies, [hostile, hostile], 'the bodies of the customer and of support');
    },
  },
  {
    promise: 'every kind of ticket that the service names can be filed',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { service } = await adapter.connect({});
      for (const kind of service.kinds) promisedSame((await bench.file(adapter, { kind })).kind, kind, 'the kind');
    },
  },
  {
    promise: 'a draft that does not hold is refused, with where and why, and nothing is filed',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { service } = await adapter.connect({});
      const [word, before] = [bench.word(), await listed(bench, adapter)];
      const flaws = [
        { pointer: '/subject', over: { subject: '', body: word } },
        { pointer: '/subject', over: { subject: '  \n ', body: word } },
        { pointer: '/subject', over: { subject: 'x'.repeat(service.textLimits.subject + 1), body: word } },
        { pointer: '/body', over: { subject: word, body: '' } },
        { pointer: '/body', over: { subject: word, body: 'x'.repeat(service.textLimits.body + 1) } },
      ];
      for (const { pointer, over } of flaws) {
        const error = await promisedRefusal(
          bench.file(adapter, over),
          'invalid',
          `a draft whose ${pointer} does not hold`,
        );
        promised(
          error.problems.some((each) => each.pointer === pointer),
          `the refusal points at ${pointer}`,
        );
      }
      promisedSame(await listed(bench, adapter), before, 'nothing was filed');
    },
  },
  {
    promise: 'what is the desk’s to decide cannot be set by a draft',
    run: async (bench) => {
      const [anna, bo] = [await bench.as('anna'), await bench.as('bo')];
      const { session } = await bo.connect({});
      const [word, before] = [bench.word(), await listed(bench, bo)];
      const theirs = {
        organisation: session.organisation.id,
        requester: session.user.id,
        status: 'closed',
        priority: 'urgent',
      };
      const draft = { ...bench.draft({ subject: word }), ...theirs };
      const ticket = await anna.fileTicket(draft, bench.key()).catch(() => undefined);
      if (ticket) promisedSame([ticket.status, ticket.priority, ticket.requester.self], ['new', null, true], 'ignored');
      promisedSame(await listed(bench, bo), before, 'nothing was filed for another organisation');
    },
  },
  {
    promise: 'a subject and a body of exactly the allowed length are accepted, letter by letter',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { textLimits } = (await adapter.connect({})).service;
      const [subject, body] = [bench.word().padEnd(textLimits.subject, 'å'), 'ö'.repeat(textLimits.body)];
      const { id } = await bench.file(adapter, { subject, body });
      promisedSame((await adapter.getTicket(id)).subject, subject, 'the subject');
      const message = (await bench.entries(adapter, id))[1];
      promised(message?.kind === 'message' && message.body === body, 'the body');
    },
  },
  {
    promise: 'a draft is left as it was',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const draft = Object.freeze(bench.draft({ fields: Object.freeze({}) }));
      const before = JSON.stringify(draft);
      await adapter.fileTicket(draft, Object.freeze(bench.key()));
      promisedSame(JSON.stringify(draft), before, 'the draft');
    },
  },
  {
    promise: 'an answer to a field that the help desk does not ask for is refused, or ignored',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const ticket = await bench.file(adapter, { fields: { 'no-such-field': 'x' } }).catch(() => undefined);
      promisedSame(ticket?.fields?.['no-such-field'], undefined, 'it is not on the ticket');
    },
  },
  {
    promise: 'a service that is not in the catalogue cannot be ordered',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { capabilities } = await adapter.connect({});
      if (!capabilities.catalogue) return bench.skip('the adapter declares no catalogue');
      const order = bench.draft({ kind: 'order', service: 'no-such-service' });
      await promisedRefusal(adapter.fileTicket(order, bench.key()), 'invalid', 'an unknown service');
    },
  },
  {
    promise: 'ten tickets filed at once are ten tickets',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const filed = await Promise.all(Array.from({ length: 10 }, () => bench.file(adapter)));
      promisedSame(new Set(filed.map(({ id }) => id)).size, 10, 'ten ids');
      promisedSame(new Set(filed.map(({ number }) => number)).size, 10, 'ten numbers');
    },
  },
];

/** Ids of the tickets that a customer sees and that changed last. */
async function listed(bench: Bench, adapter: SupportAdapter): Promise<string[]> {
  return (await bench.newest(adapter)).map(({ id }) => id);
}
