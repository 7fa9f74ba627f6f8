import type { ShellMessages } from '../parts/shell.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('en');

/** The words of the panel in English. */
export const shell: ShellMessages = {
  'shell.launcher': 'Support',
  'shell.launcherUnread': ({ count }) => plural(count, { one: '# unread reply', other: '# unread replies' }),
  'shell.close': 'Close support',
  'shell.backTo': ({ place }) => `Back to ${place}`,
  'shell.expand': 'Make the panel wider',
  'shell.shrink': 'Make the panel narrower',
  'announce.label': 'Announcement',
  'announce.outage': ({ title }) => `Known fault: ${title}`,
  'announce.outageHint': 'You do not need to report it.',
  'announce.dismiss': 'Hide this announcement',
  'home.title': 'Support',
  'home.newTicket': 'New ticket',
  'home.orderService': 'Order a service',
  'home.openTickets': 'Open tickets',
  'home.otherWays': 'Other ways to reach us',
  'home.seeAllTickets': 'See all',
  'home.seeAll': ({ count }) => `See all ${count}`,
  'form.title': 'New ticket',
  'form.titleOrder': 'Order a service or ask for a quote',
  'list.title': 'Tickets',
  'error.signInFirst': 'Sign in to see your tickets.',
  'error.backOnline': 'You are back online.',
  'announce.hoursTitle': 'Different hours',
};
