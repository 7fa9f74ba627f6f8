import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { openedDesk, refused } from './opened-desk.js';

describe('what support does is told to the customer', () => {
  test('triage begins the handling with a priority, and may pass the ticket on at once', async () => {
    const { desk, file } = openedDesk();
    const { id } = await file();
    const ticket = await desk.support('sofia').act(id, { action: 'triage', priority: 'high', kind: 'fault', line: 2 });
    assert.deepEqual([ticket.status, ticket.priority, ticket.kind, ticket.line], ['in-progress', 'high', 'fault', 2]);
    const { items } = await desk.customer('anna').listEntries(id, {});
    assert.deepEqual(
      items.slice(2).map(({ kind, actor }) => [kind, actor.name, actor.line]),
      [
        ['handling-started', 'Sofia Nyström', 1],
        ['escalated', 'Sofia Nyström', 1],
      ],
    );
    assert.ok(items[2]?.kind === 'handling-started' && items[2].priority === 'high');
  });

  test('assessing again tells the new priority, and nothing when it is the same', async () => {
    const { desk, file, kinds } = openedDesk();
    const { id } = await file();
    const sofia = desk.support('sofia');
    for (const priority of ['low', 'high', 'high'] as const) await sofia.act(id, { action: 'triage', priority });
    assert.deepEqual((await kinds(id)).slice(2), ['handling-started', 'priority-changed']);
  });

  test('the first answer begins the handling of a ticket that nobody assessed', async () => {
    const { desk, file, kinds } = openedDesk();
    const [answered, closed] = [await file(), await file()];
    await desk.support('sofia').reply(answered.id, { body: 'Hello' });
    assert.deepEqual((await kinds(answered.id)).slice(2), ['handling-started', 'message']);
    await desk.support('sofia').act(closed.id, { action: 'close', reason: 'rejected' });
    assert.deepEqual((await kinds(closed.id)).slice(2), ['closed', 'survey-offered']);
  });

  test('passing on goes up and back, with why, but never to the same line', async () => {
    const { desk, file } = openedDesk();
    const { id } = await file();
    await desk.support('sofia').act(id, { action: 'escalate', line: 3, note: 'Needs a developer' });
    await desk.support('maja').act(id, { action: 'escalate', line: 1 });
    const { items } = await desk.customer('anna').listEntries(id, {});
    assert.deepEqual(
      items.flatMap((each) => (each.kind === 'escalated' ? [[each.fromLine, each.toLine, each.note]] : [])),
      [
        [1, 3, 'Needs a developer'],
        [3, 1, undefined],
      ],
    );
    const error = await refused(desk.support('sofia').act(id, { action: 'escalate', line: 1 }), 'invalid');
    assert.equal(error.problems?.[0]?.pointer, '/line');
  });

  test('someone who takes over is told by name, whether given by id or by name', async () => {
    const { desk, file } = openedDesk();
    const { id } = await file();
    const sofia = desk.support('sofia');
    await sofia.act(id, { action: 'assign', line: 2, to: 'ali' });
    await sofia.act(id, { action: 'assign', line: 2, team: 'Integrations', to: 'Eva' });
    const { items } = await desk.customer('anna').listEntries(id, {});
    assert.deepEqual(
      items.flatMap((each) => (each.kind === 'assigned' ? [[each.line, each.team, each.to]] : [])),
      [
        [2, undefined, 'Ali Haddad'],
        [2, 'Integrations', 'Eva'],
      ],
    );
  });

  test('a merged ticket ends as a duplicate, and names the one that goes on', async () => {
    const { desk, file } = openedDesk();
    const [kept, merged, foreign] = [await file(), await file(), await file('bo')];
    const sofia = desk.support('sofia');
    for (const into of [merged.id, foreign.id, 'TC-99', '']) {
      await refused(sofia.act(merged.id, { action: 'merge', into }), 'invalid');
    }
    await sofia.act(merged.id, { action: 'merge', into: kept.id });
    const ticket = await desk.customer('anna').getTicket(merged.id);
    assert.deepEqual([ticket.status, ticket.closeReason, ticket.actions], ['cancelled', 'duplicate', []]);
    const last = (await desk.customer('anna').listEntries(merged.id, {})).items.at(-1);
    assert.ok(last?.kind === 'merged' && last.into === kept.id);
    await refused(sofia.act(kept.id, { action: 'merge', into: merged.id }), 'invalid');
  });

  test('closure that was asked for is confirmed, and not without having been asked for', async () => {
    const { desk, file, key } = openedDesk();
    const { id } = await file();
    await refused(desk.support('sofia').act(id, { action: 'confirm-closure' }), 'not-allowed');
    await desk.customer('anna').act(id, { action: 'request-closure' }, key());
    const ticket = await desk.support('sofia').act(id, { action: 'confirm-closure' });
    assert.deepEqual([ticket.status, ticket.closeReason, ticket.closureRequestedAt], ['closed', 'solved', undefined]);
  });
});

describe('what support sees', () => {
  test('every organisation’s tickets, by line, status and words', async () => {
    const { desk, file } = openedDesk();
    const [ours, theirs] = [await file('anna', { subject: 'Rota' }), await file('bo', { subject: 'Balance' })];
    const sofia = desk.support('sofia');
    await sofia.act(theirs.id, { action: 'triage', priority: 'low', line: 2 });
    const find = async (query: Parameters<typeof sofia.listTickets>[0]): Promise<string[]> =>
      (await sofia.listTickets(query)).items.map(({ id }) => id);
    assert.deepEqual(await find({}), [theirs.id, ours.id]);
    assert.deepEqual(await find({ line: 2 }), [theirs.id]);
    assert.deepEqual(await find({ status: 'new' }), [ours.id]);
    assert.deepEqual(await find({ text: 'rota' }), [ours.id]);
    const { next = '' } = await sofia.listTickets({ limit: 1 });
    assert.deepEqual(await find({ limit: 1, after: next }), [ours.id]);
    await refused(desk.support('ali').listTickets({ after: next }), 'invalid');
  });

  test('whose a ticket is, and exactly what may be done to it', async () => {
    const { desk, file } = openedDesk();
    const { id } = await file('bo');
    const { ticket } = await desk.support('sofia').getTicket(id);
    assert.deepEqual(
      [ticket.organisation.id, ticket.customer, ticket.requester.self],
      ['bergslid', 'Bo Strandberg', false],
    );
    assert.equal(ticket.supportActions.includes('confirm-closure'), false);
    assert.ok(ticket.supportActions.includes('triage'));
    await desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
    assert.deepEqual((await desk.support('sofia').getTicket(id)).ticket.supportActions, ['reopen']);
    await refused(desk.support('sofia').getTicket('TC-99'), 'not-found');
  });
});

describe('internal notes', () => {
  test('are in support’s history, in order of time, and say who wrote them', async () => {
    const { desk, clock, file } = openedDesk();
    const { id } = await file();
    await clock.advance(1);
    const note = await desk.support('sofia').addNote(id, { body: 'Ask Maja' });
    await clock.advance(1);
    await desk.support('ali').reply(id, { body: 'Hello' });
    const { entries } = await desk.support('sofia').getTicket(id);
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['created', 'message', 'note', 'handling-started', 'message'],
    );
    assert.deepEqual([note, entries[2]?.actor.self], [entries[2], true]);
    assert.equal((await desk.support('ali').getTicket(id)).entries[2]?.actor.self, undefined);
  });

  test('reach no customer by any call, and leave no trace', async () => {
    const { desk, clock, file } = openedDesk();
    const { id } = await file();
    const anna = desk.customer('anna');
    const everything = async (): Promise<string> =>
      JSON.stringify([
        await anna.getTicket(id),
        await anna.listTickets({ scope: 'all' }),
        await anna.listEntries(id, {}),
        await anna.listEntries(id, { before: 'end' }),
        (await anna.listTickets({ scope: 'all', text: 'secret' })).items,
      ]);
    const before = await everything();
    await clock.advance(60_000);
    const note = await desk.support('sofia').addNote(id, { body: 'secret' });
    assert.equal(await everything(), before);
    await refused(anna.markRead(id, note.id), 'not-found');
  });

  test('are refused when they are empty, and on tickets that do not exist', async () => {
    const { desk, file } = openedDesk();
    const { id } = await file();
    await refused(desk.support('sofia').addNote(id, { body: ' ' }), 'invalid');
    await refused(desk.support('sofia').addNote('TC-99', { body: 'x' }), 'not-found');
  });
});

describe('what does not hold is refused to support too', () => {
  test('an action without what belongs to it, with what does not, or unknown', async () => {
    const { desk, file } = openedDesk();
    const { id } = await file();
    const wrong: [string, object][] = [
      ['/action', { action: 'explode' }],
      ['/priority', { action: 'triage', priority: 'soon' }],
      ['/kind', { action: 'triage', priority: 'low', kind: 'joke' }],
      ['/line', { action: 'triage', priority: 'low', line: 4 }],
      ['/line', { action: 'assign', line: 0 }],
      ['/to', { action: 'assign', line: 1, to: 'x'.repeat(101) }],
      ['/line', { action: 'escalate' }],
      ['/note', { action: 'escalate', line: 2, note: 'x'.repeat(20_001) }],
      ['/channel', { action: 'contact', channel: 'fax' }],
      ['/body', { action: 'propose-solution', body: '' }],
      ['/body', { action: 'offer-quote' }],
      ['/reason', { action: 'close', reason: 'tired' }],
      ['/reason', { action: 'reopen', reason: 'solved' }],
    ];
    for (const [pointer, request] of wrong) {
      const made = Object.assign({ action: 'reopen' as const }, request);
      const error = await refused(desk.support('sofia').act(id, made), 'invalid');
      assert.deepEqual(
        error.problems?.map((each) => each.pointer),
        [pointer],
        JSON.stringify(request).slice(0, 80),
      );
    }
    await refused(desk.support('sofia').reply(id, { body: '' }), 'invalid');
  });

  test('a message to a ticket that has been cancelled', async () => {
    const { desk, file, key } = openedDesk();
    const { id } = await file();
    await desk.customer('anna').act(id, { action: 'cancel' }, key());
    await refused(desk.support('sofia').reply(id, { body: 'Hello' }), 'not-allowed');
  });
});
