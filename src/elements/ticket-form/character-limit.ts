import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { characterCount } from '../shared/character-count.js';
import type { FormView } from './form-view.js';

/** How many characters a text may have, and how much room is left once that begins to matter; `marks` tells which marks it may have. */
export function characterLimit(
  field: 'subject' | 'body' | 'callBack',
  limit: number,
  view: FormView,
  marks = '',
): TemplateResult {
  const max = new Intl.NumberFormat(view.languageTag).format(limit);
  return html`<span class="visually-hidden" id="${field}-limit">${view.text['form.limit']({ max })} ${marks}</span>
    ${characterCount(view.values[field].length, limit, view.text)}`;
}
