import { toInstant, toMilliseconds } from '../domain/instant.js';
import type { SurveyAnswers, TicketSurvey } from '../domain/survey.js';
import type { TimelineEntry } from '../domain/timeline.js';
import type { StoredTicket, TicketFacts } from './desk-storage.js';
import type { Person } from './person.js';
import type { SupportSurvey } from './support-desk.js';

/** Milliseconds for which a survey can be answered after closing: 28 days. */
const surveyPeriod = 28 * 24 * 60 * 60_000;

/** Until when the survey of a ticket can be answered, in epoch milliseconds; for ever ago when none is offered. */
export function surveyEnd({ status, closedAt, updatedAt }: TicketFacts): number {
  return status === 'closed' ? toMilliseconds(closedAt ?? updatedAt) + surveyPeriod : -Infinity;
}

/** Whether the answer is this person's to give: nobody else has given it. */
export function mayAnswer({ survey }: StoredTicket, { id }: Person): boolean {
  return !survey || survey.by.id === id;
}

/** The survey as one of its customers sees it; none while the ticket is not closed. */
export function viewSurvey(ticket: StoredTicket, person: Person): TicketSurvey | undefined {
  const { facts, survey } = ticket;
  if (facts.status !== 'closed') return undefined;
  return {
    offeredAt: facts.closedAt ?? facts.updatedAt,
    until: toInstant(surveyEnd(facts)),
    ...(survey && { answeredAt: survey.answeredAt }),
    ...(survey && mayAnswer(ticket, person) && answersOf(survey)),
  };
}

/** The answers as support sees them: with the name of who gave them, unless surveys are anonymous; then not with the ticket at all. */
export function surveyForSupport({ survey }: StoredTicket, anonymous: boolean): SupportSurvey | undefined {
  if (!survey || anonymous) return undefined;
  return { answeredAt: survey.answeredAt, customer: survey.by.name, ...answersOf(survey) };
}

/** An entry that does not tell who answered a survey. */
export function withoutRespondent(entry: TimelineEntry): TimelineEntry {
  if (entry.kind !== 'survey-answered') return entry;
  const { name, ...actor } = entry.actor;
  return { ...entry, actor };
}

function answersOf({ answers, comment }: SurveyAnswers): SurveyAnswers {
  return { answers, ...(comment !== undefined && { comment }) };
}
