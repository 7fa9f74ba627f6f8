import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { surveyCommentLimit } from '../../domain/survey.js';
import { characterLimit } from '../shared/character-limit.js';
import { fieldProblem } from '../shared/field-problem.js';
import type { SurveyText } from './survey-text.js';

/** The comment and how it stands. */
export interface CommentField {
  readonly comment: string;
  /** What has to be mended. */
  readonly problem: string | undefined;
  readonly text: SurveyText;
  readonly languageTag: string;
  readonly onWrite: (comment: string) => void;
}

/** What could be better, in the customer's own words. */
export function commentField({ comment, problem, text, languageTag, onWrite }: CommentField): TemplateResult {
  const onInput = ({ target }: InputEvent): void => {
    if (target instanceof HTMLTextAreaElement) onWrite(target.value);
  };
  return html`<div class=${problem ? 'field invalid' : 'field'} part="field">
    <label class="label" for="comment"
      >${text['survey.comment']} <span class="muted optional">${text['form.optional']}</span></label
    >
    ${problem ? fieldProblem('comment', problem, text) : nothing}
    <textarea
      class="input"
      part="input"
      id="comment"
      rows="3"
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${problem ? 'comment-error comment-limit' : 'comment-limit'}
      .value=${comment}
      @input=${onInput}
    ></textarea>
    ${characterLimit({ field: 'comment', length: comment.length, limit: surveyCommentLimit, text, languageTag })}
  </div>`;
}
