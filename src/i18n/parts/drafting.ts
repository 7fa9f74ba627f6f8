import type { RichMessage } from '../rich-message.js';

/** The words of writing a ticket at length: the editor, drafts, and what is asked and told beyond the bare ticket. */
export interface DraftingMessages {
  readonly 'done.body': (values: { readonly when: string; readonly email: string }) => RichMessage;
  readonly 'done.finish': string;
  readonly 'draft.filesGone': string;
  readonly 'draft.localOnly': string;
  readonly 'draft.restored': (values: { readonly when: string }) => string;
  readonly 'draft.saved': (values: { readonly time: string }) => string;
  readonly 'draft.saving': string;
  readonly 'draft.startOver': string;
  readonly 'error.productMissing': string;
  readonly 'form.bold': string;
  readonly 'form.code': string;
  readonly 'form.discard': string;
  readonly 'form.discardConfirm': string;
  readonly 'form.keepWriting': string;
  readonly 'form.link': string;
  readonly 'form.list': string;
  readonly 'form.preview': string;
  readonly 'form.previewEmpty': string;
  readonly 'form.product': string;
  readonly 'form.productChoose': string;
  readonly 'form.productUnknown': string;
  readonly 'form.service': string;
  readonly 'form.serviceQuote': string;
  readonly 'form.similar': string;
  readonly 'form.submitWaitsUpload': (values: { readonly count: number }) => string;
  readonly 'form.watchers': string;
  readonly 'form.write': string;
  readonly 'shell.keepDraftTitle': string;
  readonly 'shell.shortcuts': string;
  readonly 'shell.shortcutSend': (values: { readonly keys: string }) => string;
  readonly 'shell.shortcutClose': string;
  readonly 'shell.shortcutSearch': (values: { readonly keys: string }) => string;
  readonly 'home.draft': string;
  readonly 'home.draftMeta': (values: { readonly subject: string; readonly when: string }) => string;
  readonly 'home.draftUntitled': string;
}
