import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldProblem } from '../shared/field-problem.js';
import type { FormField } from './form-values.js';
import type { FormView } from './form-view.js';

/** What stands around a control. */
export interface FieldFrame {
  readonly field: FormField;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Characters that the help desk takes; more can be typed, and is then counted as too many. */
  readonly limit?: number | undefined;
}

/** What a control or a group says of itself to assistive technology. */
export interface FieldAria {
  readonly invalid: 'true' | typeof nothing;
  /** Ids of hint, error and limit, for `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
}

/** The classes of a field. */
export function fieldClass(field: FormField, view: FormView): string {
  return view.problems.some((problem) => problem.field === field) ? 'field invalid' : 'field';
}

/** The words at a field that has to be mended. */
export function fieldError(field: FormField, view: FormView): TemplateResult | typeof nothing {
  const problem = view.problems.find((each) => each.field === field);
  return problem ? fieldProblem(field, problem.words, view.text) : nothing;
}

/** How a control is tied to the hint, the error and the limit that stand at it. */
export function fieldAria({ field, hint, limit }: FieldFrame, view: FormView): FieldAria {
  const wrong = view.problems.some((problem) => problem.field === field);
  const ids = [
    ...(hint ? [`${field}-hint`] : []),
    ...(wrong ? [`${field}-error`] : []),
    ...(limit ? [`${field}-limit`] : []),
  ];
  return { invalid: wrong ? 'true' : nothing, describedBy: ids.join(' ') || nothing };
}

/** Tells that a field may be left empty. */
export function optionalMark(view: FormView): TemplateResult {
  return html` <span class="muted optional">${view.text['form.optional']}</span>`;
}
