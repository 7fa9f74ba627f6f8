import type { FormField } from 'tc-support';

import type { Entry } from './entry.js';
import { appears, press, write } from './hand.js';
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

/** On a page that knows which product it is, and where the question comes up. */
function prefilled(): HTMLElement {
  const fields: FormField[] = [
    { id: 'product', type: 'text', label: { en: 'Product', sv: 'Produkt' } },
    { id: 'version', type: 'text', label: { en: 'Version', sv: 'Version' } },
    { id: 'url', type: 'text', label: { en: 'Page', sv: 'Sida' } },
  ];
  const context = {
    product: { value: 'Time Care Planning', readonly: true },
    version: '7.4.2',
    url: { value: 'https://rota.example/ward-4/week-20', hidden: true },
  };
  return new Scene({ fields }).alone('tc-ticket-form', { context });
}

/** The form in which a ticket is filed. */
export const formEntries: readonly Entry[] = [
  { name: 'form/empty', shows: 'textarea', make: () => form() },
  { name: 'form/panel', shows: 'textarea', make: () => new Scene().panel('new-ticket') },
  { name: 'form/fault', shows: 'input[name=impact]', make: () => form(), act: (it) => press(it, 'input[value=fault]') },
  { name: 'form/panel-order', shows: '.options.service', make: () => new Scene().panel('order') },
  {
    name: 'form/order-chosen',
    shows: 'input[name="fields/current-version"]',
    make: () => Object.assign(new Scene().alone('tc-ticket-form'), { kind: 'order' }),
    async act(element) {
      await press(element, 'input[value=upgrade-help]');
      await press(element, 'input[name=wish][value=quote]');
    },
  },
  {
    name: 'form/order-errors',
    shows: '[part~=error-summary]',
    make: () => Object.assign(new Scene().alone('tc-ticket-form'), { kind: 'order' }),
    async act(element) {
      await appears(element, '.options.service');
      await press(element, '[part~=button-primary]');
    },
  },
  { name: 'form/prefilled', shows: '.sent dd', make: prefilled },
  { name: 'form/filled', shows: 'textarea', make: () => form(), act: fill },
  {
    name: 'form/draft-saved',
    shows: '.foot p',
    make: () => new Scene({ keeps: true }).alone('tc-ticket-form'),
    async act(element) {
      await appears(element, '#body-limit');
      await fill(element);
      element.dispatchEvent(new FocusEvent('focusout'));
    },
  },
  {
    name: 'form/preview',
    shows: '.preview em',
    make: () => form(),
    async act(element) {
      await fill(element);
      await press(element, '[role=tab][value=preview]');
    },
  },
  {
    name: 'form/preview-empty',
    shows: '.preview',
    make: () => form(),
    act: (it) => press(it, '[role=tab][value=preview]'),
  },
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
  { name: 'form/queued', shows: '.notice.wait', make: () => form({ offline: true }), act: send },
  { name: 'form/done', shows: '.done, [part~=done], h2', make: () => form(), act: send },
  { name: 'form/no-access', shows: '[part~=notice]', make: () => form({ as: 'nils' }) },
];
