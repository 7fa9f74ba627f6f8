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

/** A ward's week as the rows of a table: what the demo's product is for. */
export function scheduleRows(language: DemoLanguage): HTMLTableRowElement[] {
  const head = document.createElement('tr');
  head.append(...[words[language].staff, ...words[language].days].map((text) => cell('th', text)));
  return [head, ...shifts.map(row)];
}
