import type { Attachment } from './attachment.js';
import type { ClockName } from './clock.js';
import type { Instant } from './instant.js';
import type { CloseReason, Line, Priority, TicketAction, TicketId, TicketKind, TicketStatus } from './ticket.js';

/** Identifies an entry in a ticket's timeline. Opaque. */
export type EntryId = string;

/** Who did something on a ticket. */
export interface Actor {
  readonly role: 'customer' | 'support' | 'system';
  readonly name?: string;
  /** The support line the person works in. */
  readonly line?: Line;
  /** True when it is the user who is asking. */
  readonly self?: boolean;
}

/** How support reached the customer outside the widget. */
export type ContactChannel = 'phone' | 'remote-session' | 'visit';

/** What can happen on a ticket, by kind. What is internal to support does not exist here. */
export interface TimelineFacts {
  created: { readonly ticketKind: TicketKind };
  /** `body` is the safe Markdown subset of rich-text.ts; `expectsReply` puts the ball with the customer. */
  message: {
    readonly body: string;
    readonly attachments: readonly Attachment[];
    readonly expectsReply?: boolean;
  };
  'attachment-added': { readonly attachments: readonly Attachment[] };
  'status-changed': { readonly from: TicketStatus; readonly to: TicketStatus };
  'priority-changed': { readonly from: Priority | null; readonly to: Priority };
  'handling-started': { readonly priority?: Priority };
  assigned: { readonly line: Line; readonly team?: string; readonly to?: string };
  escalated: { readonly fromLine: Line; readonly toLine: Line; readonly note?: string };
  contact: { readonly channel: ContactChannel; readonly note?: string };
  'solution-proposed': { readonly body: string };
  'closure-requested': { readonly comment?: string };
  'closure-withdrawn': object;
  closed: { readonly reason: CloseReason };
  reopened: object;
  merged: { readonly into: TicketId };
  'survey-offered': object;
  'survey-answered': object;
  'promise-set': { readonly clock: ClockName; readonly dueAt: Instant };
  'promise-moved': { readonly clock: ClockName; readonly from: Instant; readonly dueAt: Instant };
  'quote-offered': { readonly body: string };
  'quote-accepted': object;
  'quote-declined': object;
  'notification-sent': { readonly channel: string };
  redacted: object;
  /** Something the help desk told us that we have no word for; shown readably, never blank. */
  other: { readonly raw: { readonly code: string; readonly label?: string } };
}

/** The kinds of timeline entries. */
export type TimelineKind = keyof TimelineFacts;

/** One entry of one kind. */
export type TimelineEntryOf<K extends TimelineKind> = {
  readonly id: EntryId;
  readonly at: Instant;
  readonly actor: Actor;
  readonly kind: K;
} & Readonly<TimelineFacts[K]>;

/** One thing that happened on a ticket. The timeline is append-only and ordered by time. */
export type TimelineEntry = { [K in TimelineKind]: TimelineEntryOf<K> }[TimelineKind];

/** A reply as the customer hands it in. */
export interface MessageDraft {
  /** The safe Markdown subset of rich-text.ts. */
  readonly body: string;
  /** Ids of attachments that have been uploaded. */
  readonly attachments?: readonly string[];
}

/** A wish of the customer about a ticket, with what belongs to it. */
export interface ActionRequest {
  readonly action: Exclude<TicketAction, 'reply' | 'attach' | 'answer-survey'>;
  /** What solved it, why not: shown in the thread. */
  readonly comment?: string;
}
