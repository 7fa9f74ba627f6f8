import type { TicketId } from '../../domain/ticket.js';

/** Where the device keeps that a user has put the survey of a ticket off. */
export function dismissedKey(ticket: TicketId): string {
  return `dismissed/survey/${ticket}`;
}

/** Where the device keeps what is picked and written in it, until that is sent. */
export function surveyDraftKey(ticket: TicketId): string {
  return `draft/survey/${ticket}`;
}
