import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Impact } from '../../domain/ticket.js';
import { choiceField } from './choice-field.js';
import type { Choice } from './choice-field.js';
import { deskFields } from './desk-fields.js';
import type { FurtherView } from './form-view.js';
import { sentAlong } from './given-fields.js';
import { textField } from './text-field.js';

/** What is asked only of some tickets or by some help desks, and what nobody needs at once. */
export function furtherFields(view: FurtherView): TemplateResult {
  return html`${view.files.render()} ${view.values.kind === 'fault' ? renderImpact(view) : nothing}
  ${deskFields(view, view.service?.fields ?? [])} ${renderCallBack(view)} ${sentAlong(view)}`;
}

function impactChoice(value: Impact, label: string, view: FurtherView, hint?: string): Choice {
  return { value, label, chosen: view.values.impact === value, ...(hint ? { hint } : {}) };
}

/** How much a fault hinders the customer's work. */
function renderImpact(view: FurtherView): TemplateResult {
  const { text } = view;
  const choices = [
    impactChoice('stopped', text['form.impactStopped'], view, text['form.impactStoppedHint']),
    impactChoice('slowed', text['form.impactSlowed'], view, text['form.impactSlowedHint']),
    impactChoice('none', text['form.impactNone'], view),
  ];
  return choiceField({ field: 'impact', label: text['form.impact'] }, choices, view);
}

function renderCallBack(view: FurtherView): TemplateResult {
  const { text } = view;
  const words = { label: text['form.phone'], hint: text['form.phoneHint'], optional: true };
  return textField({ field: 'callBack', autocomplete: 'tel', ...words }, view);
}
