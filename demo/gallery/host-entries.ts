import type { Entry } from './entry.js';
import { Scene } from './scene.js';

/** Elements inline on a page with a face of its own: serif letters, a plum accent. */
export const hostEntries: readonly Entry[] = [
  {
    name: 'host/serif',
    shows: '.ticket-row',
    make() {
      const scene = new Scene();
      const page = Object.assign(document.createElement('section'), { className: 'serif-host' });
      page.append(
        scene.alone('tc-opening-hours', { variant: 'badge' }),
        scene.alone('tc-ticket-list', { scope: 'ongoing' }),
        scene.alone('tc-ticket-form'),
      );
      return page;
    },
  },
];
