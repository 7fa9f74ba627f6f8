import type { ListMessages } from '../parts/list.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('en');

/** The words of the list of tickets in English. */
export const list: ListMessages = {
  'error.loadTickets': 'Your tickets could not be loaded. Nothing is lost.',
  'list.search': 'Search tickets',
  'list.searchHint': 'Subject, number or text',
  'list.filterLegend': 'Show',
  'list.groupYou': 'Waiting for you',
  'list.groupSupport': 'With support',
  'list.groupClosed': 'Closed',
  'list.results': ({ count }) => plural(count, { '=0': 'No tickets', one: '# ticket', other: '# tickets' }),
  'list.resultsSoFar': ({ count }) =>
    plural(count, { one: '# ticket shown, there are more', other: '# tickets shown, there are more' }),
  'list.noMatch': ({ query }) => `No tickets match “${query}”`,
  'list.noMatchHint': 'Check the spelling, or search all tickets.',
  'list.searchAll': 'Search all tickets',
  'list.noClosed': 'No closed tickets',
  'list.more': 'Show more',
  'list.loading': 'Loading tickets',
  'list.newReplies': ({ count }) => plural(count, { one: '# new reply', other: '# new replies' }),
  'list.repliedBy': ({ name, when }) => `${name} replied ${when}`,
  'list.updated': ({ when }) => `Updated ${when}`,
  'list.closedOn': ({ date }) => `Closed ${date}`,
  'list.closingAsked': ({ date }) => `Asked to close ${date}`,
  'list.open': 'Open',
  'list.closed': 'Closed',
  'list.all': 'All',
  'home.emptyTitle': 'No tickets yet',
  'home.emptyBody': 'When you file one, it and every reply stay here, also after it is closed.',
  'home.noOpen': 'You have no open tickets',
  'list.checkSpelling': 'Check the spelling.',
  'list.clearSearch': 'Clear search',
  'list.filterUnread': 'Unread',
  'list.filterMine': 'Only mine',
  'list.filterOrders': 'Orders and quotes',
  'list.clearFilters': 'Clear filters',
};
