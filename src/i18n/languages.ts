import type { MessagePart, MessageParts } from './messages.js';

/** A language as its parts, each a module that is fetched when something needs it. */
export type Language = { readonly [P in MessagePart]: () => Promise<{ readonly [K in P]: MessageParts[P] }> };

const en: Language = {
  common: () => import('./en/common.js'),
  shell: () => import('./en/shell.js'),
  form: () => import('./en/form.js'),
  status: () => import('./en/status.js'),
  list: () => import('./en/list.js'),
  thread: () => import('./en/thread.js'),
  hours: () => import('./en/hours.js'),
};

const sv: Language = {
  common: () => import('./sv/common.js'),
  shell: () => import('./sv/shell.js'),
  form: () => import('./sv/form.js'),
  status: () => import('./sv/status.js'),
  list: () => import('./sv/list.js'),
  thread: () => import('./sv/thread.js'),
  hours: () => import('./sv/hours.js'),
};

/** The languages that come with the package, by their primary subtag. */
export const languages: ReadonlyMap<string, Language> = new Map([
  ['en', en],
  ['sv', sv],
]);
