import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CatalogueService } from '../../domain/service.js';
import type { Ticket } from '../../domain/ticket.js';
import { orderedService } from '../shared/ordered-service.js';
import { lineIn } from './thread-view.js';
import type { LinesView } from './thread-view.js';

/** In which words the facts of a ticket are written. */
export interface FactsView extends LinesView {
  /** The services that the help desk offers. */
  readonly catalogue: readonly CatalogueService[];
}

/** Number, ordered service, priority and line of a ticket: what stands below its subject. */
export function ticketFacts(ticket: Ticket, view: FactsView): TemplateResult {
  const { number, priority, line } = ticket;
  const ordered = orderedService(ticket, view.catalogue, view.languageTag);
  return html`<bdi>${number}</bdi>
    ${ordered ? html`<span>${ordered}</span>` : nothing}
    ${priority ? html`<span>${view.text[`priority.${priority}`]}</span>` : nothing}
    ${line ? html`<span>${lineIn(line, view)}</span>` : nothing}`;
}
