import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldAria, fieldClass, fieldError, optionalMark } from './field-frame.js';
import type { FieldFrame } from './field-frame.js';
import type { FormView } from './form-view.js';

/** A field to write in. */
export interface TextFrame extends FieldFrame {
  readonly field: 'subject' | 'body' | 'callBack';
  /** Rows of a field for longer text. */
  readonly rows?: number;
  readonly autocomplete?: 'tel';
}

/** A field to write in, with how much room is left once that begins to matter. */
export function textField(frame: TextFrame, view: FormView): TemplateResult {
  const { field, label, hint, optional, limit } = frame;
  return html`<div class=${fieldClass(field, view)} part="field">
    <label class="label" for=${field}>${label}${optional ? optionalMark(view) : nothing}</label>
    ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing} ${fieldError(field, view)}
    ${view.more?.tools(frame, view)} ${frame.rows ? renderArea(frame, view) : renderInput(frame, view)}
    ${limit ? view.more?.limit(frame, view) : nothing}
  </div>`;
}

function onInput(field: TextFrame['field'], view: FormView): (event: InputEvent) => void {
  return ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) view.onChange(field, target.value);
  };
}

function renderInput(frame: TextFrame, view: FormView): TemplateResult {
  const { field, autocomplete } = frame;
  const aria = fieldAria(frame, view);
  return html`<input
    class="input"
    part="input"
    id=${field}
    name=${field}
    type=${autocomplete ?? 'text'}
    autocomplete=${autocomplete ?? 'off'}
    aria-invalid=${aria.invalid}
    aria-describedby=${aria.describedBy}
    .value=${view.values[field]}
    @input=${onInput(field, view)}
  />`;
}

function renderArea(frame: TextFrame, view: FormView): TemplateResult {
  const { field, rows } = frame;
  const aria = fieldAria(frame, view);
  return html`<div id="${field}-write">
    <textarea
      class="input"
      part="input"
      id=${field}
      name=${field}
      rows=${rows ?? nothing}
      aria-invalid=${aria.invalid}
      aria-describedby=${aria.describedBy}
      .value=${view.values[field]}
      @input=${onInput(field, view)}
    ></textarea>
  </div>`;
}
