import type { DraftMessages } from '../parts/draft.js';
import { pluralIn } from '../languages.js';
import { atTime } from './inflect.js';

const plural = pluralIn('fi');

/** The texts of drafts in Finnish. */
export const draft: DraftMessages = {
  'draft.filesGone': 'Liitä tiedostot uudelleen. Niitä ei voitu säilyttää.',
  'draft.restored': ({ when }) => `Luonnoksesi on palautettu (tallennettu ${atTime(when)}).`,
  'draft.saved': ({ time }) => `Luonnos tallennettu ${atTime(time)}`,
  'draft.saving': 'Luonnosta tallennetaan',
  'draft.startOver': 'Aloita alusta',
  'form.discard': 'Hylkää luonnos',
  'form.discardConfirm': 'Hylätäänkö luonnos? Sitä ei voi palauttaa.',
  'form.keepWriting': 'Jatka kirjoittamista',
  'shell.keepDraftTitle': 'Luonnoksesi on tallessa',
  'home.draft': 'Keskeneräinen luonnos',
  'home.draftMeta': ({ subject, when }) => `”${subject}”, tallennettu ${atTime(when)}`,
  'home.draftUntitled': 'Ei vielä otsikkoa',
  'error.offline':
    'Olet offline-tilassa. Jatka kirjoittamista. Tallennamme tekstin tähän ja lähetämme sen, kun yhteys palaa.',
  'draft.notKept':
    'Selain ei tallenna tekstiä puolestamme. Kirjoittamasi katoaa, jos poistut sivulta tai lataat sen uudelleen.',
  'draft.doNotSend': 'Älä lähetä',
  'error.rateLimited': ({ minutes }) =>
    `Olet lähettänyt lyhyessä ajassa monta tukipyyntöä. Yritä uudelleen ${plural(minutes, { one: '# minuutin', other: '# minuutin' })} kuluttua.`,
  'error.signedOut': 'Sinut on kirjattu ulos. Kirjaudu sisään, niin voit lähettää. Tekstisi on tallessa.',
};
