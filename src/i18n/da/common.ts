import type { CommonMessages } from '../parts/common.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('da');

/** Words every part of the widget may need in Danish. */
export const common: CommonMessages = {
  'error.noAccess': 'Din konto kan ikke oprette sager. Bed jeres hovedadministrator om adgang.',
  'error.retry': 'Prøv igen',
  'error.reference': ({ id }) => `Reference: ${id}`,
  'error.unreachable': 'Der er ikke forbindelse til supporten lige nu.',
  'form.charsLeft': ({ count }) => plural(count, { one: '# tegn tilbage', other: '# tegn tilbage' }),
  'form.charsOver': ({ count }) => plural(count, { one: '# tegn for meget', other: '# tegn for meget' }),
  'access.holders': 'Disse personer kan hjælpe dig i din organisation',
  'form.limit': ({ max }) => `Højst ${max} tegn`,
  'form.optional': '(valgfrit)',
  'error.prefix': 'Fejl:',
  'error.signIn': 'Log ind',
  'error.signInAgain': 'Du er logget ud. Log ind igen.',
  'error.tooOften': ({ minutes }) =>
    `Det blev meget på kort tid. Prøv igen om ${plural(minutes, { one: '# minut', other: '# minutter' })}.`,
};
