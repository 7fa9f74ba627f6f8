import type { Entry } from './entry.js';
import { appears, press, write } from './hand.js';
import { Scene, type SceneOptions } from './scene.js';

async function thread(number: string, options?: SceneOptions): Promise<HTMLElement> {
  const scene = new Scene(options);
  return scene.alone('tc-ticket-thread', { ticket: await scene.idOf(number) });
}

async function panel(): Promise<HTMLElement> {
  const scene = new Scene();
  return scene.panel({ ticket: await scene.idOf('TC-2481') });
}

async function reply(element: HTMLElement): Promise<void> {
  await write(element, 'textarea', 'Any time after 14:00 suits us.');
  await press(element, '[part~=composer] [part~=button-primary], form [part~=button-primary]');
}

async function newTicket(): Promise<HTMLElement> {
  const scene = new Scene();
  const { id } = await scene.file();
  return scene.alone('tc-ticket-thread', { ticket: id });
}

/** One ticket's thread, by where it stands. */
export const threadEntries: readonly Entry[] = [
  { name: 'thread/new', shows: 'article', make: newTicket },
  { name: 'thread/waiting-for-you', shows: 'article', make: () => thread('TC-2481') },
  { name: 'thread/panel', shows: 'article', make: panel },
  {
    name: 'thread/panel-top',
    shows: 'article',
    make: panel,
    act: async (it) => (await appears(it, 'article')).scrollIntoView({ block: 'center' }),
  },
  {
    name: 'thread/panel-details',
    shows: '.details dl',
    make: panel,
    act: (it) => press(it, '.details [aria-expanded]'),
  },
  {
    name: 'thread/formatting',
    shows: '.mark',
    make: () => thread('TC-2481'),
    act: (it) => press(it, '.format[aria-expanded]'),
  },
  { name: 'thread/escalated', shows: 'article', make: () => thread('TC-2467') },
  { name: 'thread/quote', shows: 'article', make: () => thread('TC-2476', { as: 'bo' }) },
  {
    name: 'thread/quote-step',
    shows: '.step',
    make: () => thread('TC-2476', { as: 'bo' }),
    act: (it) => press(it, '.ask[value=accept-quote]'),
  },
  { name: 'thread/solution', shows: 'article', make: () => thread('TC-2431') },
  { name: 'thread/closure-asked', shows: 'article', make: () => thread('TC-2440') },
  {
    name: 'thread/close-step',
    shows: '.step',
    make: () => thread('TC-2481'),
    act: (it) => press(it, '.foot .ask'),
  },
  { name: 'thread/closed', shows: 'article', make: () => thread('TC-2402', { as: 'karin' }) },
  {
    name: 'thread/sending',
    shows: '.sending',
    make: () => thread('TC-2481', { script: { reply: 'waits' } }),
    act: reply,
  },
  { name: 'thread/sent', shows: '.sent', make: () => thread('TC-2481'), act: reply },
  { name: 'thread/queued', shows: '.unsent', make: () => thread('TC-2481', { offline: true }), act: reply },
  {
    name: 'thread/not-sent',
    shows: '.unsent',
    make: () => thread('TC-2481', { script: { reply: 'unavailable' } }),
    act: reply,
  },
  {
    name: 'thread/loading',
    shows: '.skeleton',
    make: () => thread('TC-2481', { script: { getTicket: 'waits', listEntries: 'waits' } }),
  },
  {
    name: 'thread/failed',
    shows: '.notice.bad',
    make: () => thread('TC-2481', { script: { getTicket: 'unavailable' } }),
  },
  {
    name: 'thread/not-found',
    shows: '.notice.bad',
    make: () => new Scene().alone('tc-ticket-thread', { ticket: 'TC-9999' }),
  },
];
