import type { SupportActionRequest } from '../../desk/support-action.js';
import type { TimelineEntry } from '../../domain/timeline.js';
import { promised, promisedSame } from './broken-promise.js';
import { isInstant } from '../../domain/is-instant.js';
import type { Bench, Check } from './check.js';

/** A move of support, and what the timeline must then tell. */
interface Told {
  readonly promise: string;
  readonly move: SupportActionRequest;
  readonly fits: (entry: TimelineEntry) => boolean;
}

const moves: readonly Told[] = [
  {
    promise: 'that handling has begun',
    move: { action: 'triage', priority: 'high' },
    fits: ({ kind }) => kind === 'handling-started',
  },
  {
    promise: 'to which line a ticket was passed on, and why',
    move: { action: 'escalate', line: 2, note: 'Needs the installation' },
    fits: (entry) => entry.kind === 'escalated' && entry.toLine === 2 && entry.note === 'Needs the installation',
  },
  {
    promise: 'that support has called, and what was said',
    move: { action: 'contact', channel: 'phone', note: 'We talked it through' },
    fits: (entry) => entry.kind === 'contact' && entry.channel === 'phone' && entry.note === 'We talked it through',
  },
  {
    promise: 'the solution in the words of support',
    move: { action: 'propose-solution', body: 'Use **Copy week**.' },
    fits: (entry) => entry.kind === 'solution-proposed' && entry.body === 'Use **Copy week**.',
  },
  {
    promise: 'the quote in the words of support',
    move: { action: 'offer-quote', body: 'Two hours.' },
    fits: (entry) => entry.kind === 'quote-offered' && entry.body === 'Two hours.',
  },
  {
    promise: 'why a ticket was closed',
    move: { action: 'close', reason: 'no-reply' },
    fits: (entry) => entry.kind === 'closed' && entry.reason === 'no-reply',
  },
  {
    promise: 'that a ticket was closed as solved',
    move: { action: 'close', reason: 'solved' },
    fits: (entry) => entry.kind === 'closed' && entry.reason === 'solved',
  },
];

/** What an adapter promises about telling what support does, and when. */
export const telling: readonly Check[] = [
  ...moves.map(({ promise, move, fits }): Check => ({
    promise: `the timeline tells ${promise}`,
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      await bench.staff.act(id, move);
      const entries = await bench.entries(adapter, id);
      const entry = entries.find(fits);
      promised(entry, `the timeline tells it; it has ${entries.map(({ kind }) => kind).join(', ')}`);
      promisedSame(entry.actor.role, 'support', 'it is told of support');
    },
  })),
  {
    promise: 'what support writes arrives as it was written',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      const body = 'Hej Åsa,\n\n1. Öppna **Schema**\n2. Välj *Kopiera*\n\n`Ctrl+C` 🙂';
      await bench.staff.reply(id, { body });
      // A desk may tell beside it that handling has begun.
      const message = (await bench.entries(adapter, id)).findLast(({ kind }) => kind === 'message');
      promisedSame(message?.kind === 'message' && message.body, body, 'letter by letter');
    },
  },
  {
    promise: 'a message always has a list of files, if an empty one',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      await bench.staff.reply(id, { body: 'Looking at it' });
      for (const entry of await bench.entries(adapter, id)) {
        if (entry.kind === 'message') promisedSame(entry.attachments, [], 'no file');
      }
    },
  },
  {
    promise: 'a ticket tells who wrote last, and when it last changed',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const filed = await bench.file(adapter);
      await bench.staff.reply(filed.id, { body: 'Looking at it' });
      const answered = await adapter.getTicket(filed.id);
      promisedSame(answered.lastReply?.by, 'support', 'support wrote last');
      promised(isInstant(answered.lastReply?.at ?? ''), 'and when');
      promised(answered.updatedAt >= filed.updatedAt, 'the ticket has changed since');
      await bench.reply(adapter, filed.id, 'Thanks');
      promisedSame((await adapter.getTicket(filed.id)).lastReply?.by, 'customer', 'then the customer did');
    },
  },
  {
    promise: 'a ticket that support has closed says since when, and why',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      await bench.staff.act(id, { action: 'close', reason: 'solved' });
      const { closedAt = 'nothing', closeReason } = await adapter.getTicket(id);
      promised(isInstant(closedAt), `closedAt is an instant in UTC, not ${closedAt}`);
      promisedSame(closeReason, 'solved', 'closeReason is what support gave');
    },
  },
  {
    promise: 'no two tickets have the same id or number',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const [one, other] = [await bench.file(adapter), await bench.file(adapter)];
      promised(one.id !== other.id && one.number !== other.number, 'each has its own');
    },
  },
  {
    promise: 'one ticket’s timeline has nothing of another’s',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const [one, other] = [await bench.file(adapter), await bench.file(adapter)];
      const word = bench.word();
      await bench.staff.reply(one.id, { body: word });
      promised(!JSON.stringify(await bench.entries(adapter, other.id)).includes(word), 'it stands in its own only');
    },
  },
  {
    promise: 'times are by one clock: what is filed now is of now, by the help desk’s own time',
    run: async (bench) => {
      const adapter = await bench.made('anna');
      const { serverNow } = await adapter.connect({});
      const { id, createdAt } = await bench.file(adapter);
      const times = [createdAt, ...(await bench.entries(adapter, id)).map(({ at }) => at)];
      for (const at of times) {
        const minutes = Math.abs(Date.parse(at) - Date.parse(serverNow)) / 60_000;
        promised(minutes < 5, `${at} is within five minutes of ${serverNow}`);
      }
    },
  },
  {
    promise: 'a promise on a ticket is due after it began, by a known calendar',
    run: async (bench) => {
      const { clocks } = await bench.file(await bench.as('anna'));
      if (!clocks) return bench.skip('the ticket carries no promises');
      for (const clock of Object.values(clocks)) {
        promised(clock.startedAt < clock.dueAt && clock.calendarRevision, 'it begins, is due, and by which calendar');
      }
    },
  },
  {
    promise: 'a status that we have no word for is told readably, and the ticket stays of use',
    run: strangeStatus,
  },
];

async function strangeStatus(bench: Bench): Promise<void> {
  if (!bench.staff.strange) return bench.skip('the harness cannot bring a ticket into such a status');
  const adapter = await bench.as('anna');
  const { id } = await bench.file(adapter);
  await bench.staff.strange(id);
  const ticket = await adapter.getTicket(id);
  promised(ticket.status !== 'unknown' || ticket.raw?.code, 'it is mapped, or told in the help desk’s own word');
  const listed = (await bench.newest(adapter)).find((each) => each.id === id);
  promisedSame(listed?.status, ticket.status, 'the list says the same');
  promised((await bench.entries(adapter, id)).length > 0, 'its timeline is read');
}
