import type { Attachment, AttachmentId } from '../../domain/attachment.js';
import { toInstant } from '../../domain/instant.js';
import type { Ticket, TicketDraft, TicketId } from '../../domain/ticket.js';
import type { ActionRequest, MessageDraft, TimelineEntry } from '../../domain/timeline.js';
import type {
  CallOptions,
  ChangeOptions,
  Connection,
  ConnectOptions,
  EntryQuery,
  Page,
  SupportAdapter,
  TicketQuery,
  UploadMeta,
  UploadOptions,
} from '../../port/support-adapter.js';
import { SupportError } from '../../port/support-error.js';
import type { SupportEvent } from '../../port/support-event.js';
import { deskUrl } from '../rest/desk-url.js';
import { checkTexts } from '../../port/check-texts.js';
import { checkDraft } from '../rest/draft-check.js';
import { entryPage } from '../rest/entry-page.js';
import { pageSize } from '../rest/page-size.js';
import { filePrint } from '../rest/file-print.js';
import { FileShelf } from '../rest/file-shelf.js';
import { Pulse } from '../rest/pulse.js';
import { act } from './acting.js';
import { download } from './download.js';
import { checkSubject, fileTicket } from './filing.js';
import { settingsOf, type RequestTrackerAdapterOptions, type Settings } from './options.js';
import { reply } from './replying.js';
import { capabilitiesOf, serviceOf } from './service.js';
import { openVisit, type Visit } from './visit.js';

/** An adapter that takes hints beside looking for changes itself. */
export interface HintedAdapter extends SupportAdapter {
  /** Tells that something may have changed, as a webhook of the help desk does: changes are looked for at once. */
  hint(): void;
}

/** An adapter for Request Tracker 5 over its REST2. Throws a TypeError when the url is no address. */
export function requestTrackerAdapter(options: RequestTrackerAdapterOptions): HintedAdapter {
  return new RequestTrackerAdapter(options);
}

class RequestTrackerAdapter implements HintedAdapter {
  readonly spec = 'tc-support/1';
  readonly name = 'request-tracker';
  readonly version = '0.1.0';
  readonly #options: RequestTrackerAdapterOptions;
  readonly #settings: Settings;
  readonly #url: string;
  readonly #shelf = new FileShelf();
  readonly #pulse: Pulse;
  #visit: Visit | undefined;

  constructor(options: RequestTrackerAdapterOptions) {
    this.#options = options;
    this.#settings = settingsOf(options);
    this.#url = `${deskUrl('requestTrackerAdapter: the url', options.url)}/REST/2.0`;
    this.#pulse = new Pulse(this.#settings.poll);
  }

  async connect({ token = this.#options.token, signal }: ConnectOptions): Promise<Connection> {
    const visit = await openVisit({ ...this.#options, url: this.#url, token }, this.#settings, signal);
    const again = this.#visit?.account.user === visit.account.user;
    if (!again) await this.close();
    // What was sent under which key is still known when the same user connects once more.
    this.#visit = again && this.#visit ? { ...visit, keys: this.#visit.keys } : visit;
    const { account } = visit;
    return {
      session: account.session,
      capabilities: capabilitiesOf(account, this.#settings),
      service: serviceOf(account, this.#settings),
      serverNow: toInstant(account.now),
    };
  }

  async listTickets(query: TicketQuery, { signal }: CallOptions = {}): Promise<Page<Ticket>> {
    return this.#opened(signal).list.page(query, signal);
  }

  async getTicket(id: TicketId, { signal }: CallOptions = {}): Promise<Ticket> {
    return (await this.#opened(signal).reader.ticket(id, signal)).ticket;
  }

  async listEntries(id: TicketId, query: EntryQuery, { signal }: CallOptions = {}): Promise<Page<TimelineEntry>> {
    const { reader, cursors } = this.#opened(signal);
    pageSize(query.limit);
    const ticket = await reader.ticket(id, signal);
    return entryPage(await reader.timeline(ticket, signal), query, cursors, `entries of ${id}`);
  }

  async fileTicket(draft: TicketDraft, { idempotencyKey, signal }: ChangeOptions): Promise<Ticket> {
    const visit = this.#opened(signal);
    const { textLimits, kinds } = serviceOf(visit.account, this.#settings);
    const ids = draft.attachments ?? [];
    return visit.keys.once(idempotencyKey, ['file', draft], async () => {
      checkDraft(draft, textLimits, kinds);
      checkSubject(draft);
      const files = this.#shelf.take(ids, this.#settings.attachments);
      const { ticket } = await fileTicket(visit, draft, files, idempotencyKey, signal);
      this.#shelf.drop(ids);
      return ticket;
    });
  }

  async reply(id: TicketId, message: MessageDraft, { idempotencyKey, signal }: ChangeOptions): Promise<TimelineEntry> {
    const visit = this.#opened(signal);
    const ids = message.attachments ?? [];
    return visit.keys.once(idempotencyKey, ['reply', id, message], async () => {
      const before = await visit.reader.ticket(id, signal);
      checkTexts(message, serviceOf(visit.account, this.#settings).textLimits);
      const files = this.#shelf.take(ids, this.#settings.attachments);
      const entry = await reply(visit, before, message, files, idempotencyKey, signal);
      this.#shelf.drop(ids);
      return entry;
    });
  }

  async act(
    id: TicketId,
    request: ActionRequest,
    { idempotencyKey, ifMatch, signal }: ChangeOptions & { readonly ifMatch?: string },
  ): Promise<Ticket> {
    const visit = this.#opened(signal);
    return visit.keys.once(idempotencyKey, ['act', id, request], async (again) => {
      return act(visit, await visit.reader.ticket(id, signal), request, { ifMatch, again, signal });
    });
  }

  /** Held here until the message that carries it: Request Tracker takes no file by itself. */
  async upload(file: Blob, { name }: UploadMeta, options: UploadOptions): Promise<Attachment> {
    const { keys } = this.#opened(options.signal);
    const print = await filePrint(file);
    options.signal?.throwIfAborted();
    return keys.once(options.idempotencyKey, ['upload', name, print], async () => {
      const attachment = this.#shelf.put(file, name, this.#settings.attachments);
      options.onProgress?.(file.size, file.size);
      return attachment;
    });
  }

  async download(id: AttachmentId, { signal }: CallOptions = {}): Promise<Blob> {
    const { caller } = this.#opened(signal);
    return this.#shelf.get(id)?.content ?? download(caller, id, signal);
  }

  async *events(
    { after }: { readonly after?: string },
    { signal }: { readonly signal: AbortSignal },
  ): AsyncGenerator<SupportEvent, void, undefined> {
    const { changes, caller } = this.#opened(signal);
    try {
      yield* changes().listen(after, AbortSignal.any([signal, caller.closing]));
    } catch (error) {
      if (signal.aborted || !caller.closing.aborted) throw error;
    }
  }

  hint(): void {
    this.#pulse.hint();
  }

  async close(): Promise<void> {
    this.#visit?.caller.close();
    this.#visit = undefined;
    this.#shelf.drop();
  }

  #opened(signal: AbortSignal | undefined): Visit & { readonly changes: () => ReturnType<Visit['listener']> } {
    signal?.throwIfAborted();
    const visit = this.#visit;
    if (!visit) throw new SupportError('unauthenticated', 'The adapter is closed: call connect() first');
    if (visit.account.session.access === 'granted') return { ...visit, changes: () => visit.listener(this.#pulse) };
    throw new SupportError('no-access', 'The user may not file in the queue of support');
  }
}
