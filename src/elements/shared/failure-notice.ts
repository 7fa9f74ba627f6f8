import type { TemplateResult } from 'lit';
import { errorText } from './error-text.js';
import { plainFailure } from './plain-failure.js';
import type { FailureNotice } from './plain-failure.js';
import { signInNotice } from './sign-in-notice.js';

/**
 * Says in place that something could not be done, with *Try again* and the help desk's reference. A session that has ended is
 * nothing that went wrong: *Sign in* then tries again, which asks the page who is here. Needs noticeStyles and buttonStyles.
 */
export function failureNotice(view: FailureNotice): TemplateResult {
  const { error, text, otherwise, sending, onSignIn = view.onRetry } = view;
  const words = errorText(error, text, otherwise, sending);
  if (error.code === 'unauthenticated' && onSignIn) return signInNotice(words, text, onSignIn);
  return plainFailure({ ...view, otherwise: words });
}
