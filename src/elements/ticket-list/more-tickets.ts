import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListText } from './list-text.js';

/** Offers more tickets after a list that goes on. `loading`: they are on their way. */
export function moreTickets(text: ListText, loading: boolean | undefined, onMore: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button secondary more"
    part="button"
    aria-disabled=${loading ? 'true' : nothing}
    @click=${onMore}
  >
    ${text['list.more']}
  </button>`;
}
