import type { ShellMessages } from '../parts/shell.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('da');

/** The words of the panel in Danish. */
export const shell: ShellMessages = {
  'shell.launcher': 'Support',
  'shell.launcherUnread': ({ count }) => plural(count, { one: '# ulæst svar', other: '# ulæste svar' }),
  'shell.close': 'Luk support',
  'shell.backTo': ({ place }) => `Tilbage til ${place}`,
  'shell.expand': 'Gør panelet bredere',
  'shell.shrink': 'Gør panelet smallere',
  'announce.label': 'Meddelelse',
  'announce.outage': ({ title }) => `Kendt fejl: ${title}`,
  'announce.outageHint': 'Du behøver ikke at melde den.',
  'announce.dismiss': 'Skjul meddelelsen',
  'home.title': 'Support',
  'home.newTicket': 'Ny sag',
  'home.orderService': 'Bestil en ydelse',
  'home.openTickets': 'Åbne sager',
  'home.otherWays': 'Andre måder at kontakte os på',
  'home.seeAllTickets': 'Vis alle',
  'home.seeAll': ({ count }) => `Vis alle ${count}`,
  'form.title': 'Ny sag',
  'form.titleOrder': 'Bestil en ydelse, eller bed om et tilbud',
  'list.title': 'Sager',
  'error.signInFirst': 'Log ind for at se dine sager.',
  'error.backOnline': 'Du er online igen.',
  'announce.hoursTitle': 'Ændrede åbningstider',
};
