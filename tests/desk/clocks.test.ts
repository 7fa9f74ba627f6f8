import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { ClockName, TicketClock } from '../../src/domain/clock.js';
import { createDesk } from '../../src/desk/desk.js';
import { samplePeople, sampleService } from '../../src/desk/sample-desk.js';
import type { PromiseRule } from '../../src/hours/calendar.js';
import { timeCareRules } from '../../src/hours/sweden.js';
import { fakeClock } from '../../src/testing/fake-clock.js';
import { draft, minute } from './opened-desk.js';

const promises: readonly PromiseRule[] = [
  { id: 'begin', event: 'begin', openMinutes: 120, hedge: 'normally' },
  { id: 'reply', event: 'reply', openMinutes: 60, hedge: 'normally' },
  { id: 'resolve', event: 'resolve', openMinutes: 600, hedge: 'normally' },
];

/** A desk open weekdays 9 to 12 and 13 to 16 in Stockholm, at an instant, with one ticket filed by anna. */
async function filedAt(start: string, promised: readonly PromiseRule[] = promises.slice(0, 1)) {
  const clock = fakeClock(start);
  const calendar = { ...timeCareRules, promises: promised };
  const desk = createDesk({ people: samplePeople, service: sampleService(clock.now()), now: clock.now, calendar });
  const [anna, sofia] = [desk.customer('anna'), desk.support('sofia')];
  let keys = 0;
  const key = () => ({ idempotencyKey: `key ${++keys}` });
  const { id } = (await anna.fileTicket(draft(), key())).value;
  return {
    ...{ anna, sofia, id, key },
    pass: (minutes: number) => clock.advance(minutes * minute),
    clock: async (name: ClockName): Promise<Partial<TicketClock>> => (await anna.getTicket(id)).clocks?.[name] ?? {},
    told: async () =>
      (await anna.listEntries(id, { limit: 100 })).items.flatMap((entry) =>
        entry.kind === 'promise-set' ? [`${entry.clock} ${entry.dueAt}`] : [],
      ),
  };
}

describe('the promise to begin', () => {
  for (const [filed, dueAt, why] of [
    ['2026-05-12T12:00:00.000Z', '2026-05-12T14:00:00.000Z', 'in the last two hours of a day'],
    ['2026-05-12T09:00:00.000Z', '2026-05-12T12:00:00.000Z', 'an hour before lunch'],
    ['2026-05-12T10:30:00.000Z', '2026-05-12T13:00:00.000Z', 'at lunch'],
    ['2026-05-22T13:30:00.000Z', '2026-05-25T08:30:00.000Z', 'on a Friday afternoon'],
    ['2026-05-12T13:00:00.000Z', '2026-05-13T08:00:00.000Z', 'an hour before closing'],
    ['2026-05-13T08:00:00.000Z', '2026-05-13T10:00:00.000Z', 'in the morning of a short day'],
    ['2026-05-13T11:00:00.000Z', '2026-05-18T09:00:00.000Z', 'after a short day, before Ascension and a bridge day'],
  ] as const) {
    test(`is counted in open minutes for a ticket filed ${why}`, async () => {
      const { anna, clock, told } = await filedAt(filed);
      const { calendarRevision, ...rest } = await clock('begin');
      assert.deepEqual(rest, { startedAt: filed, dueAt, missed: false });
      assert.equal(calendarRevision, (await anna.service()).calendar?.revision);
      assert.deepEqual(await told(), [`begin ${dueAt}`]);
    });
  }

  test('is told by the desk, as no one’s message', async () => {
    const { anna, id } = await filedAt('2026-05-12T08:00:00.000Z');
    const { items } = await anna.listEntries(id, {});
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ['created', 'message', 'promise-set'],
    );
    assert.deepEqual(items[2]?.actor, { role: 'system' });
    assert.equal((await anna.getTicket(id)).unread, 0);
  });

  test('is kept when the handling begins, whatever comes later', async () => {
    const { sofia, id, clock, pass } = await filedAt('2026-05-12T08:00:00.000Z');
    await pass(30);
    await sofia.act(id, { action: 'triage', priority: 'normal' });
    await pass(10_000);
    const { metAt, missed } = await clock('begin');
    assert.deepEqual([metAt, missed], ['2026-05-12T08:30:00.000Z', false]);
  });

  test('is missed once its time has passed, for customer and support to see, and stays missed when kept late', async () => {
    const { sofia, id, clock, pass } = await filedAt('2026-05-12T07:00:00.000Z');
    await pass(120);
    assert.equal((await clock('begin')).missed, false, 'due to the minute is in time');
    await pass(1);
    assert.equal((await clock('begin')).missed, true);
    assert.equal((await sofia.listTickets({})).items[0]?.clocks?.begin?.missed, true);
    const { clocks } = await sofia.act(id, { action: 'start-handling' });
    assert.deepEqual([clocks?.begin?.metAt, clocks?.begin?.missed], ['2026-05-12T09:01:00.000Z', true]);
  });

  test('is kept by closing, and owed no more on a ticket that its customer cancels', async () => {
    const closed = await filedAt('2026-05-12T08:00:00.000Z');
    await closed.sofia.act(closed.id, { action: 'close', reason: 'solved' });
    assert.equal((await closed.clock('begin')).metAt, '2026-05-12T08:00:00.000Z');
    const cancelled = await filedAt('2026-05-12T08:00:00.000Z');
    await cancelled.anna.act(cancelled.id, { action: 'cancel' }, cancelled.key());
    assert.deepEqual(await cancelled.clock('begin'), {});
    const late = await filedAt('2026-05-12T07:00:00.000Z');
    await late.pass(121);
    await late.anna.act(late.id, { action: 'cancel' }, late.key());
    assert.equal((await late.clock('begin')).missed, true, 'what was missed stays told');
  });

  test('is not made where opening hours promise nothing', async () => {
    const { clock, told } = await filedAt('2026-05-12T08:00:00.000Z', []);
    assert.deepEqual([await clock('begin'), await told()], [{}, []]);
  });
});

describe('the promise to reply', () => {
  test('starts with each message that waits for an answer, once', async () => {
    const { anna, sofia, id, key, clock, pass, told } = await filedAt('2026-05-12T07:00:00.000Z', promises);
    await pass(10);
    await anna.reply(id, { body: 'And another thing' }, key());
    assert.equal((await clock('reply')).startedAt, '2026-05-12T07:00:00.000Z');
    await pass(20);
    await sofia.reply(id, { body: 'Hello' });
    const { metAt, missed } = await clock('reply');
    assert.deepEqual([metAt, missed], ['2026-05-12T07:30:00.000Z', false]);
    await pass(30);
    await anna.reply(id, { body: 'Thanks' }, key());
    assert.equal((await clock('reply')).dueAt, '2026-05-12T09:00:00.000Z');
    assert.equal((await told()).length, 4);
  });

  test('is not started by a farewell', async () => {
    const { anna, sofia, id, key, clock } = await filedAt('2026-05-12T07:00:00.000Z', promises);
    await sofia.act(id, { action: 'propose-solution', body: 'Copy it' });
    await anna.act(id, { action: 'accept-solution', comment: 'Thank you!' }, key());
    assert.equal((await clock('reply')).metAt, '2026-05-12T07:00:00.000Z');
  });
});

describe('the promise to resolve', () => {
  test('stands still while support waits for the customer, and then has as much left as before', async () => {
    const { anna, sofia, id, key, clock, pass } = await filedAt('2026-05-12T07:00:00.000Z', promises);
    assert.equal((await clock('resolve')).dueAt, '2026-05-18T08:00:00.000Z');
    await pass(60);
    await sofia.reply(id, { body: 'Which week?', expectsReply: true });
    assert.equal((await clock('resolve')).pausedAt, '2026-05-12T08:00:00.000Z');
    await pass(14 * 24 * 60);
    assert.equal((await clock('resolve')).missed, false, 'nothing is missed while the clock stands still');
    await anna.reply(id, { body: 'Week 20' }, key());
    const { pausedAt, startedAt, dueAt } = await clock('resolve');
    assert.deepEqual([pausedAt, startedAt], [undefined, '2026-05-12T07:00:00.000Z']);
    assert.equal(dueAt, '2026-05-27T12:00:00.000Z', 'nine hours from Tuesday 10:00');
  });

  test('is kept when the solution was proposed, once the customer has taken it', async () => {
    const { anna, sofia, id, key, clock, pass } = await filedAt('2026-05-12T07:00:00.000Z', promises);
    await pass(60);
    await sofia.act(id, { action: 'propose-solution', body: 'Copy it' });
    await pass(5 * 24 * 60);
    await anna.act(id, { action: 'accept-solution' }, key());
    const { metAt, missed, pausedAt } = await clock('resolve');
    assert.deepEqual([metAt, missed, pausedAt], ['2026-05-12T08:00:00.000Z', false, undefined]);
  });

  test('runs on when the solution is rejected', async () => {
    const { anna, sofia, id, key, clock, pass } = await filedAt('2026-05-12T07:00:00.000Z', promises);
    await sofia.act(id, { action: 'propose-solution', body: 'Copy it' });
    await pass(60);
    await anna.act(id, { action: 'reject-solution' }, key());
    const { metAt, pausedAt, dueAt } = await clock('resolve');
    assert.deepEqual([metAt, pausedAt, dueAt], [undefined, undefined, '2026-05-18T09:00:00.000Z']);
  });
});
