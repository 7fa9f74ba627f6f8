import type { Attachment, AttachmentId } from '../domain/attachment.js';
import type { Instant } from '../domain/instant.js';
import type { ServiceDescription } from '../domain/service.js';
import type { Session } from '../domain/session.js';
import type { SurveyAnswers } from '../domain/survey.js';
import type { Ticket, TicketDraft, TicketId } from '../domain/ticket.js';
import type { ActionRequest, EntryId, MessageDraft, TimelineEntry } from '../domain/timeline.js';
import type { Capabilities } from './capabilities.js';
import type { SupportEvent } from './support-event.js';

/** A place in a list or a feed, made by the help desk. Opaque; it belongs to the user who got it. */
export type Cursor = string;

/** One page of a list. There are no totals: under access control they lie. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; absent on the last one. */
  readonly next?: Cursor;
}

/** What every call takes: a signal to abandon it with. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** What every call that changes something takes: the key under which it happens at most once. */
export interface ChangeOptions extends CallOptions {
  readonly idempotencyKey: string;
}

/** How an adapter is opened. */
export interface ConnectOptions extends CallOptions {
  /** Gives a bearer token for the user; asked again when the help desk no longer accepts the last one. */
  readonly token?: () => Promise<string>;
}

/** What a help desk tells at the start. */
export interface Connection {
  readonly session: Session;
  readonly capabilities: Capabilities;
  readonly service: ServiceDescription;
  /** The help desk's time, by which a wrong clock on the device is corrected. */
  readonly serverNow: Instant;
  /** The feed's place at `serverNow`: `events()` from here misses nothing that was done since. */
  readonly cursor?: Cursor;
}

/** Which tickets to list: newest change first. */
export interface TicketQuery {
  readonly scope: 'ongoing' | 'ended' | 'all';
  /** Words to look for in number, subject and messages. */
  readonly text?: string;
  readonly after?: Cursor;
  /** Tickets a page, 1 to 100. */
  readonly limit?: number;
}

/**
 * Which part of a timeline to read: from the beginning, on from `after`, or back from `before` (`'end'` = from the newest).
 * Items always come oldest first; `next` continues in the direction that was asked for.
 */
export interface EntryQuery {
  readonly after?: Cursor;
  readonly before?: Cursor;
  /** Entries a page, 1 to 100. */
  readonly limit?: number;
}

/** What to know about a file before its bytes. */
export interface UploadMeta {
  readonly name: string;
  readonly type: string;
}

/** How a file is sent. */
export interface UploadOptions extends ChangeOptions {
  /** Bytes that the help desk already has. */
  readonly resumeFrom?: number;
  readonly onProgress?: (sent: number, total: number) => void;
}

/** Where a file can be fetched for a short time. */
export interface DownloadLink {
  readonly url: string;
  readonly expiresAt: Instant;
}

/**
 * What the widget needs from a help desk: one object in the domain's words.
 *
 * Every method rejects with a SupportError and nothing else, except the caller's own AbortError. Required methods are
 * the least a support portal must do; an optional one is a capability, and what needs it hides without it.
 */
export interface SupportAdapter {
  readonly spec: 'tc-support/1';
  readonly name: string;
  readonly version: string;
  /** The help desk lives in this page and ends with it: other pages have another, so nothing of it is shared or kept for later. */
  readonly inPage?: boolean;
  /** Opens the help desk for one user. Called first, and again after `close()`. */
  connect(options: ConnectOptions): Promise<Connection>;
  listTickets(query: TicketQuery, options?: CallOptions): Promise<Page<Ticket>>;
  getTicket(id: TicketId, options?: CallOptions): Promise<Ticket>;
  /** Reads the timeline, oldest first. Without `after` and `before` it starts at the beginning. */
  listEntries(ticketId: TicketId, query: EntryQuery, options?: CallOptions): Promise<Page<TimelineEntry>>;
  /** Files a ticket. The same key with the same draft gives the same ticket. */
  fileTicket(draft: TicketDraft, options: ChangeOptions): Promise<Ticket>;
  reply(ticketId: TicketId, message: MessageDraft, options: ChangeOptions): Promise<TimelineEntry>;
  /** Resolves only with the ticket READ BACK from the help desk; rejects with `not-applied` when nothing changed. */
  act(
    ticketId: TicketId,
    request: ActionRequest,
    options: ChangeOptions & { readonly ifMatch?: string },
  ): Promise<Ticket>;
  /** Takes a file that a draft or a message then names by this id, once. The thread tells by which id it is downloaded. */
  upload?(file: Blob, meta: UploadMeta, options: UploadOptions): Promise<Attachment>;
  download?(id: AttachmentId, options?: CallOptions): Promise<DownloadLink | Blob>;
  /** Tells that something changed, as it happens. Hints, never state; `resync` when `after` is too old to resume from. */
  events?(query: { readonly after?: Cursor }, options: { readonly signal: AbortSignal }): AsyncIterable<SupportEvent>;
  markRead?(ticketId: TicketId, upTo: EntryId, options?: CallOptions): Promise<void>;
  answerSurvey?(ticketId: TicketId, answers: SurveyAnswers, options: ChangeOptions): Promise<void>;
  /** Lets go of connections and of everything known about the user. */
  close(): Promise<void>;
}
