import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { fileTicket } from '../../src/desk/customer-moves.js';
import type { DeskChange } from '../../src/desk/desk.js';
import { MemoryStorage } from '../../src/desk/memory-storage.js';
import { samplePeople } from '../../src/desk/sample-desk.js';
import type { TicketChange } from '../../src/desk/ticket-change.js';
import { type ChangeContext } from '../../src/desk/ticket-change.js';
import { day, draft } from './opened-desk.js';

const [anna] = samplePeople;
if (!anna) throw new Error('there are sample people');
const context: ChangeContext = { person: anna, now: 0, newId: () => Math.random().toString(36) };
const filed = (number: string): TicketChange => fileTicket(draft(), number, context);
const answer = { organisation: 'norrvik', person: 'anna', key: 'k', fingerprint: 'f', ticketId: 'TC-1', at: 0 };
const key = { organisation: 'norrvik', id: 'TC-1' };

describe('the storage in memory', () => {
  test('writes a change whole or not at all', async () => {
    const storage = new MemoryStorage();
    const first = filed('TC-1');
    assert.equal(await storage.commit({ ticket: first.ticket, entries: first.entries, answer }), true);
    const end = await storage.feedEnd();

    const overtaken: DeskChange[] = [
      filed('TC-1'), // there already
      { ticket: { ...first.ticket, version: 3 }, entries: [] }, // skips a version
      { ticket: filed('TC-2').ticket, entries: filed('TC-2').entries, answer }, // the key is taken
    ];
    for (const change of overtaken) assert.equal(await storage.commit(change), false);

    assert.equal(await storage.readTicket('every-organisation', 'TC-2'), undefined);
    assert.deepEqual(await storage.readTicket({ organisation: 'norrvik' }, 'TC-1'), first.ticket);
    assert.equal((await storage.listEntries(key, { limit: 10 })).length, 2);
    assert.equal(await storage.feedEnd(), end);
  });

  test('knows for 30 days that a key was used, and not for ever', async () => {
    const storage = new MemoryStorage();
    const use = (number: string, at: number): Promise<boolean> => {
      const { ticket, entries } = filed(number);
      return storage.commit({ ticket, entries, answer: { ...answer, key: number, at } });
    };
    const isKnown = async (number: string): Promise<boolean> =>
      (await storage.readAnswer({ ...answer, key: number })) !== undefined;
    await use('TC-1', 0);
    await use('TC-2', 1);
    await use('TC-3', 30 * day);
    assert.deepEqual([await isKnown('TC-1'), await isKnown('TC-2'), await isKnown('TC-3')], [false, true, true]);
  });

  test('finds nothing outside the scope', async () => {
    const storage = new MemoryStorage({ past: [filed('TC-1')] });
    const scope = { organisation: 'bergslid' };
    assert.equal(await storage.readTicket(scope, 'TC-1'), undefined);
    assert.deepEqual(await storage.listTickets(scope, { limit: 10 }), []);
    assert.deepEqual(await storage.listEntries({ organisation: 'bergslid', id: 'TC-1' }, { limit: 10 }), []);
    assert.equal((await storage.listTickets('every-organisation', { limit: 10 })).length, 1);
  });

  test('never gives a number twice', async () => {
    const storage = new MemoryStorage({ firstNumber: 7 });
    assert.deepEqual(await Promise.all([storage.nextNumber(), storage.nextNumber()]), [7, 8]);
  });
});
