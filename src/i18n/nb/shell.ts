import type { ShellMessages } from '../parts/shell.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('nb');

/** The words of the panel in Norwegian Bokmål. */
export const shell: ShellMessages = {
  'shell.launcher': 'Support',
  'shell.launcherUnread': ({ count }) => plural(count, { one: '# ulest svar', other: '# uleste svar' }),
  'shell.close': 'Lukk support',
  'shell.backTo': ({ place }) => `Tilbake til ${place}`,
  'shell.expand': 'Gjør panelet bredere',
  'shell.shrink': 'Gjør panelet smalere',
  'announce.label': 'Kunngjøring',
  'announce.outage': ({ title }) => `Kjent feil: ${title}`,
  'announce.outageHint': 'Du trenger ikke å melde den.',
  'announce.dismiss': 'Skjul kunngjøringen',
  'home.title': 'Support',
  'home.newTicket': 'Ny sak',
  'home.orderService': 'Bestill tjeneste',
  'home.openTickets': 'Pågående saker',
  'home.otherWays': 'Andre måter å nå oss på',
  'home.seeAllTickets': 'Vis alle',
  'home.seeAll': ({ count }) => `Vis alle ${count}`,
  'form.title': 'Ny sak',
  'form.titleOrder': 'Bestill en tjeneste eller be om et tilbud',
  'list.title': 'Saker',
  'error.signInFirst': 'Logg inn for å se sakene dine.',
  'error.backOnline': 'Du er tilkoblet igjen.',
  'announce.hoursTitle': 'Avvikende åpningstider',
};
