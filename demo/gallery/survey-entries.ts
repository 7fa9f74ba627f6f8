import type { Entry } from './entry.js';
import { press } from './hand.js';
import { Scene } from './scene.js';

async function survey({ answered = false, inPanel = false } = {}): Promise<HTMLElement> {
  const scene = new Scene();
  const { id } = await scene.file();
  await scene.desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
  if (answered) await scene.desk.customer('anna').answerSurvey(id, { answers: { service: 4, solution: 5 } });
  return inPanel ? scene.panel({ ticket: id }) : scene.alone('tc-survey', { ticket: id });
}

/** How it went, by how far the customer has come. */
export const surveyEntries: readonly Entry[] = [
  { name: 'survey/open', shows: '.marks', make: () => survey() },
  { name: 'survey/thread', shows: '.marks', make: () => survey({ inPanel: true }) },
  {
    name: 'survey/missing',
    shows: '.error-summary',
    make: () => survey(),
    act: (element) => press(element, '[part~=button-primary]'),
  },
  {
    name: 'survey/low-mark',
    shows: '.thanks .button',
    make: () => survey(),
    async act(element) {
      await press(element, 'input[name=solution]');
      await press(element, '[part~=button-primary]');
    },
  },
  { name: 'survey/answered', shows: '.row', make: () => survey({ answered: true }) },
];
