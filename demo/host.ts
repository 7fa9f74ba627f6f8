import 'tc-support/elements/support/define';

import { deskName } from './desk-adapter.js';
import { signIn } from './signed-in.js';
import { words, type DemoLanguage } from './words.js';

const shifts: [name: string, week: string][] = [
  ['Anna Ek', 'd d . e e . .'],
  ['Jonas Berg', 'e . d d . n n'],
  ['Leila Haddad', '. e e . d . .'],
  ['Mikko Aalto', 'n n . . e . .'],
  ['Sara Lindqvist', 'd . . d d . e'],
  ['Omar Yusuf', '. d n n . . d'],
  ['Eva Norén', 'e e . . n . d'],
  ['Per Hallman', '. . d e . d .'],
  ['Ylva Strand', 'd . d . . e e'],
  ['Tom Åberg', '. n n . d . .'],
  ['Nadia Rossi', 'e . . d . e e'],
];
const hours: Record<string, string> = { d: '07–15', e: '13–21', n: '21–07' };

function cell(tag: 'td' | 'th', text: string): HTMLTableCellElement {
  return Object.assign(document.createElement(tag), { textContent: text });
}

function row([name, week]: [string, string]): HTMLTableRowElement {
  const tr = document.createElement('tr');
  const head = cell('th', name);
  head.scope = 'row';
  const days = week.split(' ').map((shift) => {
    const day = cell('td', '');
    const time = hours[shift];
    if (time)
      day.append(Object.assign(document.createElement('span'), { textContent: time, className: `shift ${shift}` }));
    return day;
  });
  tr.append(head, ...days);
  return tr;
}

function drawSchedule(language: DemoLanguage): void {
  const head = document.createElement('tr');
  head.append(...[words[language].staff, ...words[language].days].map((text) => cell('th', text)));
  document.title = `Rota: ${words[language].heading}`;
  document.querySelector('[data-schedule]')?.replaceChildren(head, ...shifts.map(row));
}

const support = document.querySelector('tc-support');
// Another help desk asks no such field.
if (support && !deskName) support.context = { 'current-version': '7.3.2' };
if (support) void signIn(support, drawSchedule);
