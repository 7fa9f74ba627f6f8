import type { ActionRequest } from '../../domain/timeline.js';
import type { Ticket } from '../../domain/ticket.js';
import type { SupportActionRequest } from '../../desk/support-action.js';
import type { SupportAdapter } from '../../port/support-adapter.js';
import { promised, promisedRefusal, promisedSame } from './broken-promise.js';
import type { Bench, Check } from './check.js';

const wishes: readonly ActionRequest['action'][] = [
  'request-closure',
  'withdraw-closure',
  'accept-solution',
  'reject-solution',
  'reopen',
  'cancel',
  'accept-quote',
  'decline-quote',
];

/** A state that a ticket can be brought into, by what support does to it. */
const states: Readonly<Record<string, readonly SupportActionRequest[]>> = {
  new: [],
  'being handled': [{ action: 'triage', priority: 'normal' }],
  answered: [{ action: 'propose-solution', body: 'Use *Copy week*.' }],
  quoted: [{ action: 'offer-quote', body: 'Two hours, at the price of the list.' }],
  closed: [{ action: 'close', reason: 'solved' }],
};

/** What an adapter promises about what a customer can do to a ticket. */
export const acting: readonly Check[] = [
  ...Object.entries(states).flatMap(([state, steps]): Check[] => [
    {
      promise: `what a ticket that is ${state} offers is accepted, and resolves with the ticket read back`,
      run: async (bench) => {
        const adapter = await bench.as('anna');
        for (const action of wishes) {
          const ticket = await brought(bench, adapter, steps);
          if (!ticket.actions.includes(action)) continue;
          const after = await adapter.act(ticket.id, { action }, bench.key());
          promisedSame(await adapter.getTicket(ticket.id), after, `${action} resolves with the ticket as it is now`);
          promised(!after.actions.includes(action), `${action} has been done and is not offered again`);
        }
      },
    },
    {
      promise: `what a ticket that is ${state} does not offer is refused, and changes nothing`,
      run: async (bench) => {
        const adapter = await bench.as('anna');
        const ticket = await brought(bench, adapter, steps);
        for (const action of wishes.filter((each) => !ticket.actions.includes(each))) {
          await promisedRefusal(adapter.act(ticket.id, { action }, bench.key()), 'not-allowed', action);
        }
        promisedSame(await adapter.getTicket(ticket.id), ticket, 'the ticket is as it was');
      },
    },
  ]),
  {
    promise: 'closure can be asked for, taken back, asked for again, and confirmed by support',
    run: async (bench) => {
      const adapter = await declaring(bench, 'request-closure', 'withdraw-closure');
      if (!adapter) return;
      const { id } = await bench.file(adapter);
      const asked = await adapter.act(id, { action: 'request-closure', comment: 'A restart helped' }, bench.key());
      promised(
        asked.closureRequestedAt && asked.actions.includes('withdraw-closure'),
        'the request stands and can be undone',
      );
      const entry = (await bench.entries(adapter, id)).at(-1);
      promised(
        entry?.kind === 'closure-requested' && entry.comment === 'A restart helped',
        'the timeline tells it, with why',
      );
      const back = await adapter.act(id, { action: 'withdraw-closure' }, bench.key());
      promisedSame(back.closureRequestedAt, undefined, 'the request is gone');
      await adapter.act(id, { action: 'request-closure' }, bench.key());
      await bench.staff.act(id, { action: 'confirm-closure' });
      const closed = await adapter.getTicket(id);
      promisedSame([closed.status, closed.closeReason], ['closed', 'solved'], 'support has closed it as solved');
      promised(closed.closedAt && !closed.closureRequestedAt, 'with when, and nothing left to confirm');
    },
  },
  {
    promise: 'a proposed solution can be accepted or rejected, and says so',
    run: async (bench) => {
      const adapter = await declaring(bench, 'accept-solution', 'reject-solution');
      if (!adapter) return;
      const [good, bad] = [
        await brought(bench, adapter, states.answered),
        await brought(bench, adapter, states.answered),
      ];
      promisedSame(good.status, 'solved', 'a proposed solution solves the ticket until the customer says otherwise');
      promisedSame(
        (await adapter.act(good.id, { action: 'accept-solution' }, bench.key())).status,
        'closed',
        'accepted',
      );
      const comment = 'The week is copied without nights';
      const rejected = await adapter.act(bad.id, { action: 'reject-solution', comment }, bench.key());
      promisedSame(rejected.status, 'in-progress', 'rejected, it is with support again');
      const said = (await bench.entries(adapter, bad.id)).some(
        (each) => each.kind === 'message' && each.body === comment,
      );
      promised(said, 'why it was rejected is read in the thread');
    },
  },
  {
    promise: 'a reply to a closed ticket opens it again, and the timeline says so',
    run: async (bench) => {
      const adapter = await declaring(bench, 'reopen');
      if (!adapter) return;
      const { id } = await brought(bench, adapter, states.closed);
      await bench.reply(adapter, id, 'It came back');
      const ticket = await adapter.getTicket(id);
      promisedSame(
        [ticket.status, ticket.reopenCount, ticket.closedAt],
        ['in-progress', 1, undefined],
        'it is open again',
      );
      const kinds = (await bench.entries(adapter, id)).map((each) => each.kind);
      promised(kinds.includes('reopened'), 'the timeline tells that it was opened again');
    },
  },
  {
    promise: 'a change to a ticket that has moved on is refused as stale when the version is given, and else accepted',
    run: async (bench) => {
      const adapter = await bench.made('anna');
      const { capabilities } = await adapter.connect({});
      if (capabilities.concurrency !== 'if-match') return bench.skip('the adapter declares no if-match');
      const { id, version = '' } = await bench.file(adapter);
      await bench.staff.reply(id, { body: 'Looking at it' });
      const moved = await adapter.getTicket(id);
      promised(version !== '' && moved.version !== version, 'the version changes with the ticket');
      const request = { action: 'request-closure' } as const;
      await promisedRefusal(adapter.act(id, request, { ...bench.key(), ifMatch: version }), 'stale', 'the old version');
      promisedSame(await adapter.getTicket(id), moved, 'nothing has changed');
      const now = await adapter.act(id, request, { ...bench.key(), ifMatch: moved.version ?? '' });
      promised(now.closureRequestedAt, 'the present version is accepted');
    },
  },
  {
    promise: 'an action that does not exist is refused',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      const made = { action: 'cancel' as const };
      Object.assign(made, { action: 'delete-everything' });
      await promisedRefusal(adapter.act(id, made, bench.key()), ['invalid', 'not-allowed'], 'delete-everything');
    },
  },
  {
    promise: 'of two changes from the same version, one is done and the other is stale',
    run: async (bench) => {
      const adapter = await bench.made('anna');
      const { capabilities } = await adapter.connect({});
      if (capabilities.concurrency !== 'if-match') return bench.skip('the adapter declares no if-match');
      const { id, version = '' } = await bench.file(adapter);
      const request = { action: 'request-closure' } as const;
      const both = [bench.key(), bench.key()].map((key) => adapter.act(id, request, { ...key, ifMatch: version }));
      const done = (await Promise.allSettled(both)).filter(({ status }) => status === 'fulfilled');
      promisedSame(done.length, 1, 'one of them was done');
    },
  },
  {
    promise: 'what is written with an action stays the text it is',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id, actions } = await bench.file(adapter);
      if (!actions.includes('request-closure')) return bench.skip('closure cannot be asked for');
      const comment = '<img src=x onerror="alert(1)"> {{7*7}} **ok**';
      await adapter.act(id, { action: 'request-closure', comment }, bench.key());
      const said = JSON.stringify(await bench.entries(adapter, id));
      promised(said.includes(JSON.stringify(comment).slice(1, -1)), 'letter by letter');
    },
  },
  {
    promise: 'the timeline tells every action of the customer as the customer’s own',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id, actions } = await bench.file(adapter);
      if (!actions.includes('request-closure')) return bench.skip('closure cannot be asked for');
      await adapter.act(id, { action: 'request-closure' }, bench.key());
      const entry = (await bench.entries(adapter, id)).find(({ kind }) => kind === 'closure-requested');
      promisedSame([entry?.actor.role, entry?.actor.self], ['customer', true], 'who asked');
    },
  },
];

/** Anna's adapter, where it declares these actions. */
async function declaring(
  bench: Bench,
  ...needed: readonly ActionRequest['action'][]
): Promise<SupportAdapter | undefined> {
  const adapter = await bench.made('anna');
  const { capabilities } = await adapter.connect({});
  const missing = needed.find((each) => !capabilities.actions.includes(each));
  if (missing === undefined) return adapter;
  bench.skip(`the adapter does not declare ${missing}`);
  return undefined;
}

async function brought(
  bench: Bench,
  adapter: SupportAdapter,
  steps: readonly SupportActionRequest[] = [],
): Promise<Ticket> {
  const { id } = await bench.file(adapter);
  for (const step of steps) await bench.staff.act(id, step);
  return adapter.getTicket(id);
}
