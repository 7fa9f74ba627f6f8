import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { circleAlertIcon } from '../shared/icons/circle-alert.js';
import type { SurveyText } from './survey-text.js';

/** The words at a field that has to be mended, under the id of the field with `-error`. */
export function fieldProblem(field: string, problem: string, text: SurveyText): TemplateResult {
  return html`<p class="field-error" part="error" id="${field}-error">
    ${circleAlertIcon()}<span><span class="visually-hidden">${text['error.prefix']} </span>${problem}</span>
  </p>`;
}
