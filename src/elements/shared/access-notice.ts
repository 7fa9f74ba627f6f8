import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AccessHolder, Session } from '../../domain/session.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { logInIcon } from './icons/log-in.js';

/** Tells a signed-in user without access who in the organisation has it. Needs noticeStyles. */
export function accessNotice(session: Session, text: MessagesOf<'common'>): TemplateResult {
  const holders = session.accessHolders ?? [];
  return html`<div class="notice info" part="notice">
    ${logInIcon()}
    <div>
      <p>${text['error.noAccess']}</p>
      ${
        holders.length > 0
          ? html`<p>${text['access.holders']}:</p>
              <ul>
                ${holders.map(renderHolder)}
              </ul>`
          : nothing
      }
    </div>
  </div>`;
}

function renderHolder({ name, title, email }: AccessHolder): TemplateResult {
  const words = title ? `${name} (${title})` : name;
  return html`<li><bdi>${words}</bdi>${email ? html` <a href="mailto:${email}">${email}</a>` : nothing}</li>`;
}
