import type { DraftMessages } from '../parts/draft.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('nb');

/** The texts of drafts in Norwegian Bokmål. */
export const draft: DraftMessages = {
  'draft.filesGone': 'Legg ved filene på nytt. De kunne ikke lagres.',
  'draft.restored': ({ when }) => `Utkastet ditt fra ${when} er tilbake.`,
  'draft.saved': ({ time }) => `Utkast lagret ${time}`,
  'draft.saving': 'Lagrer utkast',
  'draft.startOver': 'Begynn på nytt',
  'form.discard': 'Forkast utkastet',
  'form.discardConfirm': 'Vil du forkaste utkastet? Det kan ikke angres.',
  'form.keepWriting': 'Fortsett å skrive',
  'shell.keepDraftTitle': 'Utkastet ditt er lagret',
  'home.draft': 'Påbegynt utkast',
  'home.draftMeta': ({ subject, when }) => `«${subject}», lagret ${when}`,
  'home.draftUntitled': 'Ikke noe emne ennå',
  'error.offline': 'Du er frakoblet. Fortsett å skrive. Vi lagrer teksten her og sender den når du er tilkoblet igjen.',
  'draft.notKept':
    'Nettleseren lagrer ikke tekst for oss. Det du skriver, går tapt hvis du forlater eller laster inn siden på nytt.',
  'draft.doNotSend': 'Ikke send',
  'error.rateLimited': ({ minutes }) =>
    `Du har sendt mange saker på kort tid. Prøv igjen om ${plural(minutes, { one: '# minutt', other: '# minutter' })}.`,
  'error.signedOut': 'Du er logget ut. Logg inn igjen for å sende. Teksten din er lagret.',
};
