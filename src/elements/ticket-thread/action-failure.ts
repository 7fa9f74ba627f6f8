import type { SupportError } from '../../port/support-error.js';
import type { ThreadText } from './thread-text.js';

/** What is said of an action that was not done: whether it was the ticket that had moved on. */
export function actionFailure({ code }: SupportError, text: ThreadText): string {
  return text[code === 'stale' || code === 'not-allowed' ? 'thread.actionStale' : 'thread.actionFailed'];
}
