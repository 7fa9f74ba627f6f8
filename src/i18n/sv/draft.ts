import type { DraftMessages } from '../parts/draft.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('sv');

/** The texts of drafts in Swedish. */
export const draft: DraftMessages = {
  'draft.filesGone': 'Bifoga filerna igen. De gick inte att spara.',
  'draft.restored': ({ when }) => `Ditt utkast från ${when} är tillbaka.`,
  'draft.saved': ({ time }) => `Utkast sparat ${time}`,
  'draft.saving': 'Sparar utkast',
  'draft.startOver': 'Börja om',
  'form.discard': 'Kasta utkastet',
  'form.discardConfirm': 'Vill du kasta utkastet? Det går inte att ångra.',
  'form.keepWriting': 'Fortsätt skriva',
  'shell.keepDraftTitle': 'Ditt utkast är sparat',
  'home.draft': 'Påbörjat utkast',
  'home.draftMeta': ({ subject, when }) => `”${subject}”, sparat ${when}`,
  'home.draftUntitled': 'Ingen rubrik än',
  'error.offline': 'Du är offline. Fortsätt skriva. Vi sparar texten här och skickar den när du är uppkopplad igen.',
  'draft.notKept':
    'Webbläsaren sparar ingen text åt oss. Det du skriver försvinner om du lämnar eller laddar om sidan.',
  'draft.doNotSend': 'Skicka inte',
  'error.rateLimited': ({ minutes }) =>
    `Du har skickat många ärenden på kort tid. Försök igen om ${plural(minutes, { one: '# minut', other: '# minuter' })}.`,
  'error.signedOut': 'Du har loggats ut. Logga in igen för att skicka. Din text är sparad.',
};
