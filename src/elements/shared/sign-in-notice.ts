import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import { logInIcon } from './icons/log-in.js';

/** Asks to sign in, which the host page does: `onSignIn` asks its token callback. Needs noticeStyles and buttonStyles. */
export function signInNotice(words: string, text: MessagesOf<'common'>, onSignIn: () => void): TemplateResult {
  return html`<div class="notice info" part="notice" role="alert">
    ${logInIcon()}
    <div>
      <p>${words}</p>
      <button type="button" class="button secondary compact" part="button" @click=${onSignIn}>${text['error.signIn']}</button>
    </div>
  </div>`;
}
