import type { ShellMessages } from '../parts/shell.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('de');

/** The words of the panel in German. */
export const shell: ShellMessages = {
  'shell.launcher': 'Support',
  'shell.launcherUnread': ({ count }) =>
    plural(count, { one: '# ungelesene Antwort', other: '# ungelesene Antworten' }),
  'shell.close': 'Support schließen',
  'shell.backTo': ({ place }) => `Zurück zu „${place}“`,
  'shell.expand': 'Fenster verbreitern',
  'shell.shrink': 'Fenster verschmälern',
  'announce.label': 'Mitteilung',
  'announce.outage': ({ title }) => `Bekannte Störung: ${title}`,
  'announce.outageHint': 'Sie müssen sie nicht melden.',
  'announce.dismiss': 'Mitteilung ausblenden',
  'home.title': 'Support',
  'home.newTicket': 'Neues Ticket',
  'home.orderService': 'Dienstleistung bestellen',
  'home.openTickets': 'Offene Tickets',
  'home.otherWays': 'So erreichen Sie uns außerdem',
  'home.seeAllTickets': 'Alle anzeigen',
  'home.seeAll': ({ count }) => `Alle ${count} anzeigen`,
  'form.title': 'Neues Ticket',
  'form.titleOrder': 'Dienstleistung bestellen oder Angebot anfordern',
  'list.title': 'Tickets',
  'error.signInFirst': 'Melden Sie sich an, um Ihre Tickets zu sehen.',
  'error.backOnline': 'Sie sind wieder online.',
  'announce.hoursTitle': 'Abweichende Zeiten',
};
