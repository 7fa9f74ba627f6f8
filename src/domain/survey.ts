import type { Instant } from './instant.js';

/** A mark from 1 (worst) to 5 (best). */
export type Mark = 1 | 2 | 3 | 4 | 5;

/** How it went, as the customer tells it after closing: at least one mark, and a comment if they like. */
export interface SurveyAnswers {
  readonly answers: { readonly service?: Mark; readonly solution?: Mark };
  /** At most `surveyCommentLimit` characters. */
  readonly comment?: string;
}

/** Characters that a survey's comment may have. */
export const surveyCommentLimit = 2_000;

/**
 * The survey of a ticket's latest closing. It is one for all who may see the ticket: whoever answers it may edit the answer
 * and alone reads it back; the others learn that it has been answered.
 */
export interface TicketSurvey {
  /** When the ticket was closed and the survey offered; the same however often it is answered, as another one tells of another closing. */
  readonly offeredAt: Instant;
  /** It can be answered, and the answer edited, until then; whether THIS user may is in the ticket's `actions`. */
  readonly until: Instant;
  /** When it was answered, by the latest edit. */
  readonly answeredAt?: Instant;
  /** The user's own marks; absent while unanswered, and when somebody else has answered. */
  readonly answers?: SurveyAnswers['answers'];
  /** The user's own comment. */
  readonly comment?: string;
}
