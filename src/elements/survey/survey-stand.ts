import type { Ticket } from '../../domain/ticket.js';

/** How the survey of a ticket stands for whoever looks: to be answered, answered and to be changed, answered, over, or none. */
export type SurveyStand = 'open' | 'editable' | 'answered' | 'over' | 'none';

/** Says how the survey of a ticket stands. The help desk has the last word: only what it lists may be done. */
export function surveyStand({ actions, survey }: Ticket): SurveyStand {
  if (actions.includes('answer-survey')) return survey?.answeredAt ? 'editable' : 'open';
  if (!survey) return 'none';
  return survey.answeredAt ? 'answered' : 'over';
}
