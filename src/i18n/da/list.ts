import type { ListMessages } from '../parts/list.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('da');

/** The words of the list of tickets in Danish. */
export const list: ListMessages = {
  'error.loadTickets': 'Dine sager kunne ikke hentes. Intet er gået tabt.',
  'list.search': 'Søg i sager',
  'list.searchHint': 'Emne, nummer eller tekst',
  'list.filterLegend': 'Vis',
  'list.groupYou': 'Venter på dig',
  'list.groupSupport': 'Hos supporten',
  'list.groupClosed': 'Afsluttede',
  'list.results': ({ count }) => plural(count, { '=0': 'Ingen sager', one: '# sag', other: '# sager' }),
  'list.resultsSoFar': ({ count }) =>
    plural(count, { one: '# sag vises, der er flere', other: '# sager vises, der er flere' }),
  'list.noMatch': ({ query }) => `Ingen sager matcher ”${query}”`,
  'list.noMatchHint': 'Kontrollér stavningen, eller søg i alle sager.',
  'list.searchAll': 'Søg i alle sager',
  'list.noClosed': 'Ingen afsluttede sager',
  'list.more': 'Vis flere',
  'list.loading': 'Henter sager',
  'list.newReplies': ({ count }) => plural(count, { one: '# nyt svar', other: '# nye svar' }),
  'list.repliedBy': ({ name, when }) => `${name} svarede ${when}`,
  'list.updated': ({ when }) => `Opdateret ${when}`,
  'list.closedOn': ({ date }) => `Afsluttet ${date}`,
  'list.closingAsked': ({ date }) => `Bedt om afslutning ${date}`,
  'list.open': 'Åbne',
  'list.closed': 'Afsluttede',
  'list.all': 'Alle',
  'home.emptyTitle': 'Ingen sager endnu',
  'home.emptyBody': 'Når du opretter en sag, bliver den og alle svar liggende her, også når den er afsluttet.',
  'home.noOpen': 'Du har ingen åbne sager',
  'list.checkSpelling': 'Kontrollér stavningen.',
  'list.clearSearch': 'Ryd søgningen',
  'list.filterUnread': 'Ulæste',
  'list.filterMine': 'Kun mine',
  'list.filterOrders': 'Bestillinger og tilbud',
  'list.clearFilters': 'Ryd filtre',
};
