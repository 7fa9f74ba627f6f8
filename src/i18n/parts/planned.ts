import type { RichMessage } from '../rich-message.js';

/** Texts of the copy deck for what no element does; docs/decisions/12-texts-not-shown.md says why of each. */
export interface PlannedMessages {
  readonly 'done.body': (values: { readonly when: string; readonly email: string }) => RichMessage;
  readonly 'done.finish': string;
  readonly 'form.similar': string;
  readonly 'form.watchers': string;
  readonly 'shell.shortcuts': string;
  readonly 'shell.shortcutClose': string;
  readonly 'shell.shortcutSearch': (values: { readonly keys: string }) => string;
  readonly 'error.maintenance': (values: { readonly when: string }) => string;
  readonly 'shell.panelLabel': string;
  readonly 'shell.open': string;
  readonly 'shell.back': string;
  readonly 'shell.more': string;
  readonly 'announce.readMore': string;
  readonly 'list.filterOpen': (values: { readonly count: string }) => string;
  readonly 'list.filterClosed': (values: { readonly count: string }) => string;
  readonly 'list.filterAll': (values: { readonly count: string }) => string;
  readonly 'thread.edited': (values: { readonly when: string }) => string;
  readonly 'event.asked': (values: { readonly name: string }) => string;
  readonly 'hours.ribbonAriaClosed': (values: { readonly when: string }) => string;
  readonly 'promise.begun': (values: { readonly when: string }) => string;
  readonly 'status.reopened': string;
  readonly 'draft.localOnly': string;
  readonly 'error.productMissing': string;
  readonly 'form.product': string;
  readonly 'form.productChoose': string;
  readonly 'form.productUnknown': string;
}
