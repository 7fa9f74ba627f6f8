import type { TicketAction, TicketStatus } from '../domain/ticket.js';

/** What this desk can do, in the shape of the port's `Capabilities`. */
export interface DeskCapabilities {
  readonly idempotency: { readonly filing: 'exactly-once'; readonly replying: 'exactly-once' };
  readonly concurrency: 'if-match';
  readonly statuses: readonly TicketStatus[];
  readonly actions: readonly TicketAction[];
  readonly attachments: false;
  readonly live: { readonly mode: 'push'; readonly resume: true };
  readonly search: boolean;
  readonly survey: boolean;
  readonly anonymousSurveys: boolean;
  readonly calendar: boolean;
  readonly announcements: boolean;
  readonly catalogue: boolean;
  readonly quotes: boolean;
  readonly readMarkers: boolean;
}
