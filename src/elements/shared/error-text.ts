import type { Messages, MessagesOf } from '../../i18n/messages.js';
import type { SupportError } from '../../port/support-error.js';

/** Words of a place where something is sent: that what was written is kept, and that much has been sent. */
export type SendingText = Partial<Pick<Messages, 'error.signedOut' | 'error.rateLimited'>>;

/**
 * What a customer reads about a failure: the words for its code where there are any, else `otherwise`, which says what did not
 * happen. Never the developer's message. A place that sends has words of its own for some.
 */
export function errorText(
  error: Pick<SupportError, 'code' | 'retryAfter'>,
  text: MessagesOf<'common'>,
  otherwise: string,
  sending?: SendingText,
): string {
  switch (error.code) {
    case 'unauthenticated':
      return sending?.['error.signedOut'] ?? text['error.signInAgain'];
    case 'no-access':
      return text['error.noAccess'];
    case 'rate-limited': {
      const minutes = Math.max(1, Math.ceil((error.retryAfter ?? 0) / 60_000));
      return (sending?.['error.rateLimited'] ?? text['error.tooOften'])({ minutes });
    }
    default:
      return otherwise;
  }
}
