import type { DraftMessages } from '../parts/draft.js';

/** The texts of drafts in Finnish. */
export const draft: DraftMessages = {
  'draft.filesGone': 'Liitä tiedostot uudelleen. Niitä ei voitu säilyttää.',
  'draft.localOnly': 'Tallennettu vain tähän laitteeseen',
  'draft.restored': ({ when }) => `Luonnoksesi on palautettu (${when}).`,
  'draft.saved': ({ time }) => `Luonnos tallennettu ${time}`,
  'draft.saving': 'Luonnosta tallennetaan',
  'draft.startOver': 'Aloita alusta',
  'form.discard': 'Hylkää luonnos',
  'form.discardConfirm': 'Hylätäänkö luonnos? Sitä ei voi palauttaa.',
  'form.keepWriting': 'Jatka kirjoittamista',
  'shell.keepDraftTitle': 'Luonnoksesi on tallessa',
  'home.draft': 'Keskeneräinen luonnos',
  'home.draftMeta': ({ subject, when }) => `”${subject}”, tallennettu ${when}`,
  'home.draftUntitled': 'Ei vielä otsikkoa',
};
