import type { ServiceDescription } from '../../domain/service.js';
import type { FieldProblem } from '../../port/support-error.js';
import { deskField, deskProblems, shownField } from './desk-answers.js';
import type { DeskProblem } from './desk-answers.js';
import { deskProblemText } from './desk-words.js';
import type { FormFiles } from './form-files.js';
import type { FileField, FormField, FormValues } from './form-values.js';
import type { FurtherView, ShownProblem } from './form-view.js';
import { asksWish, chosenService, offeredServices, otherService, ownFields, wishIn } from './order.js';

/** What problems are told by. */
export type ProblemView = Pick<
  FurtherView,
  'text' | 'limits' | 'languageTag' | 'values' | 'service' | 'fieldText' | 'files'
>;

/** One thing to mend before a ticket can be filed. What only the help desk saw comes with its own words, and perhaps without a field. */
export type FormProblem =
  | { readonly field: FormField; readonly fault: 'missing' | 'too-long' | 'unreadable' }
  | DeskProblem
  | { readonly field: FileField; readonly fault: 'file'; readonly key: string }
  | { readonly field?: FormField; readonly fault: 'refused'; readonly said: string };

const phone = /^(?=(?:\D*\d){5,15}\D*$)\+?[\d\s()./-]{5,39}$/;

function textProblems(field: 'subject' | 'body', text: string, limit: number): FormProblem[] {
  if (text.trim() === '') return [{ field, fault: 'missing' }];
  return text.trim().length > limit ? [{ field, fault: 'too-long' }] : [];
}

/** What has to be mended in the form, in the order of its fields. Lengths are in characters. `isHalf`: a date that cannot be read stands in a field. */
export function formProblems(
  values: FormValues,
  service: ServiceDescription | undefined,
  files: FormFiles,
  isHalf: (field: FormField) => boolean = () => false,
): FormProblem[] {
  const { kind, subject, body, impact, callBack } = values;
  const own = ownFields(values, service).map(({ id }) => deskField(id));
  const asked = deskProblems(values, service, (field) => files.has(field), isHalf);
  return [
    // The page may begin with a kind that this help desk does not take, and then none is chosen.
    ...(kind && service?.kinds.includes(kind) !== false ? [] : [{ field: 'kind', fault: 'missing' } as const]),
    ...orderProblems(values, service),
    ...asked.filter(({ field }) => own.includes(field)),
    ...textProblems('subject', subject, service?.textLimits.subject ?? Infinity),
    ...textProblems('body', body, service?.textLimits.body ?? Infinity),
    ...files.stuck.map(({ key }) => fileProblem(key)),
    ...(kind === 'fault' && !impact ? [{ field: 'impact', fault: 'missing' } as const] : []),
    ...asked.filter(({ field }) => !own.includes(field)),
    ...(callBack.trim() === '' || phone.test(callBack.trim())
      ? []
      : [{ field: 'callBack', fault: 'unreadable' } as const]),
  ];
}

function orderProblems(values: FormValues, service: ServiceDescription | undefined): FormProblem[] {
  const isChosen = values.service === otherService || chosenService(values, service);
  return [
    ...(offeredServices(values, service).length > 0 && !isChosen
      ? [{ field: 'service', fault: 'missing' } as const]
      : []),
    ...(asksWish(values, service) && !wishIn(values) ? [{ field: 'wish', fault: 'missing' } as const] : []),
  ];
}

function fileProblem(key: string): FormProblem {
  return { field: `files/${key}`, fault: 'file', key };
}

const fields = ['kind', 'subject', 'body', 'impact', 'callBack', 'service'] as const;

/** Brings what the help desk found wrong back to the fields: in our own words where the check here tells the same. */
export function refusedProblems(
  problems: readonly FieldProblem[],
  values: FormValues,
  service: ServiceDescription | undefined,
  files: FormFiles,
): FormProblem[] {
  const known = formProblems(values, service, files);
  const named = files.named.attachments;
  return problems.map(({ pointer, message }) => {
    const lost = /^\/attachments\/(\d+)$/.exec(pointer)?.[1];
    const key = lost && files.lose(named?.[Number(lost)]);
    if (key) return fileProblem(key);
    const field = fields.find((each) => pointer === `/${each}`) ?? deskFieldAt(pointer, values, service);
    if (!field) return { fault: 'refused', said: (pointer === '/attachments' && files.tooMany) || message };
    return known.find((problem) => problem.field === field) ?? { field, fault: 'refused', said: message };
  });
}

/** The field of the help desk that a problem names, where the form shows it. */
function deskFieldAt(
  pointer: string,
  values: FormValues,
  service: ServiceDescription | undefined,
): FormField | undefined {
  const [, under, name = ''] = pointer.split('/');
  const id = name.replaceAll('~1', '/').replaceAll('~0', '~');
  const field = deskField(id);
  return under === 'fields' && shownField(field, values, service) ? field : undefined;
}

function missingText(field: FormField, { text, values, fieldText }: ProblemView): string {
  if (field === 'service') return fieldText?.['error.serviceMissing'] ?? '';
  if (field === 'wish') return fieldText?.['error.wishMissing'] ?? '';
  if (field === 'kind') return text['error.kindMissing'];
  if (field === 'subject') return text['error.subjectMissing'];
  if (field === 'impact') return text['error.impactMissing'];
  if (values.kind === 'question') return text['error.questionMissing'];
  return !values.kind || values.kind === 'fault' ? text['error.descriptionMissing'] : text['form.descriptionOrder'];
}

/** What the customer reads about problems, the same on top of the form and at the fields: of those that the form still asks. */
export function shownProblems(problems: readonly FormProblem[], view: ProblemView): ShownProblem[] {
  return problems.flatMap((problem) => {
    const { field } = problem;
    const words = problemText(problem, view);
    if (words === undefined || (field && !isAsked(field, view))) return [];
    return field ? [{ field, words }] : [{ words }];
  });
}

function isAsked(field: FormField, { values, service }: ProblemView): boolean {
  if (field === 'impact') return values.kind === 'fault';
  if (field === 'service') return offeredServices(values, service).length > 0;
  if (field === 'wish') return asksWish(values, service);
  return !field.startsWith('fields/') || shownField(field, values, service) !== undefined;
}

function problemText(problem: FormProblem, view: ProblemView): string | undefined {
  const { text, limits, languageTag } = view;
  if (problem.fault === 'refused') return problem.said;
  // A file that has got there since, or is gone, is no problem any more.
  if (problem.fault === 'file') return view.files.wordsOf(problem.key);
  if (problem.fault === 'answer') return deskProblemText(problem, view);
  if (problem.fault === 'unreadable') return text['error.phoneFormat'];
  if (problem.fault === 'missing') return missingText(problem.field, view);
  const numbers = new Intl.NumberFormat(languageTag);
  return problem.field === 'subject'
    ? text['error.subjectLong']({ max: numbers.format(limits.subject) })
    : text['error.descriptionLong']({ max: numbers.format(limits.body) });
}
