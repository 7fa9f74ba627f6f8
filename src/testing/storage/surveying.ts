import type { StoredSurvey } from '../../desk/desk-storage.js';
import { toInstant } from '../../domain/instant.js';
import type { SurveyAnswers } from '../../domain/survey.js';
import { promisedSame } from '../conformance/broken-promise.js';
import { closed, filed } from './sample-changes.js';
import type { StorageCheck } from './storage-check.js';

/** What a storage promises about surveys. */
export const surveying: readonly StorageCheck[] = [
  {
    promise: 'surveys are counted over closed tickets, and those with an answer are listed, latest first',
    run: async (open) => {
      const storage = await open();
      await storage.commit(filed('T-0'));
      const surveys = [answer({ service: 5, solution: 4 }), undefined, answer({ service: 2 })];
      for (const [at, survey] of surveys.entries()) {
        const { ticket, entries } = filed(`T-${at + 1}`, { organisation: at === 2 ? 'south' : 'north' });
        await storage.commit({ ticket, entries });
        await storage.commit(closed(ticket, survey));
      }
      const all = { offered: 3, answered: 2, service: { count: 2, sum: 7 }, solution: { count: 1, sum: 4 } };
      promisedSame(await storage.countSurveys('every-organisation'), all, 'the counts of all');
      const one = { offered: 1, answered: 1, service: { count: 1, sum: 2 }, solution: { count: 0, sum: 0 } };
      promisedSame(await storage.countSurveys({ organisation: 'south' }), one, 'the counts of one organisation');
      const listed = await storage.listTickets('every-organisation', { surveyed: true, limit: 10 });
      promisedSame(
        listed.map(({ ticket }) => ticket.id),
        ['T-3', 'T-1'],
        'those with an answer',
      );
      promisedSame(listed[0]?.ticket.survey, surveys[2], 'the answer');
    },
  },
];

function answer(answers: SurveyAnswers['answers']): StoredSurvey {
  return { answers, by: { id: 'anna', name: 'Anna' }, answeredAt: toInstant(0) };
}
