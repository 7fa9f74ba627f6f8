import type { CommonMessages } from '../parts/common.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('sv');

/** Words every part of the widget may need in Swedish. */
export const common: CommonMessages = {
  'error.noAccess': 'Ditt konto kan inte registrera ärenden. Be er huvudadministratör om behörighet.',
  'error.retry': 'Försök igen',
  'error.reference': ({ id }) => `Referens: ${id}`,
  'error.unreachable': 'Supporten går inte att nå just nu.',
  'form.charsLeft': ({ count }) => plural(count, { one: '# tecken kvar', other: '# tecken kvar' }),
  'form.charsOver': ({ count }) => plural(count, { one: '# tecken för mycket', other: '# tecken för mycket' }),
  'access.holders': 'De kan hjälpa dig i din organisation',
  'form.limit': ({ max }) => `Högst ${max} tecken`,
  'form.optional': '(frivilligt)',
  'error.prefix': 'Fel:',
  'error.signIn': 'Logga in',
  'error.signInAgain': 'Du har loggats ut. Logga in igen.',
  'error.tooOften': ({ minutes }) =>
    `Det blev mycket på kort tid. Försök igen om ${plural(minutes, { one: '# minut', other: '# minuter' })}.`,
};
