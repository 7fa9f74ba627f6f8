import type { CommonMessages } from '../parts/common.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('de');

/** Words every part of the widget may need in German. */
export const common: CommonMessages = {
  'error.noAccess':
    'Mit Ihrem Konto können Sie keine Tickets erstellen. Bitten Sie Ihren Hauptadministrator um die Berechtigung.',
  'error.retry': 'Erneut versuchen',
  'error.reference': ({ id }) => `Referenz: ${id}`,
  'error.unreachable': 'Der Support ist gerade nicht erreichbar.',
  'form.charsLeft': ({ count }) => plural(count, { one: 'Noch # Zeichen', other: 'Noch # Zeichen' }),
  'form.charsOver': ({ count }) => plural(count, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' }),
  'access.holders': 'In Ihrer Organisation können Ihnen helfen',
  'form.limit': ({ max }) => `Höchstens ${max} Zeichen`,
  'form.optional': '(optional)',
  'error.prefix': 'Fehler:',
  'error.signIn': 'Anmelden',
  'error.signInAgain': 'Sie wurden abgemeldet. Melden Sie sich wieder an.',
  'error.tooOften': ({ minutes }) =>
    `Das war viel in kurzer Zeit. Versuchen Sie es in ${plural(minutes, { one: '# Minute', other: '# Minuten' })} erneut.`,
};
