/** Texts of drafts. */
export interface DraftMessages {
  readonly 'draft.filesGone': string;
  readonly 'draft.restored': (values: { readonly when: string }) => string;
  readonly 'draft.saved': (values: { readonly time: string }) => string;
  readonly 'draft.saving': string;
  readonly 'draft.startOver': string;
  readonly 'form.discard': string;
  readonly 'form.discardConfirm': string;
  readonly 'form.keepWriting': string;
  readonly 'shell.keepDraftTitle': string;
  readonly 'home.draft': string;
  readonly 'home.draftMeta': (values: { readonly subject: string; readonly when: string }) => string;
  readonly 'home.draftUntitled': string;
  readonly 'error.offline': string;
  readonly 'draft.notKept': string;
  readonly 'draft.doNotSend': string;
  readonly 'error.rateLimited': (values: { readonly minutes: number }) => string;
  readonly 'error.signedOut': string;
}
