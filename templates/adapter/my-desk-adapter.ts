import { checkTexts, leastCapabilities, pageOf, SupportError } from 'tc-support/port';
import type { Connection, SupportAdapter, SupportErrorCode, Ticket, TimelineEntry } from 'tc-support/port';
import { DeskFailure, type Case, type ExampleDesk, type Member, type Remark } from './example-desk.js';

const statuses = { fresh: 'new', ours: 'in-progress', yours: 'waiting-customer', done: 'closed' } as const;
const failures: Readonly<Record<number, SupportErrorCode>> = {
  401: 'unauthenticated',
  403: 'no-access',
  404: 'not-found',
  409: 'key-reused',
};
const textLimits = { subject: 200, body: 10_000 };

/** Puts the example desk behind the port of tc-support. Replace its calls by those of your own back end. */
export function myDeskAdapter(desk: ExampleDesk, login: string): SupportAdapter {
  let me: Member | undefined;

  /** Everything goes through here: the caller may give up, and the desk's refusals become ours. */
  async function call<T>(signal: AbortSignal | undefined, work: (me: Member) => T): Promise<T> {
    signal?.throwIfAborted();
    if (!me) throw new SupportError('unauthenticated', 'my-desk is closed: call connect() first');
    try {
      const member = me;
      // Here a real desk is asked: await fetch(address, { signal }).
      return await Promise.resolve().then(() => work(member));
    } catch (error) {
      if (!(error instanceof DeskFailure)) throw error;
      throw new SupportError(failures[error.status] ?? 'unavailable', `my-desk: ${error.message}`, { cause: error });
    } finally {
      signal?.throwIfAborted();
    }
  }

  const toTicket = (me: Member, one: Case): Ticket => {
    const last = desk.remarks(me, one.nr).findLast(({ what }) => what === 'said');
    return {
      id: `case-${one.nr}`,
      number: `#${one.nr}`,
      kind: kindOf(one.type),
      subject: one.title,
      status: statuses[one.state],
      priority: null,
      createdAt: at(one.opened),
      updatedAt: at(one.changed),
      ...(one.doneAt !== undefined && { closedAt: at(one.doneAt), closeReason: 'solved' }),
      reopenCount: one.reopened,
      requester: { name: desk.member(one.owner).name, self: one.owner === me.login },
      ...(last && { lastReply: { at: at(last.when), by: last.byStaff ? 'support' : 'customer' } }),
      actions: one.state === 'done' ? ['reply', 'reopen'] : ['reply'],
    };
  };

  return {
    spec: 'tc-support/1',
    name: 'my-desk',
    version: '0.1.0',

    async connect({ signal }): Promise<Connection> {
      signal?.throwIfAborted();
      const { name, company, admitted } = (me = desk.member(login));
      const accessHolders = admitted ? {} : { accessHolders: desk.colleagues(me).map((each) => ({ name: each.name })) };
      return {
        session: {
          user: { id: login, name },
          organisation: { id: company, name: company },
          role: 'customer',
          access: admitted ? 'granted' : 'none',
          ...accessHolders,
        },
        capabilities: {
          ...leastCapabilities,
          idempotency: { filing: 'exactly-once', replying: 'exactly-once' },
          statuses: Object.values(statuses),
          actions: ['reply', 'reopen'],
        },
        service: {
          name: 'My desk',
          languages: ['en'],
          kinds: ['question', 'fault'],
          ...{ lines: [], contactWays: [], fields: [], catalogue: [], announcements: [] },
          textLimits,
        },
        serverNow: at(Date.now()),
      };
    },

    listTickets: ({ scope, after, limit = 25 }, { signal } = {}) =>
      call(signal, (me) => {
        const cases = desk
          .cases(me)
          .filter(({ state }) => scope === 'all' || (state === 'done') === (scope === 'ended'));
        const page = pageOf(cases, { owner: login, after, limit, place: ({ changed }) => -changed });
        return { ...page, items: page.items.map((one) => toTicket(me, one)) };
      }),

    getTicket: (id, { signal } = {}) => call(signal, (me) => toTicket(me, desk.one(me, numberIn(id)))),

    listEntries: (id, { after, before, limit = 50 }, { signal } = {}) =>
      call(signal, (me) => {
        const remarks = desk.remarks(me, numberIn(id));
        const back = before !== undefined;
        const page = pageOf(back ? remarks.toReversed() : remarks, {
          owner: login,
          after: before === 'end' ? undefined : (before ?? after),
          limit,
          place: ({ nr }) => (back ? -nr : nr),
        });
        const entries = page.items.map((remark) => toEntry(me, remark));
        return { ...page, items: back ? entries.reverse() : entries };
      }),

    fileTicket: ({ subject, body, kind }, { idempotencyKey, signal }) =>
      call(signal, (me) => {
        checkTexts({ subject, body }, textLimits);
        return toTicket(me, desk.open(me, subject, kind, body, idempotencyKey));
      }),

    reply: (id, { body }, { idempotencyKey, signal }) =>
      call(signal, (me) => {
        const { nr } = desk.one(me, numberIn(id));
        checkTexts({ body }, textLimits);
        return toEntry(me, desk.say(me, nr, body, idempotencyKey));
      }),

    act: (id, { action }, { signal }) =>
      call(signal, (me) => {
        const { nr, state } = desk.one(me, numberIn(id));
        if (action !== 'reopen' || state !== 'done') throw new SupportError('not-allowed', `my-desk: no ${action} now`);
        desk.again(me, nr);
        return toTicket(me, desk.one(me, nr));
      }),

    close: async () => (me = undefined),
  };
}

function toEntry(me: Member, { nr, when, by, byStaff, what, text, asks }: Remark): TimelineEntry {
  const self = by === me.name;
  const actor = { role: byStaff ? 'support' : 'customer', name: by, ...(self && { self }) } as const;
  const told = { id: `remark-${nr}`, at: at(when), actor };
  if (what === 'opened') return { ...told, kind: 'created', ticketKind: kindOf(text) };
  if (what === 'done') return { ...told, kind: 'closed', reason: 'solved' };
  if (what === 'again') return { ...told, kind: 'reopened' };
  return { ...told, kind: 'message', body: text, attachments: [], ...(asks && { expectsReply: true }) };
}

/** Our ids are opaque to the widget; a made-up one is simply not found. */
function numberIn(id: string): number {
  const number = /^case-(\d{1,9})$/.exec(id)?.[1];
  if (number === undefined) throw new SupportError('not-found', 'my-desk: no such case');
  return Number(number);
}

function kindOf(type: string): 'fault' | 'question' {
  return type === 'fault' ? 'fault' : 'question';
}

function at(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
