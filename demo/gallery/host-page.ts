import { scheduleRows } from '../schedule.js';
import { demoLanguage, words } from '../words.js';

/** The product's page that stands behind the panel in wide pictures, as in the mocks. */
export function hostPage(): HTMLElement {
  const language = demoLanguage(document.documentElement.lang);
  const { nav, heading } = words[language];
  const page = made('section', 'host-page');
  const bar = made('header', 'bar');
  const links = made('nav');
  links.setAttribute('aria-label', 'Rota');
  links.append(...nav.map((text) => made('span', '', text)));
  bar.append(made('b', '', 'Rota'), links);
  const scroll = made('div', 'scroll');
  const table = made('table', 'schedule');
  table.append(...scheduleRows(language));
  scroll.append(table);
  page.append(bar, made('h2', '', heading), scroll);
  return page;
}

function made(tag: string, className = '', textContent = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent });
}
