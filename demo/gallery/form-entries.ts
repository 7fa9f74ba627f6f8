import type { Entry } from './entry.js';
import { press, write } from './hand.js';
import { Scene, type SceneOptions } from './scene.js';

const form = (options?: SceneOptions): HTMLElement => new Scene(options).alone('tc-ticket-form');

async function fill(element: HTMLElement): Promise<void> {
  await press(element, 'input[type=radio][value=question]');
  await write(element, 'input[type=text], input:not([type])', 'Printing the rota in landscape');
  await write(
    element,
    'textarea',
    'How do I print a ward’s rota on one page?\n\nThe margins *cut off* the night shifts.',
  );
}

async function send(element: HTMLElement): Promise<void> {
  await fill(element);
  await press(element, '[part~=button-primary]');
}

/** The form in which a ticket is filed. */
export const formEntries: readonly Entry[] = [
  { name: 'form/empty', shows: 'textarea', make: () => form() },
  { name: 'form/panel', shows: 'textarea', make: () => new Scene().panel('new-ticket') },
  { name: 'form/fault', shows: 'input[name=impact]', make: () => form(), act: (it) => press(it, 'input[value=fault]') },
  {
    name: 'form/order',
    shows: 'textarea',
    make: () => form(),
    act: (it) => press(it, 'input[value=order]'),
  },
  { name: 'form/filled', shows: 'textarea', make: () => form(), act: fill },
  {
    name: 'form/errors',
    shows: '[part~=error-summary]',
    make: () => form(),
    act: (it) => press(it, '[part~=button-primary]'),
  },
  {
    name: 'form/sending',
    shows: '[aria-disabled=true]',
    make: () => form({ script: { fileTicket: 'waits' } }),
    act: send,
  },
  {
    name: 'form/failed',
    shows: '.notice.bad',
    make: () => form({ script: { fileTicket: 'unavailable' } }),
    act: send,
  },
  { name: 'form/done', shows: '.done, [part~=done], h2', make: () => form(), act: send },
  { name: 'form/no-access', shows: '[part~=notice]', make: () => form({ as: 'nils' }) },
];
