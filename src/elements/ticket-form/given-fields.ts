import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormField } from '../../domain/service.js';
import { answerWords } from '../shared/answer-words.js';
import { localText } from '../shared/local-text.js';
import { deskField, shownFields } from './desk-answers.js';
import type { FurtherView } from './form-view.js';
import type { Shown } from './host-values.js';

/** How a field is shown that the page has filled. What has to be mended in it is asked for like any other. */
export function shownAs({ id }: FormField, { given, problems }: FurtherView): Shown | undefined {
  const field = deskField(id);
  return problems.some((problem) => problem.field === field) ? undefined : given.get(field);
}

/** A field that the page has filled and the customer cannot change. */
export function givenField(field: FormField, view: FurtherView): TemplateResult {
  const name = deskField(field.id);
  return html`<div class="field" part="field">
    <label class="label" for=${name}>${localText(field.label, view.languageTag)}</label>
    <input class="input" part="input" id=${name} name=${name} readonly .value=${answerIn(field, view)} />
  </div>`;
}

/** Tells what goes with the ticket without having been asked for. */
export function sentAlong(view: FurtherView): TemplateResult | typeof nothing {
  const hidden = shownFields(view.values, view.service).filter((field) => shownAs(field, view) === 'hidden');
  const told = hidden.filter((field) => answerIn(field, view) !== '');
  if (told.length === 0 || !view.fieldText) return nothing;
  return html`<section class="sent small" aria-labelledby="sent-along">
    <h2 id="sent-along">${view.fieldText['form.fromPage']}</h2>
    <dl>
      ${told.map(
        (field) =>
          html`<dt>${localText(field.label, view.languageTag)}</dt>
            <dd>${answerIn(field, view)}</dd>`,
      )}
    </dl>
  </section>`;
}

function answerIn(field: FormField, { values, languageTag }: FurtherView): string {
  return answerWords(field, values[deskField(field.id)], languageTag);
}
