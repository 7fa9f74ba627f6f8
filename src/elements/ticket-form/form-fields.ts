import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Impact, TicketKind } from '../../domain/ticket.js';
import { choiceField } from './choice-field.js';
import type { Choice } from './choice-field.js';
import type { FormView } from './form-view.js';
import { kindChoices } from './kind-choices.js';
import { textField } from './text-field.js';

/** The fields of a ticket. What is asked follows what the ticket is about. */
export function formFields(kinds: readonly TicketKind[], view: FormView): TemplateResult {
  return html`${renderKind(kinds, view)} ${renderSubject(view)} ${renderBody(view)}
  ${view.values.kind === 'fault' ? renderImpact(view) : nothing} ${renderCallBack(view)}`;
}

function renderKind(kinds: readonly TicketKind[], view: FormView): TemplateResult {
  const chosen = view.values.kind;
  const choices = kindChoices(kinds, view.text).map(({ kind, covers, label }) => {
    return { value: kind, label, chosen: chosen !== undefined && covers.includes(chosen) };
  });
  return choiceField({ field: 'kind', label: view.text['form.kind'] }, choices, view);
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

function impactChoice(value: Impact, label: string, view: FormView, hint?: string): Choice {
  return { value, label, chosen: view.values.impact === value, ...(hint ? { hint } : {}) };
}

function renderImpact(view: FormView): TemplateResult {
  const { text } = view;
  const choices = [
    impactChoice('stopped', text['form.impactStopped'], view, text['form.impactStoppedHint']),
    impactChoice('slowed', text['form.impactSlowed'], view, text['form.impactSlowedHint']),
    impactChoice('none', text['form.impactNone'], view),
  ];
  return choiceField({ field: 'impact', label: text['form.impact'] }, choices, view);
}

function renderCallBack(view: FormView): TemplateResult {
  const { text } = view;
  const words = { label: text['form.phone'], hint: text['form.phoneHint'], optional: true };
  return textField({ field: 'callBack', autocomplete: 'tel', ...words }, view);
}
