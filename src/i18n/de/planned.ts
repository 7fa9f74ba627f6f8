import type { PlannedMessages } from '../parts/planned.js';

/** The texts that no element shows yet, in German. */
export const planned: PlannedMessages = {
  'done.body': ({ when, email }) => [
    'Wir beginnen in der Regel ',
    { b: `bis ${when}` },
    `. Wenn wir antworten, erhalten Sie eine E-Mail an ${email}.`,
  ],
  'done.finish': 'Fertig',
  'form.similar': 'Hilft Ihnen etwas davon?',
  'form.watchers': 'Kollegen auf dem Laufenden halten',
  'shell.shortcuts': 'Tastenkürzel',
  'shell.shortcutClose': 'Fenster schließen: Esc',
  'shell.shortcutSearch': ({ keys }) => `Tickets durchsuchen: ${keys}`,
  'error.maintenance': ({ when }) => `Der Support wird aktualisiert. Wieder erreichbar: ${when}.`,
  'shell.panelLabel': 'Support',
  'shell.open': 'Support öffnen',
  'shell.back': 'Zurück',
  'shell.more': 'Weitere Aktionen',
  'announce.readMore': 'Mehr lesen',
  'list.filterOpen': ({ count }) => `Offen: ${count}`,
  'list.filterClosed': ({ count }) => `Abgeschlossen: ${count}`,
  'list.filterAll': ({ count }) => `Alle: ${count}`,
  'thread.edited': ({ when }) => `Geändert: ${when}`,
  'event.asked': ({ name }) => `${name} hat Ihnen eine Frage gestellt.`,
  'hours.ribbonAriaClosed': ({ when }) => `Heute geschlossen. Öffnet wieder: ${when}.`,
  'promise.begun': ({ when }) => `Begonnen: ${when}`,
  'status.reopened': 'Wieder geöffnet',
  'draft.localOnly': 'Nur auf diesem Gerät gespeichert',
  'error.productMissing': 'Wählen Sie ein Produkt aus',
};
