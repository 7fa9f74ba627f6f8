import type { Entry } from './entry.js';
import { Scene, type SceneOptions } from './scene.js';

const moments = {
  open: '2026-05-12T08:12:00Z',
  'closing-soon': '2026-05-12T13:48:00Z',
  lunch: '2026-05-12T10:20:00Z',
  closed: '2026-05-12T18:00:00Z',
  holiday: '2026-05-14T08:12:00Z',
  unknown: '2029-05-15T08:12:00Z',
};

const variants = ['badge', 'card', 'week', 'promise'] as const;

function hours(variant: (typeof variants)[number], options?: SceneOptions): HTMLElement {
  return new Scene(options).alone('tc-opening-hours', { variant });
}

const known: Entry[] = Object.entries(moments).flatMap(([state, at]) =>
  variants
    .filter((variant) => variant !== 'promise' || state !== 'unknown')
    .map((variant) => ({ name: `hours/${variant}-${state}`, at, shows: 'p, table, span', make: () => hours(variant) })),
);

/** The opening hours at every kind of moment. */
export const hoursEntries: readonly Entry[] = [
  ...known,
  { name: 'hours/card-loading', shows: '.skeleton', make: () => hours('card', { script: { connect: 'waits' } }) },
  { name: 'hours/card-failed', shows: 'p', make: () => hours('card', { script: { connect: 'network' } }) },
];
