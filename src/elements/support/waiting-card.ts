import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { chevronRightIcon } from '../shared/icons/chevron-right.js';

/** Leads from the home view to something that waits for the customer. Needs cardStyles and the looks of `waiting`. */
export function waitingCard(content: TemplateResult, onOpen: () => void): TemplateResult {
  return html`<button type="button" class="card padded waiting" part="button" @click=${onOpen}>
    ${content}${chevronRightIcon()}
  </button>`;
}
