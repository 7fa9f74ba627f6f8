import type { TicketClocks } from './clock.js';
import type { Instant } from './instant.js';
import type { TicketSurvey } from './survey.js';

/** Identifies a ticket at its help desk. Opaque: never parsed, never computed with. */
export type TicketId = string;

/** What the customer wants: the seed's fråga, felrapport, uppgift, beställning and offert. */
export type TicketKind = 'question' | 'fault' | 'task' | 'order' | 'quote';

/** Where a ticket stands. `unknown` is a status of the help desk that we cannot map; `raw` then tells it readably. */
export type TicketStatus =
  'new' | 'in-progress' | 'waiting-customer' | 'waiting-other' | 'solved' | 'closed' | 'cancelled' | 'unknown';

/** How soon support means to handle a ticket. Set by support, never by the customer. */
export type Priority = 'low' | 'normal' | 'high' | 'urgent';

/** How the problem affects the customer's work, in the customer's own judgement. */
export type Impact = 'stopped' | 'slowed' | 'none';

/** Who handles a ticket: 1st line assesses, 2nd line installations and integrations, 3rd line what needs a developer. */
export type Line = 1 | 2 | 3;

/** Why a ticket was closed. */
export type CloseReason = 'solved' | 'no-reply' | 'withdrawn' | 'duplicate' | 'rejected' | 'other';

/** What a customer may do to a ticket; the help desk lists on every ticket those it would accept now. */
export type TicketAction =
  | 'reply'
  | 'attach'
  | 'request-closure'
  | 'withdraw-closure'
  | 'accept-solution'
  | 'reject-solution'
  | 'reopen'
  | 'cancel'
  | 'answer-survey'
  | 'accept-quote'
  | 'decline-quote';

/** A help desk's own status, kept so that it can be shown when we have no word for it. */
export interface RawStatus {
  readonly code: string;
  readonly label?: string;
}

/** The latest message of a ticket in one line, for lists. */
export interface LastReply {
  readonly at: Instant;
  readonly by: 'customer' | 'support';
  readonly name?: string;
}

/** The value of one field of the help desk's own form. */
export type FieldValue = string | number | boolean | readonly string[];

/** A question, fault or order that a customer has registered (ärende), as this customer may see it. */
export interface Ticket {
  readonly id: TicketId;
  /** What people call the ticket, such as `TC-2481`. */
  readonly number: string;
  readonly kind: TicketKind;
  readonly subject: string;
  readonly status: TicketStatus;
  readonly raw?: RawStatus;
  readonly line?: Line;
  /** `null` until support has assessed the ticket. */
  readonly priority: Priority | null;
  readonly impact?: Impact;
  /** Changes whenever the ticket does; what `ifMatch` compares. Absent where the help desk has none. */
  readonly version?: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly handlingStartedAt?: Instant;
  readonly closureRequestedAt?: Instant;
  readonly closedAt?: Instant;
  readonly closeReason?: CloseReason;
  /** The survey of the latest closing; gone once the ticket is open again, absent where there are no surveys. */
  readonly survey?: TicketSurvey;
  readonly reopenCount: number;
  /** Who registered the ticket; `self` when it is the one asking. */
  readonly requester: { readonly name: string; readonly self: boolean };
  readonly lastReply?: LastReply;
  /** Replies from support that this user has not read; absent where the help desk keeps no read marker. */
  readonly unread?: number;
  /** Id of the ordered service in the catalogue. */
  readonly service?: string;
  readonly fields?: Readonly<Record<string, FieldValue>>;
  /** What THIS customer may do to THIS ticket now. A button exists only for what is listed here. */
  readonly actions: readonly TicketAction[];
  readonly clocks?: TicketClocks;
}

/** What a customer hands in to file a ticket. */
export interface TicketDraft {
  readonly kind: TicketKind;
  readonly subject: string;
  /** The safe Markdown subset of rich-text.ts. */
  readonly body: string;
  readonly impact?: Impact;
  readonly fields?: Readonly<Record<string, FieldValue>>;
  /** Ids of attachments that have been uploaded. */
  readonly attachments?: readonly string[];
  /** Id of a service in the catalogue, for an order or a quote. */
  readonly service?: string;
  /** A number support may call about this ticket. */
  readonly callBack?: string;
}

/** Whose turn it is: what every ticket comes down to for the customer. */
export type Turn = 'you' | 'support' | 'answered' | 'closed';

/** Tells whether a ticket is still alive: everything but closed and cancelled. */
export function isOngoing(ticket: Pick<Ticket, 'status'>): boolean {
  return ticket.status !== 'closed' && ticket.status !== 'cancelled';
}

/** Whose turn it is on a ticket. A closure that was asked for lies with support until it is confirmed. */
export function turnOf(ticket: Pick<Ticket, 'status' | 'closureRequestedAt'>): Turn {
  if (!isOngoing(ticket)) return 'closed';
  if (ticket.closureRequestedAt) return 'support';
  if (ticket.status === 'waiting-customer') return 'you';
  return ticket.status === 'solved' ? 'answered' : 'support';
}

/** What a reply does to a ticket beside being read: opens it again, or says that it is not solved. */
export type ReplyEffect = 'reopens' | 'rejects';

/** What a reply would do to the ticket, so that the customer is told before sending; a help desk that lets nobody do that does not do it either. */
export function replyEffect({ status, actions }: Pick<Ticket, 'status' | 'actions'>): ReplyEffect | undefined {
  if (status === 'closed' && actions.includes('reopen')) return 'reopens';
  return status === 'solved' && actions.includes('reject-solution') ? 'rejects' : undefined;
}
