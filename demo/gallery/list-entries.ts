import type { Entry } from './entry.js';
import { press, write } from './hand.js';
import { Scene, type SceneOptions } from './scene.js';

const list = (options?: SceneOptions): HTMLElement => new Scene(options).alone('tc-ticket-list');

/** The list of tickets. */
export const listEntries: readonly Entry[] = [
  { name: 'list/groups', shows: '.rows', make: () => list() },
  { name: 'list/panel', shows: '.rows', make: () => new Scene().panel('tickets') },
  {
    name: 'list/all',
    shows: '.rows',
    make: () => list(),
    act: (it) => press(it, 'input[value=all] + *, label:has(input[value=all])'),
  },
  { name: 'list/empty', shows: '.empty h2', make: () => list({ empty: true }) },
  {
    name: 'list/no-closed',
    shows: '.empty h2',
    make: () => list({ empty: true }),
    act: (it) => press(it, 'label:has(input[value=ended])'),
  },
  {
    name: 'list/no-match',
    shows: '.empty button',
    make: () => list(),
    act: (it) => write(it, 'input[type=search]', 'zeppelin'),
  },
  { name: 'list/loading', shows: '.skeleton', make: () => list({ script: { listTickets: 'waits' } }) },
  { name: 'list/failed', shows: '.notice.bad', make: () => list({ script: { listTickets: 'unavailable' } }) },
  { name: 'list/no-access', shows: '[part~=notice]', make: () => list({ as: 'nils' }) },
];
