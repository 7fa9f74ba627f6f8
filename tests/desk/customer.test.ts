import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { DeskRefusal } from '../../src/desk/desk.js';
import { day, draft, minute, openedDesk, refused } from './opened-desk.js';

describe('who may open the desk', () => {
  test('customers open their side and support its own; nobody else opens either', () => {
    const { desk } = openedDesk();
    const code = (open: () => unknown): string | undefined => {
      try {
        open();
      } catch (error) {
        return error instanceof DeskRefusal ? error.code : String(error);
      }
      return undefined;
    };
    assert.deepEqual(
      [code(() => desk.customer('anna')), code(() => desk.customer('sofia')), code(() => desk.customer('eve'))],
      [undefined, 'unauthenticated', 'unauthenticated'],
    );
    assert.deepEqual(
      [code(() => desk.support('sofia')), code(() => desk.support('anna')), code(() => desk.support('eve'))],
      [undefined, 'not-found', 'not-found'],
    );
  });

  test('someone without access learns who has it, in the own organisation only', () => {
    const { desk } = openedDesk();
    const { access, accessHolders } = desk.customer('nils').session();
    assert.equal(access, 'none');
    assert.deepEqual(
      accessHolders?.map(({ name }) => name),
      ['Anna Ek', 'Karin Lindholm'],
    );
    assert.equal(desk.customer('anna').session().accessHolders, undefined);
  });
});

describe('a ticket’s life as its customer leads it', () => {
  test('cancelling is for new tickets, and ends them', async () => {
    const { desk, file, key, kinds } = openedDesk();
    const { id } = await file();
    const { value } = await desk.customer('anna').act(id, { action: 'cancel', comment: 'Found it' }, key());
    assert.deepEqual([value.status, value.closeReason, value.actions], ['cancelled', 'withdrawn', []]);
    assert.deepEqual(await kinds(id), ['created', 'message', 'message', 'closed']);
    await refused(desk.customer('anna').reply(id, { body: 'Still there?' }, key()), 'not-allowed');
  });

  test('a quote waits for the customer, who accepts or declines it', async () => {
    const { desk, file, key, kinds } = openedDesk();
    for (const action of ['accept-quote', 'decline-quote'] as const) {
      const { id } = await file();
      await desk.support('ali').act(id, { action: 'offer-quote', body: 'Two hours' });
      const quoted = await desk.customer('anna').getTicket(id);
      assert.equal(quoted.status, 'waiting-customer');
      assert.ok(quoted.actions.includes('accept-quote') && quoted.actions.includes('decline-quote'));
      const { value } = await desk.customer('anna').act(id, { action }, key());
      assert.equal(value.status, 'in-progress');
      assert.equal((await kinds(id)).at(-1), action === 'accept-quote' ? 'quote-accepted' : 'quote-declined');
      await refused(desk.customer('anna').act(id, { action }, key()), 'not-allowed');
    }
  });

  test('a reply opens what was answered or closed, and says so before the words', async () => {
    const { desk, file, key, kinds } = openedDesk();
    const { id } = await file();
    await desk.support('sofia').act(id, { action: 'propose-solution', body: 'Copy it' });
    await desk.customer('anna').reply(id, { body: 'No' }, key());
    assert.deepEqual((await kinds(id)).slice(-2), ['reopened', 'message']);
    await desk.support('sofia').act(id, { action: 'close', reason: 'other' });
    await desk.customer('karin').reply(id, { body: 'It came back' }, key());
    const ticket = await desk.customer('anna').getTicket(id);
    assert.deepEqual(
      [ticket.status, ticket.reopenCount, ticket.closedAt, ticket.closeReason],
      ['in-progress', 2, undefined, undefined],
    );
  });

  test('a request for closure keeps when it was made, through other replies', async () => {
    const { desk, clock, file, key } = openedDesk();
    const { id } = await file();
    const { value } = await desk.customer('anna').act(id, { action: 'request-closure' }, key());
    await clock.advance(day);
    await desk.customer('anna').reply(id, { body: 'Thank you!' }, key());
    assert.equal((await desk.customer('anna').getTicket(id)).closureRequestedAt, value.closureRequestedAt);
  });

  test('a stale version is refused with the ticket as it is now', async () => {
    const { desk, file, key } = openedDesk();
    const { id } = await file();
    await desk.support('sofia').reply(id, { body: 'Hello' });
    const options = { ...key(), ifMatch: '1' };
    const error = await refused(desk.customer('anna').act(id, { action: 'request-closure' }, options), 'stale');
    assert.deepEqual(error.current, await desk.customer('anna').getTicket(id));
  });

  test('a clock that is set back does not put an answer before its question', async () => {
    const { desk, clock, file } = openedDesk();
    const { id } = await file();
    await clock.advance(-day);
    await desk.support('sofia').reply(id, { body: 'Hello' });
    const times = (await desk.customer('anna').listEntries(id, {})).items.map(({ at }) => at);
    assert.deepEqual(times, [...times].sort());
  });
});

describe('the survey', () => {
  const marks = { answers: { service: 4, solution: 5 } } as const;

  test('can be answered and edited for 28 days after closing, and not a moment longer', async () => {
    const { desk, clock, file } = openedDesk();
    const { id } = await file();
    await desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
    await desk.customer('anna').answerSurvey(id, marks);
    await clock.advance(28 * day);
    await desk.customer('anna').answerSurvey(id, { answers: { solution: 1 } });
    await clock.advance(1);
    assert.equal((await desk.customer('anna').getTicket(id)).actions.includes('answer-survey'), false);
    await refused(desk.customer('anna').answerSurvey(id, marks), 'not-allowed');
  });

  test('is read back by whoever answered it, after its end too, and by nobody else', async () => {
    const { desk, clock, file } = openedDesk();
    const { id } = await file();
    await desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
    const [offeredAt, until] = ['2026-05-12T08:12:00.000Z', '2026-06-09T08:12:00.000Z'];
    assert.deepEqual((await desk.customer('anna').getTicket(id)).survey, { offeredAt, until });
    await clock.advance(minute);
    await desk.customer('anna').answerSurvey(id, { answers: { solution: 2 }, comment: 'Slow' });
    const answeredAt = '2026-05-12T08:13:00.000Z';
    const own = { offeredAt, until, answeredAt, answers: { solution: 2 }, comment: 'Slow' };
    assert.deepEqual((await desk.customer('anna').getTicket(id)).survey, own);
    const theirs = await desk.customer('karin').getTicket(id);
    assert.deepEqual(theirs.survey, { offeredAt, until, answeredAt });
    assert.equal(theirs.actions.includes('answer-survey'), false);
    await refused(desk.customer('karin').answerSurvey(id, marks), 'not-allowed');
    const { surveyAnswer } = (await desk.support('sofia').getTicket(id)).ticket;
    assert.deepEqual(surveyAnswer, { answeredAt, customer: 'Anna Ek', answers: { solution: 2 }, comment: 'Slow' });
    await clock.advance(28 * day);
    assert.deepEqual((await desk.customer('anna').getTicket(id)).survey, own);
    const { message } = await refused(desk.customer('anna').answerSurvey(id, marks), 'not-allowed');
    assert.match(message, /until 2026-06-09/);
  });

  test('that is anonymous tells support neither on which ticket nor by whom', async () => {
    const { desk, file } = openedDesk({ anonymousSurveys: true });
    const { id } = await file();
    await desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
    await desk.customer('anna').answerSurvey(id, { ...marks, comment: 'Anonymous words' });
    assert.equal(desk.customer('anna').capabilities().anonymousSurveys, true);
    assert.equal((await desk.customer('anna').getTicket(id)).survey?.comment, 'Anonymous words');
    const seen = await desk.support('sofia').getTicket(id);
    assert.equal(JSON.stringify(seen).includes('Anonymous words'), false);
    assert.deepEqual(seen.entries.at(-1)?.actor, { role: 'customer' });
  });

  test('takes a comment of 2 000 characters', async () => {
    const { desk, file } = openedDesk();
    const { id } = await file();
    await desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
    await desk.customer('anna').answerSurvey(id, { ...marks, comment: 'x'.repeat(2_000) });
    await refused(desk.customer('anna').answerSurvey(id, { ...marks, comment: 'x'.repeat(2_001) }), 'invalid');
    await desk.customer('anna').answerSurvey(id, { ...marks, comment: '  ' });
    assert.equal((await desk.customer('anna').getTicket(id)).survey?.comment, undefined);
  });

  test('is told once a closing, and asked anew after the next', async () => {
    const { desk, file, key, kinds } = openedDesk();
    const { id } = await file();
    await desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
    await desk.customer('anna').answerSurvey(id, marks);
    await desk.customer('anna').answerSurvey(id, marks);
    await desk.customer('anna').act(id, { action: 'reopen' }, key());
    await refused(desk.customer('anna').answerSurvey(id, marks), 'not-allowed');
    await desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
    await desk.customer('anna').answerSurvey(id, marks);
    const told = (await kinds(id)).filter((kind) => kind.startsWith('survey'));
    assert.deepEqual(told, ['survey-offered', 'survey-answered', 'survey-offered', 'survey-answered']);
  });

  test('needs a mark from 1 to 5 on a question that is asked', async () => {
    const { desk, file } = openedDesk();
    const { id } = await file();
    await desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
    const wrong = [
      { answers: {} },
      { answers: { service: 6 } },
      { answers: { service: 0 } },
      { answers: { speed: 3 } },
      { ...marks, by: 'bo' },
    ];
    for (const each of wrong)
      await refused(desk.customer('anna').answerSurvey(id, Object.assign({ ...marks }, each)), 'invalid');
  });
});

describe('closure of a ticket that support has proposed a solution for', () => {
  test('can be asked for, taken back, and confirmed', async () => {
    const { desk, file, key } = openedDesk();
    const { id } = await file();
    const [sofia, anna] = [desk.support('sofia'), desk.customer('anna')];
    await sofia.act(id, { action: 'propose-solution', body: 'Copy it' });
    await anna.act(id, { action: 'request-closure' }, key());
    const taken = await anna.act(id, { action: 'withdraw-closure' }, key());
    assert.deepEqual([taken.value.status, taken.value.closureRequestedAt], ['solved', undefined]);
    await anna.act(id, { action: 'request-closure' }, key());
    assert.equal((await sofia.act(id, { action: 'confirm-closure' })).status, 'closed');
  });
});

describe('unread replies', () => {
  test('count messages, solutions and quotes from support, in the list and on the ticket', async () => {
    const { desk, file, key } = openedDesk();
    const { id } = await file();
    const [sofia, anna] = [desk.support('sofia'), desk.customer('anna')];
    await sofia.act(id, { action: 'triage', priority: 'low' });
    const { id: entry } = await sofia.reply(id, { body: 'Hello' });
    await sofia.act(id, { action: 'offer-quote', body: 'Two hours' });
    await anna.reply(id, { body: 'Hm' }, key());
    await sofia.act(id, { action: 'propose-solution', body: 'Copy it' });
    assert.equal((await anna.getTicket(id)).unread, 3);
    await anna.markRead(id, entry);
    assert.equal((await anna.listTickets({ scope: 'all' })).items[0]?.unread, 2);
    await refused(anna.markRead(id, 'no-such-entry'), 'not-found');
  });
});

describe('two who change one ticket at once', () => {
  test('both get through, one after the other, and nothing is overwritten', async () => {
    const { desk, file, key, kinds } = openedDesk();
    const { id } = await file();
    await Promise.all([
      ...[1, 2, 3, 4].map((turn) => desk.customer('anna').reply(id, { body: `${turn}` }, key())),
      desk.support('sofia').act(id, { action: 'triage', priority: 'high' }),
      desk.support('ali').act(id, { action: 'assign', line: 2 }),
    ]);
    const ticket = await desk.customer('anna').getTicket(id);
    assert.deepEqual([ticket.priority, ticket.line, ticket.version], ['high', 2, '7']);
    assert.equal((await kinds(id)).length, 2 + 4 + 2);
  });

  test('of two who ask for the same closure one is told that it is too late', async () => {
    const { desk, file, key } = openedDesk();
    const { id } = await file();
    const ask = (who: string): Promise<unknown> => desk.customer(who).act(id, { action: 'request-closure' }, key());
    const results = await Promise.allSettled([ask('anna'), ask('karin')]);
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  });
});

describe('lists', () => {
  test('a cursor serves the user and the question it was made for, and no other', async () => {
    const { desk, file } = openedDesk();
    for (let count = 0; count < 3; count++) await file();
    const anna = desk.customer('anna');
    const { next = '' } = await anna.listTickets({ scope: 'all', limit: 1 });
    assert.equal((await anna.listTickets({ scope: 'all', limit: 1, after: next })).items.length, 1);
    await refused(anna.listTickets({ scope: 'ongoing', after: next }), 'invalid');
    await refused(anna.listTickets({ scope: 'all', text: 'week', after: next }), 'invalid');
    await refused(anna.listEntries('TC-1', { after: next }), 'invalid');
    await refused(desk.customer('karin').listTickets({ scope: 'all', after: next }), 'invalid');
    await refused(anna.listEntries('TC-1', { after: next, before: 'end' }), 'invalid');
  });

  test('a cursor through a timeline is its reader’s own', async () => {
    const { desk, file } = openedDesk();
    const { id } = await file();
    const { next = '' } = await desk.customer('anna').listEntries(id, { limit: 1 });
    assert.equal((await desk.customer('anna').listEntries(id, { after: next })).items.length, 1);
    await refused(desk.customer('karin').listEntries(id, { after: next }), 'invalid');
  });

  test('a page that holds the rest is the last', async () => {
    const { desk, file } = openedDesk();
    for (let count = 0; count < 3; count++) await file();
    const page = await desk.customer('anna').listTickets({ scope: 'all', limit: 3 });
    assert.deepEqual([page.items.length, page.next], [3, undefined]);
  });

  test('a search of unreasonable length is refused', async () => {
    const { desk } = openedDesk();
    await refused(desk.customer('anna').listTickets({ scope: 'all', text: 'x'.repeat(201) }), 'invalid');
    assert.deepEqual((await desk.customer('anna').listTickets({ scope: 'all', text: '  ' })).items, []);
  });

  test('an unknown property of a reply or an action is refused', async () => {
    const { desk, file, key } = openedDesk();
    const { id } = await file();
    const anna = desk.customer('anna');
    await refused(anna.reply(id, Object.assign({ body: 'x' }, { expectsReply: true }), key()), 'invalid');
    await refused(anna.act(id, Object.assign({ action: 'cancel' as const }, { status: 'closed' }), key()), 'invalid');
    await refused(anna.fileTicket(Object.assign(draft(), { attachments: ['x'] }), key()), 'invalid');
  });
});
