import type { Instant } from '../domain/instant.js';
import type { SurveyAnswers } from '../domain/survey.js';
import type { TicketId } from '../domain/ticket.js';

/** An answer to a survey; whose it is, of which ticket and when stands in it only where surveys are not anonymous. */
export interface ReportedSurvey extends SurveyAnswers {
  readonly ticketId?: TicketId;
  readonly organisation?: { readonly id: string; readonly name: string };
  /** Name of the customer who answered. */
  readonly customer?: string;
  readonly answeredAt?: Instant;
}

/** How customers found it went: over all tickets that are closed now, each with its latest closing. */
export interface SurveyReport {
  /** How many have been asked. */
  readonly offered: number;
  /** How many of them have answered. */
  readonly answered: number;
  /** `answered` of `offered`, from 0 to 1; absent when nobody was asked. */
  readonly responseRate?: number;
  /** Means of the marks; a question that nobody has answered has none. */
  readonly averages: { readonly service?: number; readonly solution?: number };
  /** One page of answers: latest change first, or in the order of their marks where surveys are anonymous. */
  readonly items: readonly ReportedSurvey[];
  readonly next?: string;
}

/** Which answers to read. */
export interface SurveyQuery {
  readonly after?: string;
  /** Answers a page, 1 to 100; 25 when left out. */
  readonly limit?: number;
}
