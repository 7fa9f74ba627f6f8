import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import { lineIn } from './thread-view.js';
import type { ThreadView } from './thread-view.js';

/** Which ticket this is. */
export function threadHead({ subject, number, priority, line }: Ticket, view: ThreadView): TemplateResult {
  return html`<div class="head" part="header">
    <h2>${subject}</h2>
    <p class="small muted number">
      <bdi>${number}</bdi>
      ${priority ? html`<span>${view.text[`priority.${priority}`]}</span>` : nothing}
      ${line ? html`<span>${lineIn(line, view)}</span>` : nothing}
    </p>
  </div>`;
}
