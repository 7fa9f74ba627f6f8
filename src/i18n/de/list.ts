import type { ListMessages } from '../parts/list.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('de');

/** The words of the list of tickets in German. */
export const list: ListMessages = {
  'error.loadTickets': 'Ihre Tickets konnten nicht geladen werden. Es ist nichts verloren gegangen.',
  'list.search': 'Tickets durchsuchen',
  'list.searchHint': 'Betreff, Nummer oder Text',
  'list.filterLegend': 'Anzeigen',
  'list.groupYou': 'Warten auf Sie',
  'list.groupSupport': 'Beim Support',
  'list.groupClosed': 'Abgeschlossen',
  'list.results': ({ count }) => plural(count, { '=0': 'Keine Tickets', one: '# Ticket', other: '# Tickets' }),
  'list.resultsSoFar': ({ count }) =>
    plural(count, { one: '# Ticket angezeigt, es gibt weitere', other: '# Tickets angezeigt, es gibt weitere' }),
  'list.noMatch': ({ query }) => `Keine Tickets zu „${query}“`,
  'list.noMatchHint': 'Prüfen Sie die Schreibweise oder durchsuchen Sie alle Tickets.',
  'list.searchAll': 'Alle Tickets durchsuchen',
  'list.noClosed': 'Keine abgeschlossenen Tickets',
  'list.more': 'Mehr anzeigen',
  'list.loading': 'Tickets werden geladen',
  'list.newReplies': ({ count }) => plural(count, { one: '# neue Antwort', other: '# neue Antworten' }),
  'list.repliedBy': ({ name, when }) => `Antwort von ${name}, ${when}`,
  'list.updated': ({ when }) => `Aktualisiert: ${when}`,
  'list.closedOn': ({ date }) => `Abgeschlossen: ${date}`,
  'list.closingAsked': ({ date }) => `Abschluss beantragt: ${date}`,
  'list.open': 'Offen',
  'list.closed': 'Abgeschlossen',
  'list.all': 'Alle',
  'home.emptyTitle': 'Noch keine Tickets',
  'home.emptyBody':
    'Wenn Sie ein Ticket erstellen, bleibt es mit allen Antworten hier, auch wenn es abgeschlossen ist.',
  'home.noOpen': 'Sie haben keine offenen Tickets',
  'list.checkSpelling': 'Prüfen Sie die Schreibweise.',
  'list.clearSearch': 'Suche leeren',
  'list.filterUnread': 'Ungelesen',
  'list.filterMine': 'Nur meine',
  'list.filterOrders': 'Bestellungen und Angebote',
  'list.clearFilters': 'Filter zurücksetzen',
};
