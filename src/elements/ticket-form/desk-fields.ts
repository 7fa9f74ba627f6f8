import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormField } from '../../domain/service.js';
import { characterLimit } from '../shared/character-limit.js';
import { localText } from '../shared/local-text.js';
import { deskField, shownFields } from './desk-answers.js';
import { fieldAria, fieldClass, fieldError, optionalMark } from './field-frame.js';
import type { FieldFrame } from './field-frame.js';
import { givenField, shownAs } from './given-fields.js';
import type { DeskField } from './form-values.js';
import type { FurtherView } from './form-view.js';

/** A field of the help desk, with what stands around it. */
interface Asked extends FieldFrame {
  readonly field: DeskField;
  readonly of: FormField;
}

/** Those of some fields that are asked for now. */
export function deskFields(view: FurtherView, fields: readonly FormField[]): unknown {
  return repeat(
    shownFields(view.values, view.service).filter((field) => fields.includes(field)),
    ({ id }) => id,
    (of) => renderAsked(of, view),
  );
}

function renderAsked(of: FormField, view: FurtherView): TemplateResult | typeof nothing {
  const shown = shownAs(of, view);
  if (shown === 'hidden') return nothing;
  return shown ? givenField(of, view) : renderField(frameOf(of, view), view);
}

function frameOf(of: FormField, { languageTag, fieldText }: FurtherView): Asked {
  const hint = of.hint ? localText(of.hint, languageTag) : of.type === 'multi-select' && fieldText?.['field.several'];
  return {
    of,
    field: deskField(of.id),
    label: localText(of.label, languageTag),
    optional: !of.required,
    // Only what is written has a length.
    limit: /text$/.test(of.type) ? of.maxLength : undefined,
    ...(hint ? { hint } : {}),
  };
}

function renderField(asked: Asked, view: FurtherView): TemplateResult | typeof nothing {
  const { type } = asked.of;
  if (type === 'radio' || type === 'multi-select') return renderGroup(asked, view);
  if (type === 'checkbox' || type === 'consent') return renderTick(asked, view);
  if (type === 'file') return renderFiles(asked, view);
  const control = type === 'select' ? renderSelect : type === 'long-text' ? renderArea : renderInput;
  return html`<div class=${fieldClass(asked.field, view)} part="field">
    <label class="label" for=${asked.field}>${renderLabel(asked, view)}</label>
    ${renderNotes(asked, view)} ${control(asked, view)} ${renderLimit(asked, view)}
  </div>`;
}

/** How much a text of the help desk's may hold, where it says so. */
function renderLimit(asked: Asked, view: FurtherView): TemplateResult | typeof nothing {
  const { field, limit } = asked;
  const { text, languageTag } = view;
  return limit ? characterLimit({ field, length: written(asked, view).length, limit, text, languageTag }) : nothing;
}

/** A box that need not be ticked says so by itself. */
function renderLabel({ label, optional }: Asked, view: FurtherView): TemplateResult {
  return html`<bdi>${label}</bdi>${optional ? optionalMark(view) : nothing}`;
}

function renderNotes({ field, hint }: Asked, view: FurtherView): TemplateResult {
  return html`${hint ? html`<p class="hint" id="${field}-hint"><bdi>${hint}</bdi></p>` : nothing} ${fieldError(field, view)}`;
}

function written({ field }: Asked, view: FurtherView): string {
  const answer = view.values[field];
  return typeof answer === 'string' ? answer : '';
}

function onWritten({ field }: Asked, view: FurtherView): (event: Event) => void {
  return ({ target }) => {
    const isControl =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    if (isControl) view.onChange(field, target.value);
  };
}

function renderInput(asked: Asked, view: FurtherView): TemplateResult {
  const { type } = asked.of;
  const aria = fieldAria(asked, view);
  return html`<input
    class="input"
    part="input"
    id=${asked.field}
    name=${asked.field}
    type=${type === 'date' ? 'date' : 'text'}
    max=${type === 'date' ? '9999-12-31' : nothing}
    inputmode=${type === 'number' ? 'decimal' : nothing}
    autocomplete="off"
    aria-invalid=${aria.invalid}
    aria-describedby=${aria.describedBy}
    .value=${written(asked, view)}
    @input=${onWritten(asked, view)}
  />`;
}

function renderArea(asked: Asked, view: FurtherView): TemplateResult {
  const aria = fieldAria(asked, view);
  return html`<textarea
    class="input"
    part="input"
    id=${asked.field}
    name=${asked.field}
    rows="4"
    aria-invalid=${aria.invalid}
    aria-describedby=${aria.describedBy}
    .value=${written(asked, view)}
    @input=${onWritten(asked, view)}
  ></textarea>`;
}

function renderSelect(asked: Asked, view: FurtherView): TemplateResult {
  const aria = fieldAria(asked, view);
  const chosen = written(asked, view);
  const options = asked.of.options ?? [];
  return html`<select
    class="input"
    part="input"
    id=${asked.field}
    name=${asked.field}
    aria-invalid=${aria.invalid}
    aria-describedby=${aria.describedBy}
    @change=${onWritten(asked, view)}
  >
    <option value="" .selected=${chosen === ''}>${view.fieldText?.['field.choose']}</option>
    ${options.map(
      ({ value, label }) =>
        html`<option .value=${value} .selected=${value === chosen}>${localText(label, view.languageTag)}</option>`,
    )}
  </select>`;
}

function renderGroup(asked: Asked, view: FurtherView): TemplateResult {
  const { of, field } = asked;
  const aria = fieldAria(asked, view);
  const isRadio = of.type === 'radio';
  return html`<fieldset
    class=${fieldClass(asked.field, view)}
    part="field"
    role=${isRadio ? 'radiogroup' : nothing}
    aria-invalid=${isRadio ? aria.invalid : nothing}
    aria-describedby=${aria.describedBy}
  >
    <legend>${renderLabel(asked, view)}</legend>
    ${renderNotes(asked, view)}
    <div class="options">
      ${of.options?.map(
        ({ value, label }) =>
          html`<label class="option">
            <input
              type=${isRadio ? 'radio' : 'checkbox'}
              name=${field}
              .value=${value}
              .checked=${isRadio ? written(asked, view) === value : ticked(asked, view).includes(value)}
              @change=${() => view.onChange(field, isRadio ? value : toggled(asked, value, view))}
            />
            <bdi>${localText(label, view.languageTag)}</bdi>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function ticked({ field }: Asked, view: FurtherView): readonly string[] {
  const answer = view.values[field];
  return typeof answer === 'object' ? answer : [];
}

/** In the order of the options, whatever the order of ticking. */
function toggled(asked: Asked, value: string, view: FurtherView): readonly string[] {
  const before = ticked(asked, view);
  const values = (asked.of.options ?? []).map((option) => option.value);
  return values.filter((each) => before.includes(each) !== (each === value));
}

/** Where the help desk takes no files at all, nothing is drawn. */
function renderFiles(asked: Asked, view: FurtherView): TemplateResult | typeof nothing {
  const { of, field, ...frame } = asked;
  return view.files.renderField({ ...frame, name: field, field: of.id, error: fieldError(field, view) });
}

function renderTick(asked: Asked, view: FurtherView): TemplateResult {
  const { field } = asked;
  const aria = fieldAria(asked, view);
  const isTicked = view.values[field] === true;
  return html`<div class=${fieldClass(asked.field, view)} part="field">
    ${renderNotes(asked, view)}
    <label class="option">
      <input
        type="checkbox"
        name=${field}
        aria-invalid=${aria.invalid}
        aria-describedby=${aria.describedBy}
        .checked=${isTicked}
        @change=${() => view.onChange(field, !isTicked)}
      />
      <span>${renderLabel(asked, view)}</span>
    </label>
  </div>`;
}
