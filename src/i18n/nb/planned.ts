import type { PlannedMessages } from '../parts/planned.js';

/** The texts that no element shows yet, in Norwegian Bokmål. */
export const planned: PlannedMessages = {
  'done.body': ({ when, email }) => [
    'Vi begynner normalt ',
    { b: `før ${when}` },
    `. Du får en e-post til ${email} når vi svarer.`,
  ],
  'done.finish': 'Ferdig',
  'form.similar': 'Hjelper noe av dette?',
  'form.watchers': 'Send oppdateringer til kolleger',
  'shell.shortcuts': 'Hurtigtaster',
  'shell.shortcutClose': 'Lukk panelet: Esc',
  'shell.shortcutSearch': ({ keys }) => `Søk i saker: ${keys}`,
  'error.maintenance': ({ when }) => `Support oppdateres og er tilbake ${when}.`,
  'shell.panelLabel': 'Support',
  'shell.open': 'Åpne support',
  'shell.back': 'Tilbake',
  'shell.more': 'Flere handlinger',
  'announce.readMore': 'Les mer',
  'list.filterOpen': ({ count }) => `Pågående ${count}`,
  'list.filterClosed': ({ count }) => `Avsluttede ${count}`,
  'list.filterAll': ({ count }) => `Alle ${count}`,
  'thread.edited': ({ when }) => `Endret ${when}`,
  'event.asked': ({ name }) => `${name} stilte deg et spørsmål.`,
  'hours.ribbonAriaClosed': ({ when }) => `Stengt i dag. Åpner neste gang ${when}.`,
  'promise.begun': ({ when }) => `Påbegynt ${when}`,
  'status.reopened': 'Gjenåpnet',
  'draft.localOnly': 'Lagret bare på denne enheten',
  'error.productMissing': 'Velg et produkt',
};
