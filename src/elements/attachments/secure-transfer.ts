import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SecureTransfer } from '../../domain/service.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { arrowUpRightIcon } from '../shared/icons/arrow-up-right.js';
import { localText } from '../shared/local-text.js';

/** Leads to where the help desk takes what is too large or too secret for a ticket, such as a copy of a database. Needs secureStyles. */
export function secureTransfer(
  { url, hint }: SecureTransfer,
  text: MessagesOf<'file'>,
  languageTag: string,
): TemplateResult | typeof nothing {
  if (!/^https?:\/\//i.test(url)) return nothing;
  return html`<div class="secure">
    <a class="link" href=${url} target="_blank" rel="noopener noreferrer nofollow">
      ${text['file.secureTransfer']}${arrowUpRightIcon()}<span class="visually-hidden">${text['shell.newWindow']}</span>
    </a>
    ${hint ? html`<p class="hint"><bdi>${localText(hint, languageTag)}</bdi></p>` : nothing}
  </div>`;
}
