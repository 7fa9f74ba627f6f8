import type { SurveyAnswers } from '../../domain/survey.js';
import type { TicketId } from '../../domain/ticket.js';

/** The help desk has the customer's answers to the survey of a ticket. */
export class SurveyAnsweredEvent extends Event {
  static readonly type = 'tc-survey-answered';
  readonly ticketId: TicketId;
  /** What was answered, by the latest edit. */
  readonly answers: SurveyAnswers;

  constructor(ticketId: TicketId, answers: SurveyAnswers) {
    super(SurveyAnsweredEvent.type, { bubbles: true, composed: true });
    this.ticketId = ticketId;
    this.answers = answers;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tc-survey-answered': SurveyAnsweredEvent;
  }
  interface DocumentEventMap {
    'tc-survey-answered': SurveyAnsweredEvent;
  }
}
