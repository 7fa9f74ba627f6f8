import type { AttachmentId } from '../domain/attachment.js';
import type { Session } from '../domain/session.js';
import type { TicketId } from '../domain/ticket.js';
import type { TimelineEntry } from '../domain/timeline.js';
import { toInstant } from '../domain/instant.js';
import type { AnnouncementDesk } from './announcement-desk.js';
import type { AttachmentContent } from './attachment-desk.js';
import { contentOf, withScans } from './attachment-side.js';
import { AnnouncementSide } from './announcement-side.js';
import type { DeviationDesk } from './calendar-desk.js';
import { CalendarSide } from './calendar-side.js';
import { changeContext, type DeskContext } from './desk-context.js';
import type { DeskEvent, DeskEventQuery, ListenOptions } from './desk-event.js';
import { listen } from './desk-feed.js';
import type { DeskPage } from './desk-page.js';
import { DeviationSide } from './deviation-side.js';
import { DeskRefusal } from './desk-refusal.js';
import type { StoredEntry, StoredNote, StoredTicket } from './desk-storage.js';
import { pageOfTickets } from './paging.js';
import type { Person } from './person.js';
import { sessionOf } from './session-of.js';
import type { SupportActionRequest } from './support-action.js';
import type { SupportDesk, SupportEntry, SupportMessage, SupportTicket, SupportTicketQuery } from './support-desk.js';
import { supportActs, supportReplies } from './support-moves.js';
import type { SurveyQuery, SurveyReport } from './survey-desk.js';
import { reportSurveys } from './survey-report.js';
import { checkSupportAction, checkSupportMessage } from './support-rules.js';
import { refuseProblems } from './text-rules.js';
import { actorOf, TicketChange } from './ticket-change.js';
import { surveyForSupport, withoutRespondent } from './ticket-survey.js';
import { viewEntry, viewForSupport } from './ticket-view.js';

const everywhere = 'every-organisation';

/** The desk opened for one of support's people. */
export class SupportSide implements SupportDesk {
  readonly announcements: AnnouncementDesk;
  readonly calendar: CalendarSide;
  readonly deviations: DeviationDesk;
  readonly #desk: DeskContext;
  readonly #person: Person;

  constructor(desk: DeskContext, person: Person) {
    this.#desk = desk;
    this.#person = person;
    this.announcements = new AnnouncementSide(desk);
    this.calendar = new CalendarSide(desk, person);
    this.deviations = new DeviationSide(desk, this.calendar);
  }

  session(): Session {
    return sessionOf(this.#person, this.#desk.people);
  }

  async listTickets(query: SupportTicketQuery): Promise<DeskPage<SupportTicket>> {
    const { line, status, text } = query;
    const owner = `queue ${this.#person.id} ${line} ${status} ${text}`;
    const filter = { ...(line && { line }), ...(status && { statuses: [status] }), ...(text && { text }) };
    const { items, ...rest } = await pageOfTickets(this.#desk.storage, everywhere, owner, query, filter);
    return { items: items.map((ticket) => this.#view(ticket)), ...rest };
  }

  async getTicket(
    id: TicketId,
  ): Promise<{ readonly ticket: SupportTicket; readonly entries: readonly SupportEntry[] }> {
    const ticket = await this.#find(id);
    const entries = await this.#desk.storage.listEntries(ticket, { limit: Infinity });
    const notes = await this.#desk.storage.listNotes(ticket);
    const history = [
      ...(await Promise.all(entries.map((entry) => this.#viewEntry(entry, ticket.organisation)))),
      ...notes.map((note) => this.#viewNote(note)),
    ];
    return {
      ticket: this.#view(ticket),
      entries: history.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at))),
    };
  }

  async reply(id: TicketId, message: SupportMessage): Promise<TimelineEntry> {
    checkSupportMessage(message, this.#desk.service);
    const { entries } = await this.#change(id, (change) => supportReplies(change, message));
    const written = entries.findLast(({ entry }) => entry.kind === 'message');
    if (!written) throw new Error('a reply always leaves a message');
    return viewEntry(written, this.#person);
  }

  async addNote(id: TicketId, { body }: { readonly body: string }): Promise<SupportEntry> {
    checkSupportMessage({ body }, this.#desk.service);
    const { storage, newId, now } = this.#desk;
    const ticket = await this.#find(id);
    const note = { id: newId(), at: toInstant(now()), actor: actorOf(this.#person), kind: 'note', body } as const;
    const stored = { note, by: this.#person.id };
    await storage.addNote(ticket, stored);
    return this.#viewNote(stored);
  }

  async download(id: AttachmentId): Promise<AttachmentContent> {
    const { files } = this.#desk.storage;
    const file = await files.read(everywhere, id);
    if (!file?.ticketId) throw new DeskRefusal('not-found', 'there is no such attachment');
    return contentOf(file.attachment, files.readBytes(everywhere, id));
  }

  async act(id: TicketId, request: SupportActionRequest): Promise<SupportTicket> {
    checkSupportAction(request, this.#desk.service);
    if (request.action === 'merge') await this.#checkMerge(id, request.into);
    const { ticket } = await this.#change(id, (change) => supportActs(change, this.#named(request)));
    return this.#view(ticket);
  }

  surveys(query: SurveyQuery): Promise<SurveyReport> {
    return reportSurveys(this.#desk, this.#person.id, query);
  }

  events(query: DeskEventQuery, options: ListenOptions): AsyncIterable<DeskEvent> {
    const { storage } = this.#desk;
    return listen(
      { storage, owner: `feed ${this.#person.id}`, scope: everywhere, audience: 'support' },
      query,
      options,
    );
  }

  /** Makes a change; whoever is overtaken looks again at what the ticket has become. */
  async #change(id: TicketId, make: (change: TicketChange) => void): Promise<TicketChange> {
    const { storage } = this.#desk;
    for (;;) {
      const change = new TicketChange(await this.#find(id), await changeContext(this.#desk, this.#person));
      make(change);
      if (await storage.commit(change)) return change;
    }
  }

  /** Customers read a name: someone who is assigned by id is told by name. */
  #named(request: SupportActionRequest): SupportActionRequest {
    if (request.action !== 'assign' || !request.to) return request;
    const person = this.#desk.people.find(({ id, role }) => role === 'support' && id === request.to);
    return person ? { ...request, to: person.name } : request;
  }

  async #checkMerge(id: TicketId, into: TicketId): Promise<void> {
    const ticket = await this.#find(id);
    const target = await this.#desk.storage.readTicket({ organisation: ticket.organisation }, into);
    const holds = target && target.id !== id && target.facts.status !== 'cancelled';
    const message = '/into must be another ticket of the same organisation that is not cancelled';
    refuseProblems('merge', holds ? [] : [{ pointer: '/into', message }]);
  }

  async #find(id: TicketId): Promise<StoredTicket> {
    const ticket = await this.#desk.storage.readTicket(everywhere, id);
    if (!ticket) throw new DeskRefusal('not-found', 'there is no such ticket');
    return ticket;
  }

  #view(ticket: StoredTicket): SupportTicket {
    const surveyAnswer = surveyForSupport(ticket, this.#desk.anonymousSurveys);
    return { ...viewForSupport(ticket, this.#person, this.#desk.now()), ...(surveyAnswer && { surveyAnswer }) };
  }

  async #viewEntry(stored: StoredEntry, organisation: string): Promise<TimelineEntry> {
    const entry = await withScans(viewEntry(stored, this.#person), organisation, this.#desk);
    return this.#desk.anonymousSurveys ? withoutRespondent(entry) : entry;
  }

  #viewNote({ note, by }: StoredNote): SupportEntry {
    return by === this.#person.id ? { ...note, actor: { ...note.actor, self: true } } : note;
  }
}
