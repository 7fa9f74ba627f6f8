import { askedFields } from '../domain/asked-fields.js';
import type { FormField } from '../domain/service.js';
import type { FieldValue, TicketKind } from '../domain/ticket.js';
import type { DeskProblem } from './desk-refusal.js';
import { pointerTo } from './text-rules.js';

type FieldValues = Readonly<Record<string, FieldValue>>;
type FieldRule = (value: FieldValue, field: FormField) => string | undefined;

/** Characters that a text may have where the field does not say. */
const usualLimits = { text: 500, 'long-text': 20_000 } as const;

/** A field as it is judged: a text tells how much it may hold, so that nobody learns it from a refusal. */
export function bounded(field: FormField): FormField {
  const { type, maxLength } = field;
  const isText = type === 'text' || type === 'long-text';
  return isText && maxLength === undefined ? { ...field, maxLength: usualLimits[type] } : field;
}

/** What does not hold of the values for a form's fields; only fields that are asked for now may have one. A file is answered with ids among the draft's attachments. */
export function fieldProblems(
  values: FieldValues,
  fields: readonly FormField[],
  kind: TicketKind,
  attachments: readonly string[] = [],
): DeskProblem[] {
  const asked = askedFields(fields, values, kind);
  const strangers = Object.keys(values).filter((id) => !asked.some((field) => field.id === id));
  return [
    ...strangers.map((id) => problem(id, 'is not asked for here')),
    ...asked.flatMap((field) => valueProblems(values[field.id], field, attachments)),
  ];
}

function valueProblems(value: FieldValue | undefined, field: FormField, attachments: readonly string[]): DeskProblem[] {
  if (isEmpty(value)) return field.required ? [problem(field.id, 'must be answered')] : [];
  const message = field.type === 'file' ? fileRule(value, attachments) : rules[field.type](value, bounded(field));
  return message ? [problem(field.id, message)] : [];
}

function isEmpty(value: FieldValue | undefined): value is undefined {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

function problem(id: string, message: string): DeskProblem {
  const pointer = pointerTo('fields', id);
  return { pointer, message: `${pointer} ${message}` };
}

const text: FieldRule = (value, { maxLength = 0 }) => {
  if (typeof value !== 'string') return 'must be a text';
  return value.length > maxLength ? `may have ${maxLength} characters` : undefined;
};

const number: FieldRule = (value, { min = -Infinity, max = Infinity }) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
  return value < min || value > max ? `must be from ${min} to ${max}` : undefined;
};

const date: FieldRule = (value) =>
  typeof value === 'string' && isCalendarDay(value) ? undefined : 'must be a date such as 2026-05-12';

/** V8 reads 30 February as 2 March, so a day counts only when it is written again as it was. */
function isCalendarDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

const one: FieldRule = (value, { options = [] }) =>
  options.some((option) => option.value === value) ? undefined : 'must be one of its options';

const several: FieldRule = (value, field) =>
  Array.isArray(value) && value.every((each) => one(each, field) === undefined)
    ? undefined
    : 'must be a list of its options';

const tick: FieldRule = (value) => (typeof value === 'boolean' ? undefined : 'must be true or false');

function fileRule(value: FieldValue, attachments: readonly string[]): string | undefined {
  const isNamed = Array.isArray(value) && value.every((id) => attachments.includes(id));
  return isNamed ? undefined : 'must be a list of ids that /attachments names as well';
}

const rules: Readonly<Record<Exclude<FormField['type'], 'file'>, FieldRule>> = {
  text,
  'long-text': text,
  number,
  date,
  select: one,
  radio: one,
  'multi-select': several,
  checkbox: tick,
  consent: tick,
};
