import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { loaderCircleIcon } from '../shared/icons/loader-circle.js';
import type { SurveyText } from './survey-text.js';

/** Sends the answers, or puts the survey off. */
export function surveyActions(text: SurveyText, busy: boolean, onLater: () => void): TemplateResult {
  return html`<div class="actions">
    <button class="button primary" part="button button-primary" aria-disabled=${busy ? 'true' : nothing}>
      ${busy ? html`<span class="spin">${loaderCircleIcon()}</span>` : nothing}${text['survey.submit']}
    </button>
    <button type="button" class="button secondary" part="button" @click=${onLater}>${text['survey.later']}</button>
  </div>`;
}
