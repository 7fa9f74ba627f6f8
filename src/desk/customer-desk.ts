import type { Attachment, AttachmentId } from '../domain/attachment.js';
import type { ServiceDescription } from '../domain/service.js';
import type { Session } from '../domain/session.js';
import type { SurveyAnswers } from '../domain/survey.js';
import type { Ticket, TicketDraft, TicketId } from '../domain/ticket.js';
import type { ActionRequest, EntryId, MessageDraft, TimelineEntry } from '../domain/timeline.js';
import type { AttachmentContent, FileUpload } from './attachment-desk.js';
import type { DeskCapabilities } from './desk-capabilities.js';
import type { DeskEvent, DeskEventQuery, ListenOptions } from './desk-event.js';
import type { DeskEntryQuery, DeskPage, DeskTicketQuery } from './desk-page.js';
import type { UploadDesk } from './upload-desk.js';

/** What a change led to; `replayed` when the same key had already led to it before. */
export interface Replayable<T> {
  readonly value: T;
  readonly replayed: boolean;
}

/** The key under which a change happens at most once, within (organisation, person). */
export interface KeyedChange {
  readonly idempotencyKey: string;
}

/**
 * The desk as one customer sees it: the tickets of the own organisation and nothing else.
 *
 * Every method rejects with a `DeskRefusal`; `no-access` for all but the first four when the customer has no access.
 */
export interface CustomerDesk {
  /** The customer's files that come in pieces. */
  readonly uploads: UploadDesk;
  session(): Session;
  service(): Promise<ServiceDescription>;
  capabilities(): DeskCapabilities;
  /** The feed's place now, to listen from later; none for whoever may not listen. Read before what it is to vouch for. */
  eventCursor(): Promise<string | undefined>;
  listTickets(query: DeskTicketQuery): Promise<DeskPage<Ticket>>;
  getTicket(id: TicketId): Promise<Ticket>;
  listEntries(id: TicketId, query: DeskEntryQuery): Promise<DeskPage<TimelineEntry>>;
  fileTicket(draft: TicketDraft, options: KeyedChange): Promise<Replayable<Ticket>>;
  reply(id: TicketId, message: MessageDraft, options: KeyedChange): Promise<Replayable<TimelineEntry>>;
  /** Refuses with `stale` when `ifMatch` is not the ticket's version. */
  act(
    id: TicketId,
    request: ActionRequest,
    options: KeyedChange & { readonly ifMatch?: string },
  ): Promise<Replayable<Ticket>>;
  /** Takes a file in, for a draft or a reply of this customer's to name within a day. */
  upload(file: FileUpload, options: KeyedChange): Promise<Replayable<Attachment>>;
  /** The content of an upload of one's own, or of a file on one of the organisation's tickets. */
  download(id: AttachmentId): Promise<AttachmentContent>;
  /** Marks everything up to and with an entry as read by this customer; never moves back. */
  markRead(id: TicketId, upTo: EntryId): Promise<void>;
  /** Answers, or edits the answer to, the survey of the latest closing: for 28 days after it. */
  answerSurvey(id: TicketId, answers: SurveyAnswers): Promise<void>;
  /** Listens from the moment of the call. Yields `resync` first when `after` is unknown or too old. */
  events(query: DeskEventQuery, options: ListenOptions): AsyncIterable<DeskEvent>;
}
