import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldAria, fieldClass, fieldError } from './field-frame.js';
import type { FieldFrame } from './field-frame.js';
import type { FormView } from './form-view.js';

/** One answer in a group of radios. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | TemplateResult;
  readonly chosen: boolean;
}

/** A question with one answer. None is chosen from the start. */
export function choiceField(frame: FieldFrame, choices: readonly Choice[], view: FormView): TemplateResult {
  const { field, label } = frame;
  const aria = fieldAria(frame, view);
  return html`<fieldset
    class=${fieldClass(field, view)}
    part="field"
    role="radiogroup"
    aria-invalid=${aria.invalid}
    aria-describedby=${aria.describedBy}
  >
    <legend>${label}</legend>
    ${fieldError(field, view)}
    <div class="options ${field}">${choices.map((choice) => renderChoice(field, choice, view))}</div>
  </fieldset>`;
}

function renderChoice(field: FieldFrame['field'], choice: Choice, view: FormView): TemplateResult {
  return html`<label class="option">
    <input
      type="radio"
      name=${field}
      .value=${choice.value}
      .checked=${choice.chosen}
      @change=${() => view.onChange(field, choice.value)}
    />
    <span>${choice.label}${choice.hint ? html`<span class="hint">${choice.hint}</span>` : nothing}</span>
  </label>`;
}
