import type { SupportActionRequest } from '../../desk/support-action.js';
import type { TicketId } from '../../domain/ticket.js';
import { promised, promisedRefusal, promisedSame } from './broken-promise.js';
import { isInstant } from '../../domain/is-instant.js';
import type { Bench, Check } from './check.js';
import { NotAtThisDesk } from './not-at-this-desk.js';

const strangeIds = [
  'no-such-ticket',
  '.',
  '..',
  '../tickets',
  '..%2f..',
  'a/b',
  '?x=1',
  '#',
  '%00',
  '😀',
  ' ',
  'TC-0',
  '1 OR 1=1',
  'x'.repeat(300),
];

/** What an adapter promises about reading a ticket and its timeline. */
export const reading: readonly Check[] = [
  {
    promise: 'the timeline tells everything that happened, once and in order',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      await bench.staff.act(id, { action: 'triage', priority: 'high' });
      await bench.staff.reply(id, { body: 'Which ward?', expectsReply: true });
      await bench.reply(adapter, id, 'Ward 4');
      const told = ['created', 'message', 'handling-started', 'message', 'message'];
      const passedOn = { action: 'escalate', line: 2, note: 'Needs the installation' } as const;
      if (await isDone(bench, id, passedOn)) told.push('escalated');
      const called = { action: 'contact', channel: 'phone', note: 'We talked it through' } as const;
      if (await isDone(bench, id, called)) told.push('contact');
      const entries = await bench.entries(adapter, id);
      // What a help desk does by itself, such as setting a promise, may stand in between.
      const done = entries.filter(({ actor }) => actor.role !== 'system');
      promisedSame(
        done.map((each) => each.kind),
        told,
        'the kinds in order',
      );
      promisedSame(new Set(entries.map((each) => each.id)).size, entries.length, 'every entry has an id of its own');
      const times = entries.map((each) => each.at);
      promised(times.every(isInstant), 'every entry has an instant in UTC');
      promisedSame(times, [...times].sort(), 'entries come oldest first');
    },
  },
  {
    promise: 'the timeline only grows: what was read stays as it was',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      const before = await bench.entries(adapter, id);
      await bench.staff.act(id, { action: 'triage', priority: 'low' });
      await bench.reply(adapter, id, 'One more thing');
      const after = await bench.entries(adapter, id);
      promisedSame(after.slice(0, before.length), before, 'the earlier entries are unchanged');
      promised(after.length > before.length, 'the new ones follow');
    },
  },
  {
    promise: 'an entry says who did it: oneself, a colleague, or support with name and line',
    run: async (bench) => {
      const [anna, karin] = [await bench.as('anna'), await bench.as('karin')];
      const { id } = await bench.file(anna);
      await bench.reply(karin, id, 'I have the same');
      await bench.staff.reply(id, { body: 'Thank you both' });
      const messages = (await bench.entries(anna, id)).filter((each) => each.kind === 'message');
      promisedSame(
        messages.map(({ actor }) => actor.role),
        ['customer', 'customer', 'support'],
        'the roles',
      );
      promisedSame(
        messages.map(({ actor }) => Boolean(actor.self)),
        [true, false, false],
        'only one’s own are marked as such',
      );
      promised(
        messages.every(({ actor }) => actor.name),
        'everyone has a name',
      );
    },
  },
  {
    promise: 'what support decides is read on the ticket: priority, line, when handling began',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const filed = await bench.file(adapter);
      promisedSame([filed.priority, filed.handlingStartedAt], [null, undefined], 'nothing is decided when filed');
      await bench.staff.act(filed.id, { action: 'triage', priority: 'urgent' });
      await bench.staff.act(filed.id, { action: 'escalate', line: 3 });
      const ticket = await adapter.getTicket(filed.id);
      promisedSame([ticket.status, ticket.priority, ticket.line], ['in-progress', 'urgent', 3], 'as support decided');
      promised(ticket.handlingStartedAt && isInstant(ticket.handlingStartedAt), 'handling has begun');
    },
  },
  {
    promise: 'a question from support puts the ball with the customer, and a reply takes it back',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      await bench.staff.reply(id, { body: 'Which version?', expectsReply: true });
      const asked = await adapter.getTicket(id);
      promisedSame(
        [asked.status, asked.lastReply?.by],
        ['waiting-customer', 'support'],
        'the ticket waits for the customer',
      );
      const question = (await bench.entries(adapter, id)).findLast((each) => each.kind === 'message');
      promised(question?.kind === 'message' && question.expectsReply, 'the message says that it expects a reply');
      await bench.reply(adapter, id, '7.4.1');
      const answered = await adapter.getTicket(id);
      promisedSame([answered.status, answered.lastReply?.by], ['in-progress', 'customer'], 'it is with support again');
    },
  },
  {
    promise: 'a reply resolves with the entry that the timeline then has',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      const entry = await bench.reply(adapter, id, 'It was **ward 4**.');
      promised(entry.kind === 'message' && entry.body === 'It was **ward 4**.', 'the entry is the message');
      promisedSame((await bench.entries(adapter, id)).at(-1), entry, 'the last entry of the timeline');
    },
  },
  {
    promise: 'an empty reply and one over the limit are refused, and leave nothing',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { service } = await adapter.connect({});
      const { id } = await bench.file(adapter);
      const before = await bench.entries(adapter, id);
      for (const body of ['', ' \n ', 'x'.repeat(service.textLimits.body + 1)]) {
        const error = await promisedRefusal(
          bench.reply(adapter, id, body),
          'invalid',
          `a reply of ${body.length} characters`,
        );
        promised(
          error.problems.some(({ pointer }) => pointer === '/body'),
          'the refusal points at /body',
        );
      }
      promisedSame(await bench.entries(adapter, id), before, 'the timeline is as it was');
    },
  },
  {
    promise: 'a ticket that does not exist is not found, however its id is written',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      for (const id of strangeIds) {
        await promisedRefusal(adapter.getTicket(id), 'not-found', `getTicket(${id})`);
        await promisedRefusal(adapter.listEntries(id, {}), 'not-found', `listEntries(${id})`);
        await promisedRefusal(bench.reply(adapter, id, 'Hello'), 'not-found', `reply(${id})`);
      }
    },
  },
  {
    promise: 'a colleague sees the organisation’s tickets, as someone else’s',
    run: async (bench) => {
      const [anna, karin] = [await bench.as('anna'), await bench.as('karin')];
      const { id } = await bench.file(anna);
      const seen = await karin.getTicket(id);
      promisedSame([seen.id, seen.requester.self], [id, false], 'karin sees anna’s ticket, and that it is not her own');
      const listed = await bench.tickets(karin, { scope: 'ongoing', limit: 100 });
      promised(
        listed.some((each) => each.id === id),
        'it is in karin’s list',
      );
    },
  },
];

/** Has support do something, and tells whether this desk has such a thing. */
async function isDone(bench: Bench, id: TicketId, request: SupportActionRequest): Promise<boolean> {
  try {
    await bench.staff.act(id, request);
    return true;
  } catch (error) {
    if (error instanceof NotAtThisDesk) return false;
    throw error;
  }
}
