import type { DraftingMessages } from '../parts/drafting.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** The words of writing a ticket at length in English. */
export const drafting: DraftingMessages = {
  'done.body': ({ when, email }) => [
    'We normally begin ',
    { b: `before ${when}` },
    `. You get an e-mail at ${email} when we reply.`,
  ],
  'done.finish': 'Done',
  'draft.filesGone': 'Attach the files again. They could not be kept.',
  'draft.localOnly': 'Saved on this device only',
  'draft.restored': ({ when }) => `Your draft from ${when} is back.`,
  'draft.saved': ({ time }) => `Draft saved ${time}`,
  'draft.saving': 'Saving draft',
  'draft.startOver': 'Start over',
  'error.productMissing': 'Select a product',
  'form.bold': 'Bold',
  'form.code': 'Code',
  'form.discard': 'Discard draft',
  'form.discardConfirm': 'Discard this draft? It cannot be brought back.',
  'form.keepWriting': 'Keep writing',
  'form.link': 'Link',
  'form.list': 'List',
  'form.preview': 'Preview',
  'form.previewEmpty': 'Nothing to preview',
  'form.product': 'Product',
  'form.productChoose': 'Choose a product',
  'form.productUnknown': 'I do not know',
  'form.service': 'Service',
  'form.serviceQuote': 'We reply with a quote before anything is ordered.',
  'form.similar': 'Does one of these help?',
  'form.submitWaitsUpload': ({ count }) =>
    `Sends when ${plural(count, { one: 'the file is', other: '# files are' })} uploaded`,
  'form.watchers': 'Send updates to colleagues',
  'form.write': 'Write',
  'shell.keepDraftTitle': 'Your draft is saved',
  'shell.shortcuts': 'Keyboard shortcuts',
  'shell.shortcutSend': ({ keys }) => `Send: ${keys}`,
  'shell.shortcutClose': 'Close the panel: Esc',
  'shell.shortcutSearch': ({ keys }) => `Search tickets: ${keys}`,
  'home.draft': 'Unfinished draft',
  'home.draftMeta': ({ subject, when }) => `“${subject}”, saved ${when}`,
  'home.draftUntitled': 'No subject yet',
};
