import type { Impact, TicketDraft, TicketKind } from '../../domain/ticket.js';

/** What stands in the form, as it was typed. */
export interface FormValues {
  readonly kind?: TicketKind;
  readonly subject: string;
  readonly body: string;
  readonly impact?: Impact;
  readonly callBack: string;
}

/** Names a control of the form, and what it fills in the draft. */
export type FormField = keyof FormValues;

/** The draft to file from a form that has been checked; `undefined` as long as it has no kind. */
export function draftOf({ kind, subject, body, impact, callBack }: FormValues): TicketDraft | undefined {
  if (!kind) return undefined;
  return {
    kind,
    subject: subject.trim(),
    body: body.trim(),
    ...(kind === 'fault' && impact ? { impact } : {}),
    ...(callBack.trim() ? { callBack: callBack.trim() } : {}),
  };
}
