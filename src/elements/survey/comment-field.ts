import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { surveyCommentLimit } from '../../domain/survey.js';
import { characterCount } from '../shared/character-count.js';
import type { SurveyText } from './survey-text.js';

/** Where the customer can write what else there is to say. */
export function commentField(comment: string, text: SurveyText, onComment: (comment: string) => void): TemplateResult {
  const onInput = ({ target }: InputEvent): void => {
    if (target instanceof HTMLTextAreaElement) onComment(target.value);
  };
  return html`<div class="field" part="field">
    <label class="label" for="comment"
      >${text['survey.comment']} <span class="muted optional">${text['form.optional']}</span></label
    >
    <textarea class="input" part="input" id="comment" rows="3" .value=${live(comment)} @input=${onInput}></textarea>
    ${characterCount(comment.length, surveyCommentLimit, text)}
  </div>`;
}
