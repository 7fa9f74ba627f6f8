import type { ListMessages } from '../parts/list.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('sv');

/** The words of the list of tickets in Swedish. */
export const list: ListMessages = {
  'error.loadTickets': 'Dina ärenden kunde inte hämtas. Inget har försvunnit.',
  'list.search': 'Sök bland ärenden',
  'list.searchHint': 'Rubrik, nummer eller text',
  'list.filterLegend': 'Visa',
  'list.groupYou': 'Väntar på dig',
  'list.groupSupport': 'Hos supporten',
  'list.groupClosed': 'Avslutade',
  'list.results': ({ count }) => plural(count, { '=0': 'Inga ärenden', one: '# ärende', other: '# ärenden' }),
  'list.resultsSoFar': ({ count }) =>
    plural(count, { one: '# ärende visas, det finns fler', other: '# ärenden visas, det finns fler' }),
  'list.noMatch': ({ query }) => `Inga ärenden matchar ”${query}”`,
  'list.noMatchHint': 'Kontrollera stavningen eller sök bland alla ärenden.',
  'list.searchAll': 'Sök bland alla ärenden',
  'list.noClosed': 'Inga avslutade ärenden',
  'list.more': 'Visa fler',
  'list.loading': 'Hämtar ärenden',
  'list.newReplies': ({ count }) => plural(count, { one: '# nytt svar', other: '# nya svar' }),
  'list.repliedBy': ({ name, when }) => `${name} svarade ${when}`,
  'list.updated': ({ when }) => `Uppdaterat ${when}`,
  'list.closedOn': ({ date }) => `Avslutat ${date}`,
  'list.closingAsked': ({ date }) => `Avslut begärt ${date}`,
  'list.open': 'Pågående',
  'list.closed': 'Avslutade',
  'list.all': 'Alla',
  'home.emptyTitle': 'Inga ärenden än',
  'home.emptyBody': 'När du har registrerat ett ärende finns det och alla svar kvar här, även när det är avslutat.',
  'home.noOpen': 'Du har inga pågående ärenden',
  'list.checkSpelling': 'Kontrollera stavningen.',
  'list.clearSearch': 'Rensa sökningen',
  'list.filterUnread': 'Olästa',
  'list.filterMine': 'Bara mina',
  'list.filterOrders': 'Beställningar och offerter',
  'list.clearFilters': 'Rensa filter',
};
