import type { PlannedMessages } from '../parts/planned.js';

/** The texts that no element shows yet, in Swedish. */
export const planned: PlannedMessages = {
  'done.body': ({ when, email }) => [
    'Vi börjar i regel ',
    { b: `före ${when}` },
    `. Du får e-post till ${email} när vi svarar.`,
  ],
  'done.finish': 'Klar',
  'form.similar': 'Hjälper något av det här?',
  'form.watchers': 'Skicka uppdateringar till kollegor',
  'shell.shortcuts': 'Kortkommandon',
  'shell.shortcutClose': 'Stäng panelen: Esc',
  'shell.shortcutSearch': ({ keys }) => `Sök bland ärenden: ${keys}`,
  'error.maintenance': ({ when }) => `Supporten uppdateras och är tillbaka ${when}.`,
  'shell.panelLabel': 'Support',
  'shell.open': 'Öppna support',
  'shell.back': 'Tillbaka',
  'shell.more': 'Fler åtgärder',
  'announce.readMore': 'Läs mer',
  'list.filterOpen': ({ count }) => `Pågående ${count}`,
  'list.filterClosed': ({ count }) => `Avslutade ${count}`,
  'list.filterAll': ({ count }) => `Alla ${count}`,
  'thread.edited': ({ when }) => `Ändrat ${when}`,
  'event.asked': ({ name }) => `${name} ställde en fråga till dig.`,
  'hours.ribbonAriaClosed': ({ when }) => `Stängt i dag. Öppnar nästa gång ${when}.`,
  'promise.begun': ({ when }) => `Påbörjat ${when}`,
  'status.reopened': 'Återöppnat',
  'draft.localOnly': 'Sparat bara på den här enheten',
  'error.productMissing': 'Välj en produkt',
};
