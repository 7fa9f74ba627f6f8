import { isOrderKind } from '../domain/order-kind.js';
import type { AttachmentLimits, ServiceDescription } from '../domain/service.js';
import type { TicketAction, TicketStatus } from '../domain/ticket.js';

/** What this desk can do, in the shape of the port's `Capabilities`. */
export interface DeskCapabilities {
  readonly idempotency: { readonly filing: 'exactly-once'; readonly replying: 'exactly-once' };
  readonly concurrency: 'if-match';
  readonly statuses: readonly TicketStatus[];
  readonly actions: readonly TicketAction[];
  readonly attachments: false | ({ readonly mode: 'single' } & AttachmentLimits);
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

/** What customers can do here at all. */
export const deskActions: readonly TicketAction[] = [
  'reply',
  'request-closure',
  'withdraw-closure',
  'accept-solution',
  'reject-solution',
  'reopen',
  'cancel',
  'answer-survey',
  'accept-quote',
  'decline-quote',
];

/** What the desk can do for its customers, given what the service offers. */
export function capabilitiesOf(service: ServiceDescription, anonymousSurveys: boolean): DeskCapabilities {
  return {
    idempotency: { filing: 'exactly-once', replying: 'exactly-once' },
    concurrency: 'if-match',
    statuses: ['new', 'in-progress', 'waiting-customer', 'solved', 'closed', 'cancelled'],
    actions: deskActions,
    attachments: service.attachmentLimits ? { mode: 'single', ...service.attachmentLimits } : false,
    live: { mode: 'push', resume: true },
    search: true,
    survey: true,
    anonymousSurveys,
    calendar: service.calendar !== undefined,
    announcements: true,
    catalogue: service.catalogue.length > 0,
    quotes: service.kinds.some(isOrderKind),
    readMarkers: true,
  };
}
