import type { ShellMessages } from '../parts/shell.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('sv');

/** The words of the panel in Swedish. */
export const shell: ShellMessages = {
  'shell.launcher': 'Support',
  'shell.launcherUnread': ({ count }) => plural(count, { one: '# oläst svar', other: '# olästa svar' }),
  'shell.close': 'Stäng support',
  'shell.backTo': ({ place }) => `Tillbaka till ${place}`,
  'shell.expand': 'Gör panelen bredare',
  'shell.shrink': 'Gör panelen smalare',
  'announce.label': 'Information',
  'announce.outage': ({ title }) => `Känt fel: ${title}`,
  'announce.outageHint': 'Du behöver inte anmäla det.',
  'announce.dismiss': 'Dölj informationen',
  'home.title': 'Support',
  'home.newTicket': 'Nytt ärende',
  'home.orderService': 'Beställ tjänst',
  'home.openTickets': 'Pågående ärenden',
  'home.otherWays': 'Andra sätt att nå oss',
  'home.seeAllTickets': 'Visa alla',
  'home.seeAll': ({ count }) => `Visa alla ${count}`,
  'form.title': 'Nytt ärende',
  'form.titleOrder': 'Beställ en tjänst eller begär offert',
  'list.title': 'Ärenden',
  'error.signInFirst': 'Logga in för att se dina ärenden.',
  'error.backOnline': 'Du är uppkopplad igen.',
  'announce.hoursTitle': 'Avvikande öppettider',
};
