import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import type { ThreadView } from './thread-view.js';
import { ticketFacts } from './ticket-facts.js';

/** Which ticket this is. */
export function threadHead(ticket: Ticket, view: ThreadView): TemplateResult {
  return html`<div class="head" part="header">
    <h2><bdi>${ticket.subject}</bdi></h2>
    <p class="small muted">${ticketFacts(ticket, view)}</p>
  </div>`;
}
