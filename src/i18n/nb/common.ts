import type { CommonMessages } from '../parts/common.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('nb');

/** Words every part of the widget may need in Norwegian Bokmål. */
export const common: CommonMessages = {
  'error.noAccess': 'Kontoen din kan ikke opprette saker. Be hovedadministratoren deres om tilgang.',
  'error.retry': 'Prøv igjen',
  'error.reference': ({ id }) => `Referanse: ${id}`,
  'error.unreachable': 'Support kan ikke nås akkurat nå.',
  'form.charsLeft': ({ count }) => plural(count, { one: '# tegn igjen', other: '# tegn igjen' }),
  'form.charsOver': ({ count }) => plural(count, { one: '# tegn for mye', other: '# tegn for mye' }),
  'access.holders': 'Disse kan hjelpe deg i organisasjonen din',
  'form.limit': ({ max }) => `Høyst ${max} tegn`,
  'form.optional': '(valgfritt)',
  'error.prefix': 'Feil:',
  'error.signIn': 'Logg inn',
  'error.signInAgain': 'Du er logget ut. Logg inn igjen.',
  'error.tooOften': ({ minutes }) =>
    `Det ble mye på kort tid. Prøv igjen om ${plural(minutes, { one: '# minutt', other: '# minutter' })}.`,
};
