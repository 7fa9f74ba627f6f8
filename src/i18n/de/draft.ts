import type { DraftMessages } from '../parts/draft.js';
import { pluralIn } from '../languages.js';
import { oClock } from './clock.js';

const plural = pluralIn('de');

/** The texts of drafts in German. */
export const draft: DraftMessages = {
  'draft.filesGone': 'Hängen Sie die Dateien erneut an. Sie konnten nicht gespeichert werden.',
  'draft.restored': ({ when }) => `Ihr Entwurf ist wieder da (gespeichert: ${oClock(when)}).`,
  'draft.saved': ({ time }) => `Entwurf gespeichert: ${oClock(time)}`,
  'draft.saving': 'Entwurf wird gespeichert',
  'draft.startOver': 'Neu beginnen',
  'form.discard': 'Entwurf verwerfen',
  'form.discardConfirm': 'Möchten Sie den Entwurf verwerfen? Er lässt sich nicht wiederherstellen.',
  'form.keepWriting': 'Weiterschreiben',
  'shell.keepDraftTitle': 'Ihr Entwurf ist gespeichert',
  'home.draft': 'Angefangener Entwurf',
  'home.draftMeta': ({ subject, when }) => `„${subject}“, gespeichert: ${oClock(when)}`,
  'home.draftUntitled': 'Noch kein Betreff',
  'error.offline':
    'Sie sind offline. Schreiben Sie weiter. Wir speichern den Text hier und senden ihn, sobald Sie wieder online sind.',
  'draft.notKept':
    'Dieser Browser speichert keinen Text für uns. Was Sie schreiben, geht verloren, wenn Sie die Seite verlassen oder neu laden.',
  'draft.doNotSend': 'Nicht senden',
  'error.rateLimited': ({ minutes }) =>
    `Sie haben in kurzer Zeit viele Tickets gesendet. Versuchen Sie es in ${plural(minutes, { one: '# Minute', other: '# Minuten' })} erneut.`,
  'error.signedOut': 'Sie wurden abgemeldet. Melden Sie sich zum Senden wieder an. Ihr Text ist gespeichert.',
};
