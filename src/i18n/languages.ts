import type { MessagePart, MessageParts } from './messages.js';

/** A language as its parts, each fetched when something needs it. */
export type Language = { readonly [P in MessagePart]: () => Promise<MessageParts[P]> };

const en: Language = {
  common: async () => (await import('./en/common.js')).common,
  shell: async () => (await import('./en/shell.js')).shell,
  form: async () => (await import('./en/form.js')).form,
  drafting: async () => (await import('./en/drafting.js')).drafting,
  status: async () => (await import('./en/status.js')).status,
  list: async () => (await import('./en/list.js')).list,
  thread: async () => (await import('./en/thread.js')).thread,
  file: async () => (await import('./en/file.js')).file,
  hours: async () => (await import('./en/hours.js')).hours,
  survey: async () => (await import('./en/survey.js')).survey,
};

const sv: Language = {
  common: async () => (await import('./sv/common.js')).common,
  shell: async () => (await import('./sv/shell.js')).shell,
  form: async () => (await import('./sv/form.js')).form,
  drafting: async () => (await import('./sv/drafting.js')).drafting,
  status: async () => (await import('./sv/status.js')).status,
  list: async () => (await import('./sv/list.js')).list,
  thread: async () => (await import('./sv/thread.js')).thread,
  file: async () => (await import('./sv/file.js')).file,
  hours: async () => (await import('./sv/hours.js')).hours,
  survey: async () => (await import('./sv/survey.js')).survey,
};

/** The languages that come with the package, by their primary subtag. */
export const languages: ReadonlyMap<string, Language> = new Map([
  ['en', en],
  ['sv', sv],
]);
