import type { Entry } from './entry.js';
import { press, write } from './hand.js';
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
  { name: 'survey/panel', shows: '.marks', make: () => survey({ inPanel: true }) },
  {
    name: 'survey/chosen',
    shows: 'input:checked',
    make: () => survey(),
    async act(element) {
      await press(element, 'input[name=service][value="5"]');
      await press(element, 'input[name=solution][value="4"]');
      await write(element, 'textarea', 'Quick, and well explained.');
    },
  },
  {
    name: 'survey/thanks',
    shows: '.thanks',
    make: () => survey(),
    async act(element) {
      await press(element, 'input[name=service][value="5"]');
      await press(element, '[part~=button-primary]');
    },
  },
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
