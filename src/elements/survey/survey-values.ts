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
export function earlierValues({ survey }: Ticket): SurveyValues {
  return { ...survey?.answers, comment: survey?.comment ?? '' };
}

/** Whether what the device has kept is such. */
export function isValues(kept: unknown): kept is SurveyValues {
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
