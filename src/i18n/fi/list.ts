import type { ListMessages } from '../parts/list.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('fi');

/** The words of the list of tickets in Finnish. */
export const list: ListMessages = {
  'error.loadTickets': 'Tukipyyntöjäsi ei voitu ladata. Mitään ei ole kadonnut.',
  'list.search': 'Hae tukipyynnöistä',
  'list.searchHint': 'Otsikko, numero tai teksti',
  'list.filterLegend': 'Näytä',
  'list.groupYou': 'Odottaa sinua',
  'list.groupSupport': 'Tuen käsittelyssä',
  'list.groupClosed': 'Suljetut',
  'list.results': ({ count }) =>
    plural(count, { '=0': 'Ei tukipyyntöjä', one: '# tukipyyntö', other: '# tukipyyntöä' }),
  'list.resultsSoFar': ({ count }) =>
    plural(count, { one: '# tukipyyntö näkyvissä, niitä on lisää', other: '# tukipyyntöä näkyvissä, niitä on lisää' }),
  'list.noMatch': ({ query }) => `Ei tukipyyntöjä haulla ”${query}”`,
  'list.noMatchHint': 'Tarkista kirjoitusasu tai hae kaikista tukipyynnöistä.',
  'list.searchAll': 'Hae kaikista tukipyynnöistä',
  'list.noClosed': 'Ei suljettuja tukipyyntöjä',
  'list.more': 'Näytä lisää',
  'list.loading': 'Tukipyyntöjä ladataan',
  'list.newReplies': ({ count }) => plural(count, { one: '# uusi vastaus', other: '# uutta vastausta' }),
  'list.repliedBy': ({ name, when }) => `${name} vastasi ${when}`,
  'list.updated': ({ when }) => `Päivitetty ${when}`,
  'list.closedOn': ({ date }) => `Suljettu ${date}`,
  'list.closingAsked': ({ date }) => `Sulkemista pyydetty ${date}`,
  'list.open': 'Avoimet',
  'list.closed': 'Suljetut',
  'list.all': 'Kaikki',
  'home.emptyTitle': 'Ei vielä tukipyyntöjä',
  'home.emptyBody': 'Kun teet tukipyynnön, se ja kaikki vastaukset säilyvät täällä myös sulkemisen jälkeen.',
  'home.noOpen': 'Sinulla ei ole avoimia tukipyyntöjä',
  'list.checkSpelling': 'Tarkista kirjoitusasu.',
  'list.clearSearch': 'Tyhjennä haku',
  'list.filterUnread': 'Lukemattomat',
  'list.filterMine': 'Vain omat',
  'list.filterOrders': 'Tilaukset ja tarjoukset',
  'list.clearFilters': 'Poista rajaukset',
};
