import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import { dayName } from '../shared/time.js';
import { surveyStand } from './survey-stand.js';
import type { SurveyText } from './survey-text.js';

/** What is told of an answer by. */
export interface AnsweredView {
  readonly text: SurveyText;
  readonly languageTag: string;
  /** The help desk's time in epoch milliseconds. */
  readonly now: number;
  /** Asks anew, where the answer may be changed. */
  readonly again: TemplateResult | typeof nothing;
}

/** That a survey has been answered, by the customer or by a colleague. Nothing where it has not. */
export function answeredRow({ survey }: Ticket, view: AnsweredView): TemplateResult | typeof nothing {
  if (!survey?.answeredAt) return nothing;
  const date = dayName(survey.answeredAt, view.languageTag, view.now);
  const words = view.text[survey.answers ? 'survey.answered' : 'survey.answeredByOther'];
  return html`<div class="row small">
    <p class="muted" tabindex="-1">${words({ date })}</p>
    ${view.again}
  </div>`;
}

/** Asks the questions, which then have the focus. */
export function againButton(words: string, onAsk: () => void): TemplateResult {
  return html`<button type="button" class="button ghost compact again" part="button" @click=${onAsk}>${words}</button>`;
}

/** Asks them anew where the answer may be changed. */
export function editButton(ticket: Ticket, text: SurveyText, onAsk: () => void): TemplateResult | typeof nothing {
  return surveyStand(ticket) === 'editable' ? againButton(text['survey.edit'], onAsk) : nothing;
}
