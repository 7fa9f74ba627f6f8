import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createSampleDesk, memoryAdapter } from '../../src/adapters/memory/index.js';
import type { SupportActionRequest } from '../../src/desk/support-action.js';
import type { TicketStatus } from '../../src/domain/ticket.js';
import type { SupportAdapter } from '../../src/port/index.js';
import { adapterConformance } from '../../src/testing/adapter-conformance.js';
import { faulty } from './broken-promises.js';
import { LossyWay } from './lossy-way.js';

/** What support's people would do at the sample desk to bring a ticket into a status. */
const actions: Readonly<Partial<Record<TicketStatus, SupportActionRequest>>> = {
  'in-progress': { action: 'reopen' },
  closed: { action: 'close', reason: 'solved' },
};

/** Runs the kit by a back door that sets statuses and lines, writes internal notes, and drops answers: nothing else. */
async function outcomes(change: (adapter: SupportAdapter) => Partial<SupportAdapter> = () => ({})) {
  const desk = createSampleDesk();
  const sofia = desk.support('sofia');
  const lossy = new LossyWay();
  const notes: string[] = [];
  const checks: [name: string, run: () => Promise<string | undefined>][] = [];
  adapterConformance(
    { test: (name, run) => checks.push([name, run]) },
    {
      adapter: (who) => {
        const adapter = lossy.before(memoryAdapter({ desk, as: who }));
        return faulty(adapter, change(adapter));
      },
      staff: {
        reply: (id, message) => sofia.reply(id, message),
        internalNote: async (id, body) => {
          notes.push(body);
          return sofia.addNote(id, { body });
        },
        setStatus: async (id, status) => {
          const action = actions[status];
          assert.ok(action, status);
          return sofia.act(id, action);
        },
        escalate: (id, to) => sofia.act(id, { action: 'escalate', ...to }),
      },
      faults: { dropNextResponse: () => lossy.next('response-lost', 'change') },
      patience: 100,
    },
  );
  const broken: string[] = [];
  const skipped: string[] = [];
  for (const [name, run] of checks) {
    const reason = await run().catch(() => void broken.push(name));
    if (reason !== undefined) skipped.push(name);
  }
  return { broken, skipped, notes };
}

describe('a harness whose staff sets statuses and lines', () => {
  test('takes an adapter through the kit: lost answers, lines and internal notes included', async () => {
    const { broken, skipped, notes } = await outcomes();
    assert.deepEqual(broken, []);
    assert.notEqual(notes.length, 0);
    assert.ok(!skipped.includes('losing: the same filing again, after a lost answer, is one ticket'));
    assert.ok(skipped.includes('losing: the same filing again, after half an answer, is one ticket'));
  });

  test('finds an adapter out that files again when an answer was lost', async () => {
    let count = 0;
    const { broken } = await outcomes((adapter) => ({
      fileTicket: (draft) => adapter.fileTicket(draft, { idempotencyKey: `fresh ${++count}` }),
    }));
    assert.ok(broken.includes('losing: the same filing again, after a lost answer, is one ticket'));
  });
});
