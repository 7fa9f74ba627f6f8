import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createSampleDesk } from '../../src/desk/sample-desk.js';
import { fakeClock } from '../../src/testing/fake-clock.js';

describe('the sample desk', () => {
  const { now } = fakeClock();
  const desk = createSampleDesk({ now });

  test('has the people, and both organisations have tickets in varied states', async () => {
    assert.deepEqual(
      desk.people.map(({ id }) => id),
      ['anna', 'karin', 'bo', 'nils', 'sofia', 'ali', 'maja'],
    );
    const { items } = await desk.support('sofia').listTickets({});
    assert.equal(new Set(items.map(({ organisation }) => organisation.id)).size, 2);
    assert.deepEqual([...new Set(items.map(({ status }) => status))].sort(), [
      'closed',
      'in-progress',
      'new',
      'solved',
      'waiting-customer',
    ]);
    assert.deepEqual([...new Set(items.map(({ line }) => line))].sort(), [1, 2, 3]);
    assert.ok(items.some(({ closureRequestedAt }) => closureRequestedAt));
  });

  test('lies in the past, newest change first, and goes on with the next number', async () => {
    const { items } = await desk.support('sofia').listTickets({});
    const changed = items.map(({ updatedAt }) => updatedAt);
    assert.deepEqual(changed, [...changed].sort().reverse());
    assert.ok(changed.every((at) => Date.parse(at) < now()));
    const draft = { kind: 'question', subject: 'Next', body: 'Next' } as const;
    assert.equal((await desk.customer('anna').fileTicket(draft, { idempotencyKey: 'k' })).value.number, 'TC-2482');
  });

  test('has something new for anna, and nothing else unread', async () => {
    const { items } = await desk.customer('anna').listTickets({ scope: 'all' });
    assert.deepEqual(
      items.filter(({ unread }) => unread).map(({ number, unread }) => [number, unread]),
      [['TC-2481', 1]],
    );
  });

  test('offers a question, a fault, an order and a quote, and its own tickets are such', async () => {
    const { kinds } = await desk.customer('anna').service();
    assert.deepEqual(kinds, ['question', 'fault', 'order', 'quote']);
    const { items } = await desk.support('sofia').listTickets({});
    assert.ok(items.every(({ kind }) => kinds.includes(kind)));
    assert.equal(desk.customer('anna').capabilities().quotes, true);
  });

  test('tells each customer whether they have a subscription', async () => {
    for (const [who, has] of [
      ['anna', true],
      ['bo', false],
    ] as const) {
      const { catalogue } = await desk.customer(who).service();
      assert.deepEqual(
        catalogue.map(({ subscribed }) => subscribed),
        [has, undefined, undefined],
      );
    }
  });

  test('describes its lines, services and opening hours in both languages', async () => {
    const service = await desk.customer('anna').service();
    assert.deepEqual(
      service.lines.map(({ line }) => line),
      [1, 2, 3],
    );
    assert.deepEqual(
      service.catalogue.map(({ id }) => id),
      ['time-care-update', 'upgrade-help', 'database-administration'],
    );
    const texts = [
      ...service.lines.map(({ handles }) => handles),
      ...service.catalogue.map(({ description }) => description),
    ];
    assert.ok(texts.every(({ en, sv }) => en && sv && en !== sv));
    assert.ok(service.calendar && service.calendar.coverage.to > new Date(now()).toISOString());
    assert.equal(desk.customer('anna').capabilities().calendar, true);
  });
});
