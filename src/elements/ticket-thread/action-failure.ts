import type { TemplateResult } from 'lit';
import type { SupportError } from '../../port/support-error.js';
import { failureNotice } from '../shared/failure-notice.js';
import type { ThreadText } from './thread-text.js';

/** What is said of an action that was not done: whether it was the ticket that had moved on. */
export function actionFailure({ code }: SupportError, text: ThreadText): string {
  return text[code === 'stale' || code === 'not-allowed' ? 'thread.actionStale' : 'thread.actionFailed'];
}

/** The same as a notice, with a way to try again. */
export function actionNotice(error: SupportError, text: ThreadText, onRetry: () => void): TemplateResult {
  return failureNotice({ error, text, otherwise: actionFailure(error, text), onRetry });
}
