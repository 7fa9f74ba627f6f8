import type { TicketAction, TicketStatus } from '../domain/ticket.js';

/** How sure a help desk is that one key files one ticket: by itself, by reconciling afterwards, or not. */
export type Guarantee = 'exactly-once' | 'reconciled' | 'at-least-once';

/** What a help desk can do, told once at `connect()`. What it cannot do is not shown. */
export interface Capabilities {
  readonly idempotency: { readonly filing: Guarantee; readonly replying: Guarantee };
  /** How a change is kept from landing on a ticket that has moved on. */
  readonly concurrency: 'if-match' | 'read-back';
  /** The statuses this help desk can express; the rest never occur. */
  readonly statuses: readonly TicketStatus[];
  /** The actions this help desk knows at all; each ticket lists those allowed now. */
  readonly actions: readonly TicketAction[];
  readonly attachments:
    | false
    | {
        readonly mode: 'resumable' | 'single' | 'inline';
        readonly maxBytes: number;
        readonly maxCount: number;
        readonly types: readonly string[];
      };
  readonly live: { readonly mode: 'push' | 'poll'; readonly resume: boolean };
  readonly search: boolean;
  readonly survey: boolean;
  readonly anonymousSurveys: boolean;
  readonly calendar: boolean;
  readonly announcements: boolean;
  readonly catalogue: boolean;
  readonly quotes: boolean;
  readonly readMarkers: boolean;
}
