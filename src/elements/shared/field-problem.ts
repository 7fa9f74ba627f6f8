import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import { circleAlertIcon } from './icons/circle-alert.js';

/** The words at a field that has to be mended, under the id of the field with `-error`. Needs invalidStyles. */
export function fieldProblem(field: string, words: string, text: MessagesOf<'common'>): TemplateResult {
  return html`<p class="field-error" part="error" id="${field}-error">
    ${circleAlertIcon()}<span><span class="visually-hidden">${text['error.prefix']} </span>${words}</span>
  </p>`;
}
