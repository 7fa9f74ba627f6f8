import type { ShellMessages } from '../parts/shell.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('fi');

/** The words of the panel in Finnish. */
export const shell: ShellMessages = {
  'shell.launcher': 'Tuki',
  'shell.launcherUnread': ({ count }) =>
    plural(count, { one: '# lukematon vastaus', other: '# lukematonta vastausta' }),
  'shell.close': 'Sulje tuki',
  'shell.backTo': ({ place }) => `Takaisin: ${place}`,
  'shell.expand': 'Levennä paneelia',
  'shell.shrink': 'Kavenna paneelia',
  'announce.label': 'Tiedote',
  'announce.outage': ({ title }) => `Tunnettu vika: ${title}`,
  'announce.outageHint': 'Siitä ei tarvitse ilmoittaa.',
  'announce.dismiss': 'Piilota tiedote',
  'home.title': 'Tuki',
  'home.newTicket': 'Uusi tukipyyntö',
  'home.orderService': 'Tilaa palvelu',
  'home.openTickets': 'Avoimet tukipyynnöt',
  'home.otherWays': 'Muut yhteydenottotavat',
  'home.seeAllTickets': 'Näytä kaikki',
  'home.seeAll': ({ count }) => `Näytä kaikki ${count}`,
  'form.title': 'Uusi tukipyyntö',
  'form.titleOrder': 'Tilaa palvelu tai pyydä tarjous',
  'list.title': 'Tukipyynnöt',
  'error.signInFirst': 'Kirjaudu sisään, niin näet tukipyyntösi.',
  'error.backOnline': 'Yhteys on palannut.',
  'announce.hoursTitle': 'Poikkeava aukioloaika',
};
