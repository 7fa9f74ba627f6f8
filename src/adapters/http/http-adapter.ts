import { attachmentSchema } from '../../contract/attachment.js';
import { readEvent } from '../../contract/event.js';
import { paths } from '../../contract/paths.js';
import { readConnection, readEntry, readPage, readTicket } from '../../contract/reading.js';
import type { Attachment, AttachmentId } from '../../domain/attachment.js';
import type { SurveyAnswers } from '../../domain/survey.js';
import type { Ticket, TicketDraft, TicketId } from '../../domain/ticket.js';
import type { ActionRequest, EntryId, MessageDraft, TimelineEntry } from '../../domain/timeline.js';
import type {
  CallOptions,
  ChangeOptions,
  Connection,
  ConnectOptions,
  Cursor,
  EntryQuery,
  Page,
  SupportAdapter,
  TicketQuery,
  UploadMeta,
  UploadOptions,
} from '../../port/support-adapter.js';
import type { SupportEvent } from '../../port/support-event.js';
import type { TokenSource } from '../rest/bearer-token.js';
import { deskUrl } from '../rest/desk-url.js';
import { HttpCaller } from './http-caller.js';
import { ticketPath } from './ticket-path.js';

/** Where the help desk is, and what it is called with. */
export interface HttpAdapterOptions {
  /** The address below which `/v1` is, such as `https://support.example.com`; relative to the page where there is one. */
  readonly endpoint: string;
  /** Gives a bearer token for the user; asked again when it is no longer taken. `connect()` may give another. */
  readonly token?: TokenSource;
  /** The platform's own when left out. */
  readonly fetch?: typeof fetch;
  /** Milliseconds to wait for an answer; 20 seconds when left out. */
  readonly timeout?: number;
}

/** An adapter for a server that speaks `tc-support/1`. Throws a TypeError when the endpoint is no address. */
export function httpAdapter(options: HttpAdapterOptions): SupportAdapter {
  return new HttpAdapter(options);
}

/** Three heartbeats of the protocol: a connection that has been silent for so long is dead. */
const silence = 45_000;

class HttpAdapter implements SupportAdapter {
  readonly spec = 'tc-support/1';
  readonly name = 'http';
  readonly version = '0.1.0';
  readonly #options: HttpAdapterOptions;
  readonly #endpoint: string;
  #token: TokenSource | undefined;
  #caller: HttpCaller;
  /** Who is asking, once the help desk has told. */
  #user: string | undefined;

  constructor(options: HttpAdapterOptions) {
    this.#options = options;
    this.#endpoint = deskUrl('httpAdapter: the endpoint', options.endpoint);
    this.#token = options.token;
    this.#caller = this.#ownCaller(options.token);
  }

  async connect({ token = this.#options.token, signal }: ConnectOptions): Promise<Connection> {
    const { closed } = this.#caller;
    if (closed) this.#user = undefined;
    if (closed || token !== this.#token) this.#caller = this.#ownCaller(token);
    this.#token = token;
    // Asked apart: what is under way must not go on under the token of whoever it is now.
    const caller = this.#user ? this.#newCaller(token) : this.#caller;
    const connection = await caller.call({ method: 'GET', path: paths.service(), signal }, readConnection);
    const user = JSON.stringify([connection.session.organisation.id, connection.session.user.id]);
    if (this.#user && this.#user !== user) {
      this.#caller.close();
      this.#caller = this.#ownCaller(token);
    }
    this.#user = user;
    return connection;
  }

  listTickets(query: TicketQuery, { signal }: CallOptions = {}): Promise<Page<Ticket>> {
    return this.#caller.call(
      { method: 'GET', path: paths.tickets(), query: { ...query }, signal },
      readPage(readTicket),
    );
  }

  async getTicket(id: TicketId, { signal }: CallOptions = {}): Promise<Ticket> {
    return this.#caller.call({ method: 'GET', path: ticketPath(paths.ticket, id), signal }, readTicket);
  }

  async listEntries(id: TicketId, query: EntryQuery, { signal }: CallOptions = {}): Promise<Page<TimelineEntry>> {
    return this.#caller.call(
      { method: 'GET', path: ticketPath(paths.entries, id), query: { ...query }, signal },
      readPage(readEntry),
    );
  }

  fileTicket(draft: TicketDraft, options: ChangeOptions): Promise<Ticket> {
    return this.#caller.call({ method: 'POST', path: paths.tickets(), json: draft, ...under(options) }, readTicket);
  }

  async reply(id: TicketId, message: MessageDraft, options: ChangeOptions): Promise<TimelineEntry> {
    return this.#caller.call(
      { method: 'POST', path: ticketPath(paths.messages, id), json: message, ...under(options) },
      readEntry,
    );
  }

  async act(
    id: TicketId,
    request: ActionRequest,
    options: ChangeOptions & { readonly ifMatch?: string },
  ): Promise<Ticket> {
    return this.#caller.call(
      { method: 'POST', path: ticketPath(paths.actions, id), json: request, ...under(options) },
      readTicket,
    );
  }

  /** Ends when the adapter is closed or the server ends it. */
  events(
    query: { readonly after?: Cursor },
    { signal }: { readonly signal: AbortSignal },
  ): AsyncIterable<SupportEvent> {
    const mediaType = 'text/event-stream';
    // A page that only files tickets never needs it. It is handed what it shares with us: bundlers would cut that out of here.
    const reader = async () => (await import('./event-reader.js')).eventReader(readEvent);
    return this.#caller.stream(
      { method: 'GET', path: paths.events(), query, headers: { Accept: mediaType }, signal },
      { mediaType, silence, reader },
    );
  }

  // Files are for few pages: what carries them is fetched with the first. It is handed what it shares with us.
  async upload(file: Blob, { name }: UploadMeta, options: UploadOptions): Promise<Attachment> {
    return (await import('./file-transfer.js')).upload({
      caller: this.#caller,
      answer: attachmentSchema,
      file,
      name,
      options,
    });
  }

  async download(id: AttachmentId, options?: CallOptions): Promise<Blob> {
    return (await import('./file-transfer.js')).download(this.#caller, id, options);
  }

  async markRead(id: TicketId, upTo: EntryId, { signal }: CallOptions = {}): Promise<void> {
    return this.#caller.call({ method: 'PUT', path: ticketPath(paths.read, id), json: { upTo }, signal }, nothing);
  }

  async answerSurvey(id: TicketId, answers: SurveyAnswers, options: ChangeOptions): Promise<void> {
    return this.#caller.call(
      { method: 'PUT', path: ticketPath(paths.survey, id), json: answers, ...under(options) },
      nothing,
    );
  }

  async close(): Promise<void> {
    this.#caller.close();
  }

  #newCaller(token: TokenSource | undefined): HttpCaller {
    return new HttpCaller({ timeout: 20_000, ...this.#options, endpoint: this.#endpoint, token });
  }

  #ownCaller(ask: TokenSource | undefined): HttpCaller {
    return this.#newCaller(ask && (() => this.#own(ask)));
  }

  /** A page whose user has changed gives another one's token: none, then, as what one has written must not go out as the other's. */
  async #own(ask: TokenSource): Promise<string> {
    const token = await ask();
    const user = this.#user;
    if (!user) return token;
    const other = new HttpAdapter({ ...this.#options, token: async () => token });
    await other.connect({});
    return other.#user === user ? token : '';
  }
}

/** What every change is sent under. */
function under({ idempotencyKey, ifMatch, signal }: ChangeOptions & { readonly ifMatch?: string }) {
  const match = ifMatch === undefined ? {} : { 'If-Match': `"${ifMatch}"` };
  return { headers: { 'Idempotency-Key': idempotencyKey, ...match }, signal };
}

function nothing(): void {
  // An answer without a body.
}
