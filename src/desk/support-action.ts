import type { CloseReason, Line, Priority, TicketId, TicketKind } from '../domain/ticket.js';
import type { ContactChannel } from '../domain/timeline.js';

/** What support may do to a ticket, with what belongs to it. Everything here is told to the customer. */
export type SupportActionRequest =
  | { readonly action: 'triage'; readonly priority: Priority; readonly kind?: TicketKind; readonly line?: Line }
  | { readonly action: 'start-handling' }
  | { readonly action: 'assign'; readonly line: Line; readonly team?: string; readonly to?: string }
  | { readonly action: 'escalate'; readonly line: Line; readonly note?: string }
  | { readonly action: 'contact'; readonly channel: ContactChannel; readonly note?: string }
  | { readonly action: 'propose-solution'; readonly body: string }
  | { readonly action: 'offer-quote'; readonly body: string }
  | { readonly action: 'confirm-closure' }
  | { readonly action: 'close'; readonly reason: CloseReason }
  | { readonly action: 'reopen' }
  | { readonly action: 'merge'; readonly into: TicketId };

/** The names of support's actions. */
export type SupportActionName = SupportActionRequest['action'];

/** Support's actions in the order in which a desk offers them. */
export const supportActionNames: readonly SupportActionName[] = [
  'triage',
  'start-handling',
  'assign',
  'escalate',
  'contact',
  'propose-solution',
  'offer-quote',
  'confirm-closure',
  'close',
  'reopen',
  'merge',
];
