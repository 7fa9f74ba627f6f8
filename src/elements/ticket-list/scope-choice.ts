import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TicketQuery } from '../../port/support-adapter.js';
import type { ListText } from './list-text.js';

/** Which tickets are listed: those still open, those ended, or all. */
export type Scope = TicketQuery['scope'];

/** Lets the customer choose which tickets to list. */
export function scopeChoice(chosen: Scope, text: ListText, onChoose: (scope: Scope) => void): TemplateResult {
  const scopes: [Scope, string][] = [
    ['ongoing', text['list.open']],
    ['ended', text['list.closed']],
    ['all', text['list.all']],
  ];
  return html`<fieldset class="scopes">
    <legend class="visually-hidden">${text['list.filterLegend']}</legend>
    ${scopes.map(
      ([scope, label]) => html`<label class="scope">
        <input
          class="visually-hidden"
          type="radio"
          name="scope"
          .value=${scope}
          .checked=${chosen === scope}
          @change=${() => onChoose(scope)}
        />
        ${label}
      </label>`,
    )}
  </fieldset>`;
}
