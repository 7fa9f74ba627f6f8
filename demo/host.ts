import 'tc-support/elements/support/define';

import { deskName } from './desk-adapter.js';
import { signIn } from './signed-in.js';
import { scheduleRows } from './schedule.js';
import { words, type DemoLanguage } from './words.js';

function drawSchedule(language: DemoLanguage): void {
  document.title = `Rota: ${words[language].heading}`;
  document.querySelector('[data-schedule]')?.replaceChildren(...scheduleRows(language));
}

const support = document.querySelector('tc-support');
// Another help desk asks no such field.
if (support && !deskName) support.context = { 'current-version': '7.3.2' };
if (support) void signIn(support, drawSchedule);
