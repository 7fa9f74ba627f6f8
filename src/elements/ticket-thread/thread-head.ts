import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import { orderedService } from '../shared/ordered-service.js';
import { lineIn } from './thread-view.js';
import type { ThreadView } from './thread-view.js';

/** Which ticket this is. */
export function threadHead(ticket: Ticket, view: ThreadView): TemplateResult {
  const { subject, number, priority, line } = ticket;
  const ordered = orderedService(ticket, view.catalogue, view.languageTag);
  return html`<div class="head" part="header">
    <h2><bdi>${subject}</bdi></h2>
    <p class="small muted number">
      <bdi>${number}</bdi>
      ${ordered ? html`<span>${ordered}</span>` : nothing}
      ${priority ? html`<span>${view.text[`priority.${priority}`]}</span>` : nothing}
      ${line ? html`<span>${lineIn(line, view)}</span>` : nothing}
    </p>
  </div>`;
}
