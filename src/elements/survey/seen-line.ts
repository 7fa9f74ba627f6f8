import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Capabilities } from '../../port/capabilities.js';
import { eyeIcon } from '../shared/icons/eye.js';
import type { SurveyText } from './survey-text.js';

/** Who will read the answer, told before it is sent. */
export function seenLine(text: SurveyText, capabilities: Capabilities | undefined): TemplateResult {
  const words = text[capabilities?.anonymousSurveys ? 'survey.anonymous' : 'survey.notAnonymous'];
  return html`<p class="seen small muted">${eyeIcon()}<span>${words}</span></p>`;
}
