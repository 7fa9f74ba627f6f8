import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TicketKind } from '../../domain/ticket.js';
import { choiceField } from './choice-field.js';
import type { FormView } from './form-view.js';
import { kindChoices } from './kind-choices.js';
import { textField } from './text-field.js';

/** The fields of a ticket. What is asked follows what the ticket is about. */
export function formFields(kinds: readonly TicketKind[], view: FormView): TemplateResult {
  const kind = choiceField({ field: 'kind', label: view.text['form.kind'] }, kindChoices(kinds, view), view);
  return html`${kind} ${view.more?.order(view)} ${renderSubject(view)} ${renderBody(view)} ${view.more?.further(view)}`;
}

function renderSubject(view: FormView): TemplateResult {
  const { text, limits } = view;
  const hint = text['form.subjectHint'];
  return textField({ field: 'subject', label: text['form.subject'], hint, limit: limits.subject }, view);
}

function renderBody(view: FormView): TemplateResult {
  const { text, limits, values } = view;
  const frame = { field: 'body', rows: 6, limit: limits.body } as const;
  if (values.kind === 'question') return textField({ ...frame, label: text['form.descriptionQuestion'] }, view);
  if (values.kind && values.kind !== 'fault')
    return textField({ ...frame, label: text['form.descriptionOrder'] }, view);
  return textField({ ...frame, label: text['form.description'], hint: text['form.descriptionHint'] }, view);
}
