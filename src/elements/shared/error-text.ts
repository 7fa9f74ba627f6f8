import type { MessagesOf } from '../../i18n/messages.js';
import type { SupportError } from '../../port/support-error.js';

/**
 * What a customer reads about a failure: the words for its code where there are any, else `otherwise`, which says what did not
 * happen. Never the developer's message.
 */
export function errorText(
  error: Pick<SupportError, 'code' | 'retryAfter'>,
  text: MessagesOf<'common'>,
  otherwise: string,
): string {
  switch (error.code) {
    case 'unauthenticated':
      return text['error.signedOut'];
    case 'no-access':
      return text['error.noAccess'];
    case 'rate-limited':
      return text['error.rateLimited']({ minutes: Math.max(1, Math.ceil((error.retryAfter ?? 0) / 60_000)) });
    default:
      return otherwise;
  }
}
