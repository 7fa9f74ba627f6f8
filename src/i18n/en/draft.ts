import type { DraftMessages } from '../parts/draft.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('en');

/** The texts of drafts in English. */
export const draft: DraftMessages = {
  'draft.filesGone': 'Attach the files again. They could not be kept.',
  'draft.restored': ({ when }) => `Your draft from ${when} is back.`,
  'draft.saved': ({ time }) => `Draft saved ${time}`,
  'draft.saving': 'Saving draft',
  'draft.startOver': 'Start over',
  'form.discard': 'Discard draft',
  'form.discardConfirm': 'Discard this draft? It cannot be brought back.',
  'form.keepWriting': 'Keep writing',
  'shell.keepDraftTitle': 'Your draft is saved',
  'home.draft': 'Unfinished draft',
  'home.draftMeta': ({ subject, when }) => `“${subject}”, saved ${when}`,
  'home.draftUntitled': 'No subject yet',
  'error.offline': 'You are offline. Keep writing. We save your text here and send it when you are back.',
  'draft.notKept': 'This browser keeps no text for us. What you write is lost if you leave or reload the page.',
  'draft.doNotSend': 'Do not send',
  'error.rateLimited': ({ minutes }) =>
    `You have sent many tickets in a short time. Try again in ${plural(minutes, { one: '# minute', other: '# minutes' })}.`,
  'error.signedOut': 'You have been signed out. Sign in again to send. Your text is saved.',
};
