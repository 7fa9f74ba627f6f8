import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket, TicketDraft } from '../../domain/ticket.js';
import { circleCheckIcon } from '../shared/icons/circle-check.js';
import type { FormText } from './form-text.js';

/** What is said and offered once a ticket is filed. */
export interface DoneView {
  readonly ticket: Ticket;
  /** What was changed after a first try that had landed after all: it is not in the ticket. */
  readonly unsent?: TicketDraft;
  readonly text: FormText;
  readonly onOpen: () => void;
  readonly onAnother: () => void;
}

/** Stands in place of the form once the ticket is filed. */
export function doneView({ ticket, unsent, text, onOpen, onAnother }: DoneView): TemplateResult {
  return html`<div class="done">
    ${circleCheckIcon()}
    <h2 tabindex="-1">${text['done.title']({ number: ticket.number })}</h2>
    ${unsent ? renderUnsent(unsent, text) : nothing}
    <p>${text['done.follow']}</p>
    <div class="actions">
      <button type="button" class="button primary" part="button button-primary" @click=${onOpen}>${text['done.open']}</button>
      <button type="button" class="button secondary" part="button" @click=${onAnother}>${text['done.another']}</button>
    </div>
  </div>`;
}

function renderUnsent(unsent: TicketDraft, text: FormText): TemplateResult {
  return html`<div class="notice wait" part="notice">
    <div>
      <p>${text['done.unsent']}</p>
      <p class="unsent">${unsent.body}</p>
    </div>
  </div>`;
}
