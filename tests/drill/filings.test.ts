import assert from 'node:assert/strict';
import test from 'node:test';

import { dropRequest, dropResponse, FaultProxy } from '../server/fault-proxy.js';
import { draft, ServerUnderTest } from '../server/server-under-test.js';
import { chance, sized, timeout } from './drill-size.js';

const filings = sized(300, 60);
const atOnce = 6;
const lost = 0.2;

interface Drill {
  /** How many tickets each filing has led to. */
  readonly tickets: readonly number[];
  readonly dropped: number;
  readonly seed: number;
}

/** Files until each filing is acknowledged, while one acknowledgement in five is dropped after the ticket is kept. */
async function drill(t: test.TestContext, keyOf: (filing: number, attempt: number) => string): Promise<Drill> {
  const { seed, random } = chance();
  const server = await ServerUnderTest.open(t, { rateLimit: { burst: 100_000, perSecond: 1_000 } });
  const proxy = await FaultProxy.open(server.url);
  t.after(() => proxy.close());
  let dropped = 0;
  proxy.when(
    'POST',
    '/v1/tickets',
    async (exchange) => {
      const luck = random();
      if (luck < lost) dropped++;
      // Some requests are lost on the way there as well.
      await (luck < lost ? dropResponse(exchange) : luck < lost * 1.25 ? dropRequest(exchange) : exchange.pass());
    },
    Infinity,
  );
  const anna = await server.as('anna');
  const file = async (filing: number): Promise<void> => {
    for (let attempt = 0; ; attempt++) {
      const headers = {
        ...{ authorization: `Bearer ${anna.token}`, 'content-type': 'application/json' },
        'idempotency-key': keyOf(filing, attempt),
      };
      const body = JSON.stringify({ ...draft, subject: `Filing ${filing}` });
      const response = await fetch(`${proxy.url}/v1/tickets`, { method: 'POST', headers, body }).catch(() => undefined);
      if (response) return assert.equal(response.status, 201);
    }
  };
  const lanes = Array.from({ length: atOnce }, async (_, lane) => {
    for (let filing = lane; filing < filings; filing += atOnce) await file(filing);
  });
  await Promise.all(lanes);
  const counts = new Map<string, number>();
  for (let after = ''; ;) {
    const { json } = await anna.get(`/v1/tickets?scope=all&limit=100${after}`);
    for (const { subject } of json.items) counts.set(subject, (counts.get(subject) ?? 0) + 1);
    if (json.next === undefined) break;
    after = `&after=${encodeURIComponent(json.next)}`;
  }
  return { tickets: Array.from({ length: filings }, (_, at) => counts.get(`Filing ${at}`) ?? 0), dropped, seed };
}

test(`${filings} filings with one acknowledgement in five dropped are ${filings} tickets`, { timeout }, async (t) => {
  const { tickets, dropped, seed } = await drill(t, (filing) => `filing-${filing}`);
  assert.ok(dropped > filings / 20, `only ${dropped} acknowledgements were dropped (seed ${seed})`);
  const wrong = tickets.flatMap((count, at) => (count === 1 ? [] : [`filing ${at}: ${count} tickets`]));
  assert.deepEqual(wrong, [], `seed ${seed}`);
});

test('the drill bites: with a new key for each attempt there are duplicates', { timeout }, async (t) => {
  const { tickets, dropped, seed } = await drill(t, (filing, attempt) => `filing-${filing}-${attempt}`);
  const duplicates = tickets.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  assert.equal(duplicates, dropped, `seed ${seed}`);
  assert.ok(duplicates > 0);
});
