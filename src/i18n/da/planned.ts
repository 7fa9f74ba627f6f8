import type { PlannedMessages } from '../parts/planned.js';

/** The texts that no element shows yet, in Danish. */
export const planned: PlannedMessages = {
  'done.body': ({ when, email }) => [
    'Vi begynder som regel ',
    { b: `før ${when}` },
    `. Du får en e-mail til ${email}, når vi svarer.`,
  ],
  'done.finish': 'Færdig',
  'form.similar': 'Hjælper noget af dette?',
  'form.watchers': 'Send opdateringer til kolleger',
  'shell.shortcuts': 'Genvejstaster',
  'shell.shortcutClose': 'Luk panelet: Esc',
  'shell.shortcutSearch': ({ keys }) => `Søg i sager: ${keys}`,
  'error.maintenance': ({ when }) => `Supporten opdateres og er tilbage ${when}.`,
  'shell.panelLabel': 'Support',
  'shell.open': 'Åbn support',
  'shell.back': 'Tilbage',
  'shell.more': 'Flere handlinger',
  'announce.readMore': 'Læs mere',
  'list.filterOpen': ({ count }) => `Åbne ${count}`,
  'list.filterClosed': ({ count }) => `Afsluttede ${count}`,
  'list.filterAll': ({ count }) => `Alle ${count}`,
  'thread.edited': ({ when }) => `Ændret ${when}`,
  'event.asked': ({ name }) => `${name} stillede dig et spørgsmål.`,
  'hours.ribbonAriaClosed': ({ when }) => `Lukket i dag. Åbner næste gang ${when}.`,
  'promise.begun': ({ when }) => `Påbegyndt ${when}`,
  'status.reopened': 'Genåbnet',
  'draft.localOnly': 'Kun gemt på denne enhed',
  'error.productMissing': 'Vælg et produkt',
};
