import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormField } from './form-values.js';
import type { FormView } from './form-view.js';

/** Lists on top of the form what has to be mended. A link leads to its control through `onGo`, never through the page's address. */
export function errorSummary(view: FormView, onGo: (field: FormField) => void): TemplateResult {
  const go = (event: Event, field: FormField): void => {
    event.preventDefault();
    if (field.startsWith('files/')) return view.more?.files.focusFile(field.slice('files/'.length));
    if (field === 'body') view.more?.editor.write();
    onGo(field);
  };
  return html`<div class="error-summary" part="error-summary" role="alert" tabindex="-1">
    <h2>${view.text['error.summaryTitle']}</h2>
    <ul>
      ${view.problems.map(({ field, words }) => {
        if (!field) return html`<li>${words}</li>`;
        return html`<li><a href="#${field}" @click=${(event: Event) => go(event, field)}>${words}</a></li>`;
      })}
    </ul>
  </div>`;
}
