import { after, before, describe } from 'node:test';

import { httpAdapter } from '../../../src/adapters/http/index.js';
import { createSampleDesk } from '../../../src/desk/sample-desk.js';
import { serve, type RunningServer } from '../../../src/server/node.js';
import { adapterConformance, type ConformanceCustomer } from '../../../src/testing/adapter-conformance.js';
import { faultyFetch, type FaultyFetch } from '../../../src/testing/faulty-fetch.js';
import { conformanceTests } from '../../testing/conformance-tests.js';

describe('the HTTP adapter before a real server keeps every promise of the port', () => {
  const desk = createSampleDesk();
  const sofia = desk.support('sofia');
  /** One way to the server for each customer, so that a fault hits the one that is meant. */
  const ways = new Map<ConformanceCustomer, FaultyFetch>();
  /** Tickets in a status that only this server knows. */
  const strange = new Set<string>();
  let server: RunningServer;
  before(async () => {
    server = await serve({ desk, development: true, port: 0, log: () => {} });
  });
  after(() => server.close());

  /** What a newer server would say of them. */
  async function withStrangers(response: Response): Promise<Response> {
    if (strange.size === 0 || !response.headers.get('content-type')?.includes('json')) return response;
    const { status, headers } = response;
    const told: unknown = JSON.parse(await response.text(), (_name, value: unknown) =>
      typeof value === 'object' && value !== null && 'id' in value && strange.has(String(value.id))
        ? { ...value, status: 'parked', raw: { code: 'parked', label: 'Parked' } }
        : value,
    );
    return new Response(JSON.stringify(told), { status, headers });
  }

  /** Signs in as the host page would: anew whenever it is asked. */
  async function tokenOf(person: string): Promise<string> {
    const response = await fetch(`${server.url}/dev/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: person }),
    });
    const { token }: { token: string } = await response.json();
    return token;
  }

  adapterConformance(conformanceTests, {
    adapter: (who) => {
      const way = ways.get(who) ?? faultyFetch((input, init) => fetch(input, init).then(withStrangers));
      ways.set(who, way);
      return httpAdapter({ endpoint: server.url, token: () => tokenOf(who), fetch: way.fetch });
    },
    staff: {
      reply: (id, message) => sofia.reply(id, message),
      note: (id, body) => sofia.addNote(id, { body }),
      act: (id, request) => sofia.act(id, request),
      count: async (subject) =>
        (await sofia.listTickets({ text: subject })).items.filter((ticket) => ticket.subject === subject).length,
      strange: async (id) => strange.add(id),
    },
    faults: { next: (who, fault, on) => ways.get(who)?.next(fault, on) },
    patience: 2_000,
  });
});
