import type { AttachmentId } from '../domain/attachment.js';
import type { Instant } from '../domain/instant.js';
import type { Session } from '../domain/session.js';
import type { SurveyAnswers } from '../domain/survey.js';
import type { Line, Ticket, TicketId, TicketStatus } from '../domain/ticket.js';
import type { Actor, EntryId, TimelineEntry } from '../domain/timeline.js';
import type { AnnouncementDesk } from './announcement-desk.js';
import type { AttachmentContent } from './attachment-desk.js';
import type { CalendarDesk, DeviationDesk } from './calendar-desk.js';
import type { DeskEvent, DeskEventQuery, ListenOptions } from './desk-event.js';
import type { DeskPage } from './desk-page.js';
import type { SurveyQuery, SurveyReport } from './survey-desk.js';
import type { SupportActionName, SupportActionRequest } from './support-action.js';

/** How a customer found it went, and who says so. */
export interface SupportSurvey extends SurveyAnswers {
  readonly answeredAt: Instant;
  /** Name of the customer who answered. */
  readonly customer: string;
}

/** A ticket as support sees it: whose it is and what support may do to it now. */
export interface SupportTicket extends Ticket {
  readonly organisation: { readonly id: string; readonly name: string };
  /** Name of the customer who registered it. */
  readonly customer: string;
  /** The number the customer would like to be called at. */
  readonly callBack?: string;
  /** The answer to the survey of the latest closing; never there when surveys are anonymous. */
  readonly surveyAnswer?: SupportSurvey;
  readonly supportActions: readonly SupportActionName[];
}

/** What support writes to itself. It is no timeline entry: no customer's view can hold one. */
export interface InternalNote {
  readonly id: EntryId;
  readonly at: Instant;
  readonly actor: Actor;
  readonly kind: 'note';
  readonly body: string;
}

/** One thing in a ticket's history as support sees it. */
export type SupportEntry = TimelineEntry | InternalNote;

/** Which of all organisations' tickets support lists, newest change first. */
export interface SupportTicketQuery {
  readonly line?: Line;
  readonly status?: TicketStatus;
  readonly text?: string;
  readonly after?: string;
  /** Tickets a page, 1 to 100; 25 when left out. */
  readonly limit?: number;
}

/** What support writes to the customer; `expectsReply` puts the ball with the customer. */
export interface SupportMessage {
  readonly body: string;
  readonly expectsReply?: boolean;
}

/** The desk as one of support's people sees it: every organisation's tickets. */
export interface SupportDesk {
  readonly announcements: AnnouncementDesk;
  readonly calendar: CalendarDesk;
  readonly deviations: DeviationDesk;
  session(): Session;
  listTickets(query: SupportTicketQuery): Promise<DeskPage<SupportTicket>>;
  /** The ticket with its whole history, internal notes included, oldest first. */
  getTicket(id: TicketId): Promise<{ readonly ticket: SupportTicket; readonly entries: readonly SupportEntry[] }>;
  reply(id: TicketId, message: SupportMessage): Promise<TimelineEntry>;
  addNote(id: TicketId, note: { readonly body: string }): Promise<SupportEntry>;
  /** The content of a file on any ticket. */
  download(id: AttachmentId): Promise<AttachmentContent>;
  act(id: TicketId, request: SupportActionRequest): Promise<SupportTicket>;
  /** How customers found it went, over all organisations. */
  surveys(query: SurveyQuery): Promise<SurveyReport>;
  /** Listens to all organisations from the moment of the call; internal notes are told here too. */
  events(query: DeskEventQuery, options: ListenOptions): AsyncIterable<DeskEvent>;
}
