import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { toInstant } from '../../domain/instant.js';
import type { OutgoingMessage } from '../../store/outgoing-message.js';
import { errorText } from '../shared/error-text.js';
import { circleAlertIcon } from '../shared/icons/circle-alert.js';
import { loaderCircleIcon } from '../shared/icons/loader-circle.js';
import { wifiOffIcon } from '../shared/icons/wifi-off.js';
import { clockTime, fullTime, timeElement } from '../shared/time.js';
import { initials, messageBody } from './message-article.js';
import type { DrawFiles } from './thread-files.js';
import type { ThreadView } from './thread-view.js';

/** What can be done with a reply that was not sent, and how its files are drawn. */
export interface OutgoingActions {
  readonly files: DrawFiles;
  /** Nothing where the ticket takes no replies any more. */
  readonly onResend: ((key: string) => void) | undefined;
  readonly onDiscard: (key: string) => void;
}

/** A reply on its way, or one that did not get there. */
export function outgoingArticle(message: OutgoingMessage, view: ThreadView, actions: OutgoingActions): TemplateResult {
  const { text, languageTag } = view;
  const at = toInstant(message.at);
  return html`<article
    class=${message.phase === 'failed' ? 'message customer own failed' : 'message customer own'}
    part="message message-own"
    aria-label="${text['thread.you']}, ${fullTime(at, languageTag)}"
  >
    <span class="avatar" aria-hidden="true">${initials(view.reader)}</span>
    <div>
      <p class="by"><b>${text['thread.you']}</b> ${timeElement(at, clockTime(at, languageTag), languageTag)}</p>
      ${messageBody(message)} ${actions.files(message.files)}
      ${renderStand(message, view, actions)}
    </div>
  </article>`;
}

function renderStand(message: OutgoingMessage, view: ThreadView, actions: OutgoingActions): TemplateResult {
  if (message.phase === 'failed') return renderFailed(message, view, actions);
  return message.phase === 'queued' ? renderQueued(message.key, view, actions) : renderSending(view);
}

function renderQueued(key: string, { text }: ThreadView, { onDiscard }: OutgoingActions): TemplateResult {
  return html`<div class="unsent waits">
    <p>${wifiOffIcon()}<span>${text['thread.queued']}</span></p>
    <button type="button" class="link" part="button" @click=${() => onDiscard(key)}>${text['thread.deleteUnsent']}</button>
  </div>`;
}

function renderSending({ text }: ThreadView): TemplateResult {
  return html`<p class="sending"><span class="late"><span class="spin">${loaderCircleIcon()}</span></span>${text['thread.sending']}</p>`;
}

function renderFailed(
  { key, error }: Extract<OutgoingMessage, { phase: 'failed' }>,
  { text, sending }: ThreadView,
  { onResend, onDiscard }: OutgoingActions,
): TemplateResult {
  return html`<div class="unsent">
    <p>${circleAlertIcon()}<span>${errorText(error, text, text['thread.notSent'], sending)}</span></p>
    ${onResend ? html`<button type="button" class="link" part="button" @click=${() => onResend(key)}>${text[error.code === 'unauthenticated' ? 'error.signIn' : 'thread.tryAgain']}</button>` : nothing}
    <button type="button" class="link" part="button" @click=${() => onDiscard(key)}>${text['thread.deleteUnsent']}</button>
  </div>`;
}
