import { promised, promisedRefusal, promisedSame } from './broken-promise.js';
import { isInstant } from '../../domain/is-instant.js';
import type { Check } from './check.js';

/** What an adapter promises about read markers and surveys, where it has them. */
export const remembering: readonly Check[] = [
  {
    promise: 'what support wrote is unread until it is marked as read, for each user by themselves',
    run: async (bench) => {
      const [anna, karin] = [await bench.as('anna'), await bench.as('karin')];
      if (!anna.markRead) return bench.skip('the adapter declares no read markers');
      const { id } = await bench.file(anna);
      await bench.reply(anna, id, 'One more thing');
      promisedSame((await anna.getTicket(id)).unread, 0, 'one’s own words are not unread');
      await bench.staff.reply(id, { body: 'First' });
      await bench.staff.reply(id, { body: 'Second' });
      promisedSame((await anna.getTicket(id)).unread, 2, 'two replies are unread');
      const [first, second] = (await bench.entries(anna, id)).slice(-2);
      await anna.markRead(id, first?.id ?? '');
      promisedSame((await anna.getTicket(id)).unread, 1, 'one is left');
      await anna.markRead(id, second?.id ?? '');
      await anna.markRead(id, first?.id ?? '');
      promisedSame((await anna.getTicket(id)).unread, 0, 'none is left, and marking never goes back');
      promisedSame((await karin.getTicket(id)).unread, 2, 'a colleague has not read them');
      const listed = (await bench.tickets(anna, { scope: 'ongoing' })).find((each) => each.id === id);
      promisedSame(listed?.unread, 0, 'the list says the same');
    },
  },
  {
    promise: 'marking up to an entry that is not there is refused',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (!adapter.markRead) return bench.skip('the adapter declares no read markers');
      const { id } = await bench.file(adapter);
      await promisedRefusal(adapter.markRead(id, 'no-such-entry'), ['not-found', 'invalid'], 'an unknown entry');
    },
  },
  {
    promise: 'a survey is offered once a ticket is closed, not before, and can be answered and edited',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (!adapter.answerSurvey) return bench.skip('the adapter declares no survey');
      const { id } = await bench.file(adapter);
      const answers = { answers: { service: 5 } } as const;
      await promisedRefusal(adapter.answerSurvey(id, answers, bench.key()), 'not-allowed', 'an answer before closing');
      await bench.staff.act(id, { action: 'close', reason: 'solved' });
      promised((await adapter.getTicket(id)).actions.includes('answer-survey'), 'a closed ticket offers the survey');
      await adapter.answerSurvey(id, answers, bench.key());
      await adapter.answerSurvey(id, { answers: { service: 4, solution: 2 }, comment: 'Slow' }, bench.key());
      const kinds = (await bench.entries(adapter, id)).map((each) => each.kind);
      promisedSame(
        kinds.filter((kind) => kind.startsWith('survey')),
        ['survey-offered', 'survey-answered'],
        'told once',
      );
    },
  },
  {
    promise: 'whoever answered a survey reads the answer back, and a colleague does not',
    run: async (bench) => {
      const [anna, karin] = [await bench.as('anna'), await bench.as('karin')];
      if (!anna.answerSurvey || !karin.answerSurvey) return bench.skip('the adapter declares no survey');
      const { id } = await bench.file(anna);
      promisedSame((await anna.getTicket(id)).survey, undefined, 'no survey before closing');
      await bench.staff.act(id, { action: 'close', reason: 'solved' });
      const offered = (await anna.getTicket(id)).survey;
      if (!offered) return bench.skip('the adapter does not tell of its surveys on tickets');
      promised(isInstant(offered.offeredAt) && offered.offeredAt < offered.until, 'a survey is offered for some time');
      promisedSame([offered.answers, offered.answeredAt], [undefined, undefined], 'unanswered');
      const comment = bench.word();
      await anna.answerSurvey(id, { answers: { solution: 2 }, comment }, bench.key());
      const { answers, comment: read, answeredAt, offeredAt } = (await anna.getTicket(id)).survey ?? {};
      promisedSame([answers, read, Boolean(answeredAt)], [{ solution: 2 }, comment, true], 'anna reads it back');
      promisedSame(offeredAt, offered.offeredAt, 'it is the same survey, offered when it was');
      const other = await karin.getTicket(id);
      promised(!JSON.stringify(other).includes(comment) && !other.survey?.answers, 'karin does not read it');
    },
  },
  {
    promise: 'survey answers without a mark are refused',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (!adapter.answerSurvey) return bench.skip('the adapter declares no survey');
      const { id } = await bench.file(adapter);
      await bench.staff.act(id, { action: 'close', reason: 'solved' });
      await promisedRefusal(adapter.answerSurvey(id, { answers: {} }, bench.key()), 'invalid', 'no mark at all');
    },
  },
  {
    promise: 'marks outside 1 to 5 are refused, and leave the survey unanswered',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (!adapter.answerSurvey) return bench.skip('the adapter declares no survey');
      const { id } = await bench.file(adapter);
      await bench.staff.act(id, { action: 'close', reason: 'solved' });
      for (const mark of [0, 6, -1, 1.5]) {
        const answers = { answers: { service: 5 as const } };
        Object.assign(answers.answers, { service: mark });
        await promisedRefusal(adapter.answerSurvey(id, answers, bench.key()), 'invalid', `the mark ${mark}`);
      }
      const told = (await bench.entries(adapter, id)).some(({ kind }) => kind === 'survey-answered');
      promised(!told, 'the survey is unanswered');
    },
  },
  {
    promise: 'a survey of a ticket that was opened again cannot be answered',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (!adapter.answerSurvey) return bench.skip('the adapter declares no survey');
      const { id } = await bench.file(adapter);
      await bench.staff.act(id, { action: 'close', reason: 'solved' });
      await bench.reply(adapter, id, 'It came back');
      promised(!(await adapter.getTicket(id)).actions.includes('answer-survey'), 'it is not offered');
      const answers = { answers: { service: 5 } } as const;
      await promisedRefusal(adapter.answerSurvey(id, answers, bench.key()), 'not-allowed', 'an answer');
    },
  },
  {
    promise: 'what was marked as read stays so for the user on every device',
    run: async (bench) => {
      const anna = await bench.as('anna');
      if (!anna.markRead) return bench.skip('the adapter declares no read markers');
      const { id } = await bench.file(anna);
      await bench.staff.reply(id, { body: 'Looking at it' });
      await anna.markRead(id, (await bench.entries(anna, id)).at(-1)?.id ?? '');
      promisedSame((await (await bench.as('anna')).getTicket(id)).unread, 0, 'another device says the same');
    },
  },
];
