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
  readonly onClearSearch: () => void;
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

/** Says that the filters leave nothing, with the way back. */
export function emptyByFilters(text: ListText, onClear: () => void): TemplateResult {
  return html`<div class="card empty">
    <h2>${text['list.results']({ count: 0 })}</h2>
    ${way(text['list.clearFilters'], onClear)}
  </div>`;
}

function renderNoMatch(words: string, { query, text, onSearchAll, onClearSearch }: EmptyList): TemplateResult {
  const everywhere = query.scope === 'all';
  return html`<div class="card empty">
    <h2>${text['list.noMatch']({ query: words })}</h2>
    <p class="muted small">${text[everywhere ? 'list.checkSpelling' : 'list.noMatchHint']}</p>
    <div class="ways">
      ${everywhere ? nothing : way(text['list.searchAll'], onSearchAll)} ${way(text['list.clearSearch'], onClearSearch)}
    </div>
  </div>`;
}

function way(label: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="button secondary compact" part="button" @click=${onClick}>${label}</button>`;
}
