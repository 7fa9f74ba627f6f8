import { createSampleDesk, memoryAdapter, type Desk } from '../../src/adapters/memory/index.js';
import type { SupportAdapter, Ticket } from '../../src/port/index.js';
import type { SupportActionRequest } from '../../src/desk/support-action.js';
import { adapterConformance, NotAtThisDesk, type ConformanceCustomer } from '../../src/testing/adapter-conformance.js';
import { LossyWay } from './lossy-way.js';

/** What a broken adapter does otherwise. */
export type Fault = (adapter: SupportAdapter, who: ConformanceCustomer, desk: Desk) => Partial<SupportAdapter>;

/** The adapter with some of its methods replaced. */
export function faulty(adapter: SupportAdapter, fault: Partial<SupportAdapter>): SupportAdapter {
  return new Proxy(adapter, {
    get(target, name) {
      const value = Reflect.get(name in fault ? fault : target, name, name in fault ? fault : target);
      return typeof value === 'function' ? value.bind(name in fault ? fault : target) : value;
    },
  });
}

/** Tells of some tickets that they are in a status of the desk's own. */
function withStrangers(adapter: SupportAdapter, strange: ReadonlySet<string>): SupportAdapter {
  const told = (ticket: Ticket): Ticket =>
    strange.has(ticket.id) ? { ...ticket, status: 'unknown', raw: { code: 'parked', label: 'Parked' } } : ticket;
  return faulty(adapter, {
    getTicket: async (id, options) => told(await adapter.getTicket(id, options)),
    async listTickets(query, options) {
      const page = await adapter.listTickets(query, options);
      return { ...page, items: page.items.map(told) };
    },
  });
}

/** Whether support can do this at a desk. */
export type Staff = (request: SupportActionRequest) => boolean;

/** A desk of messages, closing and opening again, and nothing else: what most of those before which an adapter is written have. */
export const plainStaff: Staff = (request) =>
  request.action === 'reopen' || (request.action === 'close' && request.reason === 'solved');

/** Runs the whole kit, and gives the promises that were found broken. Support may be without some of its actions. */
export async function brokenPromises(fault: Fault, knows: Staff = () => true): Promise<string[]> {
  const desk = createSampleDesk();
  const sofia = desk.support('sofia');
  const strange = new Set<string>();
  const lossy = new LossyWay();
  const checks: [name: string, run: () => Promise<unknown>][] = [];
  adapterConformance(
    { test: (name, run) => checks.push([name, run]) },
    {
      adapter: (who) => {
        const adapter = lossy.before(withStrangers(memoryAdapter({ desk, as: who }), strange));
        return faulty(adapter, fault(adapter, who, desk));
      },
      staff: {
        reply: (id, message) => sofia.reply(id, message),
        note: (id, body) => sofia.addNote(id, { body }),
        act: async (id, request) => {
          if (!knows(request)) throw new NotAtThisDesk(`there is no ${request.action}`);
          return sofia.act(id, request);
        },
        strange: async (id) => strange.add(id),
      },
      faults: { next: (_who, way, on) => lossy.next(way, on) },
      patience: 100,
    },
  );
  const broken: string[] = [];
  for (const [name, run] of checks) await run().catch(() => broken.push(name));
  return broken;
}
