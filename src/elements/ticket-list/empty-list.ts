import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TicketQuery } from '../../port/support-adapter.js';
import { inboxIcon } from '../shared/icons/inbox.js';
import type { ListText } from './list-text.js';

/** A question to the list that found nothing. */
export interface EmptyList {
  readonly query: Pick<TicketQuery, 'scope' | 'text'>;
  readonly text: ListText;
  readonly onSearchAll: () => void;
}

/** Says why there is nothing to see: each reason has words of its own. */
export function emptyList(empty: EmptyList): TemplateResult {
  const { query, text } = empty;
  if (query.text) return renderNoMatch(query.text, empty);
  if (query.scope === 'ended') return html`<div class="card empty"><h2>${text['list.noClosed']}</h2></div>`;
  return html`<div class="card empty">
    ${inboxIcon()}
    <h2>${text[query.scope === 'all' ? 'home.emptyTitle' : 'home.noOpen']}</h2>
    ${query.scope === 'all' ? html`<p class="muted">${text['home.emptyBody']}</p>` : nothing}
    <slot name="empty"></slot>
  </div>`;
}

function renderNoMatch(words: string, { query, text, onSearchAll }: EmptyList): TemplateResult {
  const everywhere = query.scope === 'all';
  return html`<div class="card empty">
    <h2>${text['list.noMatch']({ query: words })}</h2>
    <p class="muted small">${text[everywhere ? 'list.checkSpelling' : 'list.noMatchHint']}</p>
    ${
      everywhere
        ? nothing
        : html`<button type="button" class="button secondary compact" part="button" @click=${onSearchAll}>
          ${text['list.searchAll']}
        </button>`
    }
  </div>`;
}
