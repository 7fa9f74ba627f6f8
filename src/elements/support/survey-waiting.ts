import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { memoryOf } from '../../store/device-memory.js';
import type { SupportStore } from '../../store/support-store.js';
import { dismissedKey } from '../survey/survey-memory.js';
import { surveyStand } from '../survey/survey-stand.js';
import { waitingCard } from './waiting-card.js';

/** The latest closed ticket whose survey waits for an answer, unless the customer has said *Not now*. */
export function waitingSurvey(ended: readonly Ticket[], store: SupportStore): Ticket | undefined {
  const memory = memoryOf(store);
  return ended.find((ticket) => surveyStand(ticket) === 'open' && !memory.read(dismissedKey(ticket.id)));
}

/** Leads from the home view to a survey. */
export function surveyWaiting(
  ticket: Ticket | undefined,
  text: MessagesOf<'survey'> | undefined,
  onOpen: (ticket: Ticket) => void,
): TemplateResult | typeof nothing {
  if (!ticket || !text) return nothing;
  return waitingCard(html`<span>${text['home.surveyWaiting']({ number: ticket.number })}</span>`, () => onOpen(ticket));
}
