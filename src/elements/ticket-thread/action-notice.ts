import type { TemplateResult } from 'lit';
import type { SupportError } from '../../port/support-error.js';
import { failureNotice } from '../shared/failure-notice.js';
import type { FailureNotice } from '../shared/plain-failure.js';
import type { ThreadText } from './thread-text.js';

/** Says that something was not done, be it that the ticket had moved on; `way` leads to doing it after all. */
export function actionNotice(
  error: SupportError,
  text: ThreadText,
  way: Pick<FailureNotice, 'onRetry' | 'onSignIn'>,
): TemplateResult {
  const isStale = error.code === 'stale' || error.code === 'not-allowed';
  const otherwise = text[isStale ? 'thread.actionStale' : 'thread.actionFailed'];
  return failureNotice({ error, text, otherwise, ...way });
}
