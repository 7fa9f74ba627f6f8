import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { surveyCommentLimit } from '../../domain/survey.js';
import type { SurveyText } from './survey-text.js';

/** What has to be mended before answers can be sent: no question is answered, or the comment is too long. */
export type SurveyProblem = 'missing' | 'too-long';

/** What the customer reads about it. */
export function problemWords(problem: SurveyProblem, text: SurveyText, languageTag: string): string {
  if (problem === 'missing') return text['survey.missing'];
  return text['survey.tooLong']({ max: new Intl.NumberFormat(languageTag).format(surveyCommentLimit) });
}

/** The same on top of the questions, leading to where it is mended through `onGo`. */
export function problemSummary(words: string, onGo: () => void): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    onGo();
  };
  return html`<div class="error-summary" part="error-summary" role="alert" tabindex="-1">
    <a href="#mend" @click=${go}>${words}</a>
  </div>`;
}
