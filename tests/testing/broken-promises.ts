import { createSampleDesk, memoryAdapter, type Desk } from '../../src/adapters/memory/index.js';
import type { SupportAdapter, Ticket } from '../../src/port/index.js';
import { adapterConformance, NotAtThisDesk, type ConformanceCustomer } from '../../src/testing/adapter-conformance.js';

/** What a broken adapter does otherwise. */
export type Fault = (adapter: SupportAdapter, who: ConformanceCustomer, desk: Desk) => Partial<SupportAdapter>;

/** The adapter with some of its methods replaced. */
function faulty(adapter: SupportAdapter, fault: Partial<SupportAdapter>): SupportAdapter {
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

/** Runs the whole kit, and gives the promises that were found broken. Support may be without some of its actions. */
export async function brokenPromises(fault: Fault, without: readonly string[] = []): Promise<string[]> {
  const desk = createSampleDesk();
  const sofia = desk.support('sofia');
  const strange = new Set<string>();
  const checks: [name: string, run: () => Promise<void>][] = [];
  adapterConformance(
    { test: (name, run) => checks.push([name, run]), skip: () => {} },
    {
      adapter: (who) => {
        const adapter = withStrangers(memoryAdapter({ desk, as: who }), strange);
        return faulty(adapter, fault(adapter, who, desk));
      },
      staff: {
        reply: (id, message) => sofia.reply(id, message),
        note: (id, body) => sofia.addNote(id, { body }),
        act: async (id, request) => {
          if (without.includes(request.action)) throw new NotAtThisDesk(`there is no ${request.action}`);
          return sofia.act(id, request);
        },
        strange: async (id) => strange.add(id),
      },
      patience: 100,
    },
  );
  const broken: string[] = [];
  for (const [name, run] of checks) await run().catch(() => broken.push(name));
  return broken;
}
