import type { CommonMessages } from '../parts/common.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('fi');

/** Words every part of the widget may need in Finnish. */
export const common: CommonMessages = {
  'error.noAccess': 'Tililläsi ei voi tehdä tukipyyntöjä. Pyydä oikeus pääkäyttäjältänne.',
  'error.retry': 'Yritä uudelleen',
  'error.reference': ({ id }) => `Viite: ${id}`,
  'error.unreachable': 'Tukeen ei saada juuri nyt yhteyttä.',
  'form.charsLeft': ({ count }) => plural(count, { one: '# merkki jäljellä', other: '# merkkiä jäljellä' }),
  'form.charsOver': ({ count }) => plural(count, { one: '# merkki liikaa', other: '# merkkiä liikaa' }),
  'access.holders': 'Nämä henkilöt voivat auttaa organisaatiossasi',
  'form.limit': ({ max }) => `Enintään ${max} merkkiä`,
  'form.optional': '(vapaaehtoinen)',
  'error.prefix': 'Virhe:',
  'error.signIn': 'Kirjaudu sisään',
  'error.signInAgain': 'Sinut on kirjattu ulos. Kirjaudu uudelleen sisään.',
  'error.tooOften': ({ minutes }) =>
    `Pyyntöjä tuli paljon lyhyessä ajassa. Yritä uudelleen ${plural(minutes, { one: '# minuutin', other: '# minuutin' })} kuluttua.`,
};
