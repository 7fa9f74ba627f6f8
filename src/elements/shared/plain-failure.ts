import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import type { SupportError } from '../../port/support-error.js';
import type { SendingText } from './error-text.js';
import { circleAlertIcon } from './icons/circle-alert.js';
import { rotateCwIcon } from './icons/rotate-cw.js';

/** What a failure notice says and offers. */
export interface FailureNotice {
  readonly error: Pick<SupportError, 'code' | 'reference' | 'retryAfter'>;
  readonly text: MessagesOf<'common'>;
  /** What did not happen, for failures that have no words of their own. */
  readonly otherwise: string;
  /** Where something was sent. */
  readonly sending?: SendingText | undefined;
  /** Offered as Try again; left out when trying again would not help. */
  readonly onRetry?: () => void;
  /** Tries again where a session has ended; `onRetry` when left out. */
  readonly onSignIn?: () => void;
}

/** A failure notice as it is while nothing else has come yet, without words for its code: see failureNotice. */
export function plainFailure({ error, text, otherwise, onRetry }: FailureNotice): TemplateResult {
  return html`<div class="notice bad" part="notice" role="alert">
    ${circleAlertIcon()}
    <div>
      <p>${otherwise}</p>
      ${error.reference ? html`<p class="muted">${text['error.reference']({ id: error.reference })}</p>` : nothing}
      ${
        onRetry
          ? html`<button type="button" class="button secondary compact" part="button" @click=${onRetry}>
            ${rotateCwIcon()}${text['error.retry']}
          </button>`
          : nothing
      }
    </div>
  </div>`;
}
