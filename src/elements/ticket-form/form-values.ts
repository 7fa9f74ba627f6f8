import type { ServiceDescription } from '../../domain/service.js';
import type { Impact, TicketDraft, TicketKind } from '../../domain/ticket.js';
import { deskAnswers } from './desk-answers.js';
import type { FormFiles } from './form-files.js';
import { chosenService, kindOf } from './order.js';

/** Names the control of one of the help desk's own fields. */
export type DeskField = `fields/${string}`;

/** What stands in one of the help desk's own fields. */
export type Answer = string | boolean | readonly string[];

/** What stands in the form, as it was typed. */
export interface FormValues {
  readonly kind?: TicketKind;
  readonly subject: string;
  readonly body: string;
  readonly impact?: Impact;
  readonly callBack: string;
  /** Id of a service in the catalogue, or `otherService`. */
  readonly service?: string;
  /** Whether that is ordered at once. */
  readonly wish?: 'order' | 'quote';
  readonly [field: DeskField]: Answer | undefined;
}

/** Names a file that is attached. */
export type FileField = `files/${string}`;

/** Names a control of the form, and what it fills in the draft. */
export type FormField = keyof FormValues | FileField;

/** The draft to file from a form that has been checked; `undefined` as long as it has no kind. */
export function draftOf(
  values: FormValues,
  service: ServiceDescription | undefined,
  files: FormFiles,
): TicketDraft | undefined {
  const { subject, body, impact, callBack } = values;
  const kind = kindOf(values, service);
  const ordered = chosenService(values, service);
  if (!kind) return undefined;
  const { fields: filed, ...attached } = files.named;
  const fields = { ...deskAnswers(values, service), ...filed };
  return {
    kind,
    subject: subject.trim(),
    body: body.trim(),
    ...(kind === 'fault' && impact ? { impact } : {}),
    ...(ordered ? { service: ordered.id } : {}),
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
    ...attached,
    ...(callBack.trim() ? { callBack: callBack.trim() } : {}),
  };
}
