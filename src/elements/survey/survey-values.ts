import type { Mark, SurveyAnswers } from '../../domain/survey.js';
import type { Ticket } from '../../domain/ticket.js';

/** The questions of the survey. */
export type Question = 'service' | 'solution';

/** What has been picked and written so far. */
export interface SurveyValues {
  readonly service?: Mark;
  readonly solution?: Mark;
  readonly comment: string;
}

/** What the customer answered before, to be changed. */
function earlierValues(ticket: Ticket | undefined): SurveyValues {
  const { answers, comment = '' } = ticket?.survey ?? {};
  return { ...answers, comment };
}

/**
 * What the questions start from: what the device has kept of what was picked and written, unless they have been answered since,
 * as on another device; else what was answered before.
 */
export function startValues(ticket: Ticket | undefined, kept: unknown): SurveyValues {
  if (!isDraft(kept) || kept.since !== ticket?.survey?.answeredAt) return earlierValues(ticket);
  const { since: _, ...values } = kept;
  return values;
}

function isDraft(kept: unknown): kept is SurveyValues & { readonly since?: string } {
  return typeof kept === 'object' && kept !== null && 'comment' in kept && typeof kept.comment === 'string';
}

/** The answers to send; `undefined` while neither question has one. */
export function answersOf({ service, solution, comment }: SurveyValues): SurveyAnswers | undefined {
  if (!service && !solution) return undefined;
  const written = comment.trim();
  return {
    answers: { ...(service && { service }), ...(solution && { solution }) },
    ...(written && { comment: written }),
  };
}

/** A mark for solving up to this one says that it is not solved. */
const low = 2;

/** Whether the answers say that the problem is still there, so that the ticket may be opened again. */
export function isUnsolved({ answers }: SurveyAnswers): boolean {
  return (answers.solution ?? 5) <= low;
}
