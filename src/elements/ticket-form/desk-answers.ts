import { askedFields } from '../../domain/asked-fields.js';
import type { FormField, ServiceDescription } from '../../domain/service.js';
import type { FieldValue } from '../../domain/ticket.js';
import type { Answer, DeskField, FormValues } from './form-values.js';
import { kindOf, ownFields } from './order.js';

/** What has to be mended in one of the help desk's own fields. */
export interface DeskProblem {
  readonly field: DeskField;
  readonly fault: 'answer';
  readonly asked: FormField;
  readonly wrong: 'missing' | 'too-long' | 'unreadable' | 'too-little' | 'too-much';
}

/** The control of a field of the help desk. Its id may hold anything, the control's name no spaces or quotes. */
export function deskField(id: string): DeskField {
  return `fields/${encodeURIComponent(id)}`;
}

/** The fields of the help desk that the form has now, those of a chosen service first. */
export function shownFields(values: FormValues, service: ServiceDescription | undefined): FormField[] {
  const fields = [...ownFields(values, service), ...(service?.fields ?? [])];
  return askedFields(fields, readAnswers(fields, values), kindOf(values, service) ?? values.kind);
}

/** The field of the help desk behind a control, where the form has it now. */
export function shownField(
  control: string,
  values: FormValues,
  service: ServiceDescription | undefined,
): FormField | undefined {
  return shownFields(values, service).find(({ id }) => deskField(id) === control);
}

/** The ids of those that are answered with files. */
export function fileFields(values: FormValues, service: ServiceDescription | undefined): string[] {
  return shownFields(values, service).flatMap(({ id, type }) => (type === 'file' ? [id] : []));
}

/** The answers to send: none for a field that is not shown, or that was left empty. */
export function deskAnswers(
  values: FormValues,
  service: ServiceDescription | undefined,
): Readonly<Record<string, FieldValue>> {
  return readAnswers(shownFields(values, service), values);
}

/** What has to be mended in the help desk's own fields, in their order. `isHalf`: a date that nobody can read stands in the control, which says nothing then. */
export function deskProblems(
  values: FormValues,
  service: ServiceDescription | undefined,
  hasFile: (field: string) => boolean,
  isHalf: (field: DeskField) => boolean,
): DeskProblem[] {
  return shownFields(values, service).flatMap((asked) => {
    const field = deskField(asked.id);
    const fault = asked.type === 'file' ? fileFault(asked, hasFile) : faultOf(asked, values[field]);
    const wrong = fault ?? (asked.type === 'date' && isHalf(field) ? 'missing' : undefined);
    return wrong ? [{ field, fault: 'answer', asked, wrong }] : [];
  });
}

function fileFault({ id, required }: FormField, hasFile: (field: string) => boolean): DeskProblem['wrong'] | undefined {
  return required && !hasFile(id) ? 'missing' : undefined;
}

function readAnswers(fields: readonly FormField[], values: FormValues): Record<string, FieldValue> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = readAnswer(field, values[deskField(field.id)]);
      return value === undefined ? [] : [[field.id, value]];
    }),
  );
}

/**
 * A box that is not ticked is an answer; an empty field is none, nor is what is none of its options: it was answered to another
 * service's question under the same id.
 */
function readAnswer({ type, options }: FormField, answer: Answer | undefined): FieldValue | undefined {
  if (type === 'checkbox' || type === 'consent') return answer === true;
  if (answer === undefined || typeof answer === 'boolean') return undefined;
  const isOffered = (chosen: string): boolean =>
    !/select|radio/.test(type) || options?.some(({ value }) => value === chosen) === true;
  if (typeof answer !== 'string') return answer.some(isOffered) ? answer.filter(isOffered) : undefined;
  if (answer.trim() === '' || !isOffered(answer)) return undefined;
  return type === 'number' ? numberIn(answer) : answer.trim();
}

/**
 * Reads a number as people write it: in Arabic digits too, with a comma or a point. `1,000` is a thousand to some and one to
 * others, so it is asked for again.
 */
function numberIn(text: string): number | undefined {
  const digits = text.replaceAll(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
  const plain = digits.replaceAll(/\s/g, '').replace(/[,٫]/, '.').replace('−', '-');
  return /^-?(?![1-9]\d?\d?\.\d{3}$)\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function faultOf(field: FormField, answer: Answer | undefined): DeskProblem['wrong'] | undefined {
  const { type, required, maxLength = Infinity, min = -Infinity, max = Infinity } = field;
  const value = readAnswer(field, answer);
  const isWritten = typeof answer === 'string' && answer.trim() !== '';
  if (type === 'number' && isWritten && value === undefined) return 'unreadable';
  if (value === undefined || value === false) return required ? 'missing' : undefined;
  if (typeof value === 'string' && value.length > maxLength) return 'too-long';
  if (typeof value !== 'number') return undefined;
  if (value < min) return 'too-little';
  return value > max ? 'too-much' : undefined;
}

/** Why an answer that nobody typed cannot stand in a field; `undefined` where it can. */
export function misfit(field: FormField, answer: Answer): string | undefined {
  const { type, options } = field;
  const wanted = type === 'checkbox' || type === 'consent' ? 'boolean' : type === 'multi-select' ? 'object' : 'string';
  if (typeof answer !== wanted) return `it takes a ${wanted === 'object' ? 'list' : wanted}`;
  const values = typeof answer === 'object' ? answer : [answer];
  if (options && !values.every((value) => options.some((option) => option.value === value)))
    return 'it is none of its options';
  if (type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(String(answer))) return 'it takes a date such as 2026-05-12';
  return faultOf(field, answer);
}
