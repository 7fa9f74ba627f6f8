import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Mark } from '../../domain/survey.js';
import { fieldProblem } from '../shared/field-problem.js';
import type { SurveyText } from './survey-text.js';
import type { Question } from './survey-values.js';

/** A question and how it stands. */
export interface QuestionField {
  readonly question: Question;
  readonly picked: Mark | undefined;
  /** What has to be mended. */
  readonly problem: string | undefined;
  readonly text: SurveyText;
  readonly onPick: (mark: Mark) => void;
}

const marks: readonly Mark[] = [1, 2, 3, 4, 5];

/** The words of a question: what is asked, what that means, and what stands at its two ends. */
function wordsOf(question: Question, text: SurveyText): Record<'title' | 'low' | 'high', string> & { hint?: string } {
  if (question === 'solution')
    return { title: text['survey.solving'], low: text['survey.solvingLow'], high: text['survey.solvingHigh'] };
  const hint = text['survey.serviceHint'];
  return { title: text['survey.service'], hint, low: text['survey.serviceLow'], high: text['survey.serviceHigh'] };
}

/** A question answered by a number from 1 to 5. None is picked from the start. */
export function questionField({ question, picked, problem, text, onPick }: QuestionField): TemplateResult {
  const { title, hint, low, high } = wordsOf(question, text);
  const described = [
    ...(hint ? [`${question}-hint`] : []),
    `${question}-ends`,
    ...(problem ? [`${question}-error`] : []),
  ];
  return html`<fieldset
    class=${problem ? 'field invalid' : 'field'}
    part="field"
    role="radiogroup"
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${described.join(' ')}
  >
    <legend>${title}</legend>
    ${hint ? html`<p class="hint" id="${question}-hint">${hint}</p>` : nothing}
    ${problem ? fieldProblem(question, problem, text) : nothing}
    <div class="marks">
      ${marks.map(
        (mark) => html`<label class="mark" part="survey-option">
          <input
            type="radio"
            name=${question}
            .value=${String(mark)}
            .checked=${picked === mark}
            aria-label=${text['survey.option']({ value: String(mark), max: String(marks.length) })}
            @change=${() => onPick(mark)}
          />${mark}
        </label>`,
      )}
    </div>
    <p class="ends hint" id="${question}-ends">${renderEnd(1, low, picked)} ${renderEnd(5, high, picked)}</p>
  </fieldset>`;
}

/** What a mark at an end means, below its number: that is repeated for those only who do not see it there. */
function renderEnd(mark: Mark, words: string, picked: Mark | undefined): TemplateResult {
  return html`<span class=${picked === mark ? 'picked' : nothing}
    ><span class="visually-hidden">${mark}: </span>${words}</span
  >`;
}
