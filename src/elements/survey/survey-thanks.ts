import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SurveyText } from './survey-text.js';

/** What is said once the answers are there. */
export interface SurveyThanks {
  readonly text: SurveyText;
  /** What went wrong with opening the ticket again. */
  readonly failure: TemplateResult | typeof nothing;
  /** Opens the ticket again; left out where that is not offered. */
  readonly onReopen: (() => void) | undefined;
  /** Asks anew, where the answers may be changed: that they are wrong is seen right after they were sent. */
  readonly again: TemplateResult | typeof nothing;
}

/** Thanks for the answers, and offers to go on where they tell that it is not solved. */
export function surveyThanks({ text, failure, onReopen, again }: SurveyThanks): TemplateResult {
  return html`<div class="thanks" role="group" aria-labelledby="thanks" tabindex="-1">
    <p id="thanks">${text[onReopen ? 'survey.thanksLow' : 'survey.thanks']}</p>
    ${failure}
    ${
      onReopen
        ? html`<button type="button" class="button secondary" part="button" @click=${onReopen}>
            ${text['survey.reopen']}
          </button>`
        : nothing
    }
    ${again}
  </div>`;
}
