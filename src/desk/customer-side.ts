import type { ServiceDescription } from '../domain/service.js';
import type { Session } from '../domain/session.js';
import type { SurveyAnswers } from '../domain/survey.js';
import type { Ticket, TicketDraft, TicketId, TicketStatus } from '../domain/ticket.js';
import type { ActionRequest, EntryId, MessageDraft, TimelineEntry } from '../domain/timeline.js';
import type { Attachment, AttachmentId } from '../domain/attachment.js';
import type { AttachmentContent, FileUpload } from './attachment-desk.js';
import { AttachmentSide, withScans } from './attachment-side.js';
import { sealCursor } from './cursor.js';
import type { CustomerDesk, KeyedChange, Replayable } from './customer-desk.js';
import { customerActs, customerAnswersSurvey, customerReplies, fileTicket } from './customer-moves.js';
import { capabilitiesOf, type DeskCapabilities } from './desk-capabilities.js';
import { changeContext, type DeskContext } from './desk-context.js';
import type { DeskEvent, DeskEventQuery, ListenOptions } from './desk-event.js';
import { listen } from './desk-feed.js';
import type { DeskEntryQuery, DeskPage, DeskTicketQuery } from './desk-page.js';
import { DeskRefusal } from './desk-refusal.js';
import type { DeskScope, StoredAnswer, StoredEntry, StoredTicket } from './desk-storage.js';
import { FileIntake } from './file-intake.js';
import { fingerprint } from './fingerprint.js';
import { pageOfEntries, pageOfTickets } from './paging.js';
import type { Person } from './person.js';
import { checkAction, checkDraft, checkKey, checkMessage, checkSurvey } from './request-rules.js';
import { sessionOf } from './session-of.js';
import { TicketChange, type ChangeContext } from './ticket-change.js';
import { withoutRespondent } from './ticket-survey.js';
import { viewEntry, viewTicket } from './ticket-view.js';
import type { UploadDesk } from './upload-desk.js';
import { UploadSide } from './upload-side.js';

const ended: readonly TicketStatus[] = ['closed', 'cancelled'];
const ongoing: readonly TicketStatus[] = [
  'new',
  'in-progress',
  'waiting-customer',
  'waiting-other',
  'solved',
  'unknown',
];

/** A change that has been made, now or when its key was first used. */
interface Done {
  readonly ticket: StoredTicket;
  readonly answer: StoredAnswer;
  readonly replayed: boolean;
}

/** The desk opened for one customer. Everything is read and written within the customer's own organisation. */
export class CustomerSide implements CustomerDesk {
  readonly uploads: UploadDesk;
  readonly #desk: DeskContext;
  readonly #person: Person;
  readonly #scope: DeskScope;
  readonly #attachments: AttachmentSide;

  constructor(desk: DeskContext, person: Person) {
    this.#desk = desk;
    this.#person = person;
    const intake = new FileIntake(desk, person);
    this.#attachments = new AttachmentSide(desk, person, intake);
    this.uploads = new UploadSide(desk, intake, () => this.#needAccess());
    this.#scope = { organisation: person.organisation.id };
  }

  session(): Session {
    return sessionOf(this.#person, this.#desk.people);
  }

  async service(): Promise<ServiceDescription> {
    const service = await this.#desk.board.describe();
    const catalogue = service.catalogue.map((each) => {
      const subscribed = this.#desk.subscribed?.(this.#person, each.id);
      return subscribed === undefined ? each : { ...each, subscribed };
    });
    return { ...service, catalogue };
  }

  capabilities(): DeskCapabilities {
    return capabilitiesOf(this.#desk.service, this.#desk.anonymousSurveys);
  }

  async eventCursor(): Promise<string | undefined> {
    if (this.#person.access === 'none') return undefined;
    return sealCursor(this.#feedOwner, await this.#desk.storage.feedEnd());
  }

  async listTickets(query: DeskTicketQuery): Promise<DeskPage<Ticket>> {
    this.#needAccess();
    const { scope, text = '' } = query;
    const statuses = { ongoing, ended, all: [...ongoing, ...ended] }[scope];
    const owner = `tickets ${this.#person.id} ${scope} ${text}`;
    const { items, ...rest } = await pageOfTickets(this.#desk.storage, this.#scope, owner, query, { statuses, text });
    const read = await this.#desk.storage.readMarkers(this.#person.id, items);
    return { items: items.map((ticket) => this.#view(ticket, read)), ...rest };
  }

  async getTicket(id: TicketId): Promise<Ticket> {
    return this.#show(await this.#find(id));
  }

  async listEntries(id: TicketId, query: DeskEntryQuery): Promise<DeskPage<TimelineEntry>> {
    const ticket = await this.#find(id);
    const owner = `entries ${this.#person.id} ${id}`;
    const { items, ...rest } = await pageOfEntries(this.#desk.storage, ticket, owner, query);
    return { items: await Promise.all(items.map((entry) => this.#viewEntry(entry))), ...rest };
  }

  async fileTicket(draft: TicketDraft, options: KeyedChange): Promise<Replayable<Ticket>> {
    this.#needAccess();
    checkKey(options.idempotencyKey);
    checkDraft(draft, this.#desk.service);
    const { ticket, replayed } = await this.#once(options, ['file', draft], async () => {
      const files = await this.#attachments.named(draft.attachments);
      const number = `TC-${await this.#desk.storage.nextNumber()}`;
      return fileTicket(draft, number, await this.#changeContext(), files);
    });
    return { value: await this.#show(ticket), replayed };
  }

  async reply(id: TicketId, message: MessageDraft, options: KeyedChange): Promise<Replayable<TimelineEntry>> {
    await this.#find(id);
    checkKey(options.idempotencyKey);
    checkMessage(message, this.#desk.service);
    const { ticket, answer, replayed } = await this.#once(options, ['reply', id, message], async () => {
      const change = await this.#change(id);
      customerReplies(change, message, await this.#attachments.named(message.attachments));
      return change;
    });
    return { value: viewEntry(await this.#entry(ticket, answer.entryId ?? ''), this.#person), replayed };
  }

  async act(
    id: TicketId,
    request: ActionRequest,
    options: KeyedChange & { readonly ifMatch?: string },
  ): Promise<Replayable<Ticket>> {
    await this.#find(id);
    checkKey(options.idempotencyKey);
    checkAction(request, this.#desk.service);
    const { ticket, replayed } = await this.#once(options, ['act', id, request], async () => {
      const change = await this.#change(id, options.ifMatch);
      customerActs(change, request);
      return change;
    });
    return { value: await this.#show(ticket), replayed };
  }

  async upload(file: FileUpload, { idempotencyKey }: KeyedChange): Promise<Replayable<Attachment>> {
    this.#needAccess();
    return this.#attachments.upload(file, idempotencyKey);
  }

  async download(id: AttachmentId): Promise<AttachmentContent> {
    this.#needAccess();
    return this.#attachments.download(id);
  }

  async markRead(id: TicketId, upTo: EntryId): Promise<void> {
    const ticket = await this.#find(id);
    const { supportReplies } = await this.#entry(ticket, upTo);
    await this.#desk.storage.writeMarker(this.#person.id, ticket, supportReplies);
  }

  async answerSurvey(id: TicketId, answers: SurveyAnswers): Promise<void> {
    await this.#find(id);
    checkSurvey(answers);
    let change: TicketChange;
    do {
      change = await this.#change(id);
      customerAnswersSurvey(change, answers);
    } while (!(await this.#desk.storage.commit(change)));
  }

  events(query: DeskEventQuery, options: ListenOptions): AsyncIterable<DeskEvent> {
    this.#needAccess();
    const { storage } = this.#desk;
    return listen({ storage, owner: this.#feedOwner, scope: this.#scope, audience: 'customer' }, query, options);
  }

  get #feedOwner(): string {
    return `events ${this.#person.id}`;
  }

  /** Makes a change unless its key has already led to one. Whoever is overtaken looks again, so that each race has a winner. */
  async #once(
    { idempotencyKey: key }: KeyedChange,
    asked: readonly unknown[],
    make: () => Promise<TicketChange>,
  ): Promise<Done> {
    const { storage } = this.#desk;
    const owned = { organisation: this.#person.organisation.id, person: this.#person.id, key };
    for (;;) {
      const earlier = await storage.readAnswer(owned);
      if (earlier) return this.#replay(earlier, fingerprint(asked));
      if (await storage.files.readByKey(owned)) throw keyReused(key);
      const { ticket, entries, serviceVersion, files } = await make();
      const entryId = entries.findLast(({ entry }) => entry.kind === 'message')?.entry.id;
      const known = { fingerprint: fingerprint(asked), ticketId: ticket.id, ...(entryId && { entryId }) };
      const answer = { ...owned, ...known, at: this.#desk.now() };
      if (await storage.commit({ ticket, entries, answer, serviceVersion, files }))
        return { ticket, answer, replayed: false };
    }
  }

  async #replay(answer: StoredAnswer, asked: string): Promise<Done> {
    if (answer.fingerprint !== asked) {
      throw keyReused(answer.key);
    }
    return { ticket: await this.#find(answer.ticketId), answer, replayed: true };
  }

  async #change(id: TicketId, ifMatch?: string): Promise<TicketChange> {
    const ticket = await this.#find(id);
    if (ifMatch !== undefined && ifMatch !== String(ticket.version)) {
      const current = await this.#show(ticket);
      throw new DeskRefusal('stale', `${id} has changed since version ${ifMatch}`, { current });
    }
    return new TicketChange(ticket, await this.#changeContext());
  }

  #changeContext(): Promise<ChangeContext> {
    return changeContext(this.#desk, this.#person);
  }

  async #find(id: TicketId): Promise<StoredTicket> {
    this.#needAccess();
    const ticket = await this.#desk.storage.readTicket(this.#scope, id);
    if (!ticket) throw new DeskRefusal('not-found', 'there is no such ticket');
    return ticket;
  }

  async #entry(ticket: StoredTicket, id: EntryId): Promise<StoredEntry> {
    const entry = await this.#desk.storage.readEntry(ticket, id);
    if (!entry) throw new DeskRefusal('not-found', 'there is no such entry');
    return entry;
  }

  async #show(ticket: StoredTicket): Promise<Ticket> {
    return this.#view(ticket, await this.#desk.storage.readMarkers(this.#person.id, [ticket]));
  }

  #view(ticket: StoredTicket, read: ReadonlyMap<TicketId, number>): Ticket {
    return viewTicket(ticket, this.#person, this.#desk.now(), read.get(ticket.id) ?? 0);
  }

  async #viewEntry(stored: StoredEntry): Promise<TimelineEntry> {
    const entry = await withScans(viewEntry(stored, this.#person), this.#person.organisation.id, this.#desk);
    return this.#desk.anonymousSurveys ? withoutRespondent(entry) : entry;
  }

  #needAccess(): void {
    if (this.#person.access === 'none') {
      throw new DeskRefusal('no-access', `${this.#person.name} has not been given access to support`);
    }
  }
}

function keyReused(key: string): DeskRefusal {
  return new DeskRefusal('key-reused', `the idempotency key ${key} belongs to another request`);
}
