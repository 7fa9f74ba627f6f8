import type { DraftMessages } from '../parts/draft.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('da');

/** The texts of drafts in Danish. */
export const draft: DraftMessages = {
  'draft.filesGone': 'Vedhæft filerne igen. De kunne ikke gemmes.',
  'draft.restored': ({ when }) => `Din kladde fra ${when} er tilbage.`,
  'draft.saved': ({ time }) => `Kladde gemt ${time}`,
  'draft.saving': 'Gemmer kladde',
  'draft.startOver': 'Begynd forfra',
  'form.discard': 'Kassér kladden',
  'form.discardConfirm': 'Vil du kassere kladden? Det kan ikke fortrydes.',
  'form.keepWriting': 'Skriv videre',
  'shell.keepDraftTitle': 'Din kladde er gemt',
  'home.draft': 'Påbegyndt kladde',
  'home.draftMeta': ({ subject, when }) => `”${subject}”, gemt ${when}`,
  'home.draftUntitled': 'Intet emne endnu',
  'error.offline': 'Du er offline. Skriv bare videre. Vi gemmer teksten her og sender den, når du er online igen.',
  'draft.notKept':
    'Browseren gemmer ikke tekst for os. Det, du skriver, går tabt, hvis du forlader eller genindlæser siden.',
  'draft.doNotSend': 'Send ikke',
  'error.rateLimited': ({ minutes }) =>
    `Du har sendt mange sager på kort tid. Prøv igen om ${plural(minutes, { one: '# minut', other: '# minutter' })}.`,
  'error.signedOut': 'Du er logget ud. Log ind igen for at sende. Din tekst er gemt.',
};
