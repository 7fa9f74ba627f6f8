import type { PlannedMessages } from '../parts/planned.js';

/** The texts that no element shows yet, in English. */
export const planned: PlannedMessages = {
  'done.body': ({ when, email }) => [
    'We normally begin ',
    { b: `before ${when}` },
    `. You get an e-mail at ${email} when we reply.`,
  ],
  'done.finish': 'Done',
  'form.similar': 'Does one of these help?',
  'form.watchers': 'Send updates to colleagues',
  'shell.shortcuts': 'Keyboard shortcuts',
  'shell.shortcutClose': 'Close the panel: Esc',
  'shell.shortcutSearch': ({ keys }) => `Search tickets: ${keys}`,
  'error.maintenance': ({ when }) => `Support is being updated and is back ${when}.`,
  'shell.panelLabel': 'Support',
  'shell.open': 'Open support',
  'shell.back': 'Back',
  'shell.more': 'More actions',
  'announce.readMore': 'Read more',
  'list.filterOpen': ({ count }) => `Open ${count}`,
  'list.filterClosed': ({ count }) => `Closed ${count}`,
  'list.filterAll': ({ count }) => `All ${count}`,
  'thread.edited': ({ when }) => `Edited ${when}`,
  'event.asked': ({ name }) => `${name} asked you a question.`,
  'hours.ribbonAriaClosed': ({ when }) => `Closed today. Next open ${when}.`,
  'promise.begun': ({ when }) => `Work began ${when}`,
  'status.reopened': 'Reopened',
  'draft.localOnly': 'Saved on this device only',
  'error.productMissing': 'Select a product',
};
