import type { ListMessages } from '../parts/list.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('nb');

/** The words of the list of tickets in Norwegian Bokmål. */
export const list: ListMessages = {
  'error.loadTickets': 'Sakene dine kunne ikke hentes. Ingenting er borte.',
  'list.search': 'Søk i saker',
  'list.searchHint': 'Emne, nummer eller tekst',
  'list.filterLegend': 'Vis',
  'list.groupYou': 'Venter på deg',
  'list.groupSupport': 'Hos support',
  'list.groupClosed': 'Avsluttede',
  'list.results': ({ count }) => plural(count, { '=0': 'Ingen saker', one: '# sak', other: '# saker' }),
  'list.resultsSoFar': ({ count }) =>
    plural(count, { one: '# sak vises, det finnes flere', other: '# saker vises, det finnes flere' }),
  'list.noMatch': ({ query }) => `Ingen saker samsvarer med «${query}»`,
  'list.noMatchHint': 'Kontroller stavemåten, eller søk i alle saker.',
  'list.searchAll': 'Søk i alle saker',
  'list.noClosed': 'Ingen avsluttede saker',
  'list.more': 'Vis flere',
  'list.loading': 'Henter saker',
  'list.newReplies': ({ count }) => plural(count, { one: '# nytt svar', other: '# nye svar' }),
  'list.repliedBy': ({ name, when }) => `${name} svarte ${when}`,
  'list.updated': ({ when }) => `Oppdatert ${when}`,
  'list.closedOn': ({ date }) => `Avsluttet ${date}`,
  'list.closingAsked': ({ date }) => `Bedt om avslutning ${date}`,
  'list.open': 'Pågående',
  'list.closed': 'Avsluttede',
  'list.all': 'Alle',
  'home.emptyTitle': 'Ingen saker ennå',
  'home.emptyBody': 'Når du oppretter en sak, blir den og alle svar værende her, også etter at den er avsluttet.',
  'home.noOpen': 'Du har ingen pågående saker',
  'list.checkSpelling': 'Kontroller stavemåten.',
  'list.clearSearch': 'Tøm søket',
  'list.filterUnread': 'Uleste',
  'list.filterMine': 'Bare mine',
  'list.filterOrders': 'Bestillinger og tilbud',
  'list.clearFilters': 'Fjern filtre',
};
