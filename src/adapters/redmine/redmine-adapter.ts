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
import { filePrint } from '../rest/file-print.js';
import { pageSize } from '../rest/page-size.js';
import { Pulse } from '../rest/pulse.js';
import { act } from './acting.js';
import { Files } from './files.js';
import { fileTicket } from './filing.js';
import { settingsOf, type RedmineAdapterOptions, type Settings } from './options.js';
import { reply, type Unanswered } from './replying.js';
import { capabilitiesOf, serviceOf } from './service.js';
import { openVisit, type Visit } from './visit.js';

/** An adapter for Redmine 5 over its REST API. Throws a TypeError when the url is no address. */
export function redmineAdapter(options: RedmineAdapterOptions): SupportAdapter {
  return new RedmineAdapter(options);
}

interface Opened extends Visit {
  readonly files: Files;
  readonly unanswered: Unanswered;
}

class RedmineAdapter implements SupportAdapter {
  readonly spec = 'tc-support/1';
  readonly name = 'redmine';
  readonly version = '0.1.0';
  readonly #options: RedmineAdapterOptions;
  readonly #settings: Settings;
  readonly #url: string;
  readonly #pulse: Pulse;
  #visit: Opened | undefined;

  constructor(options: RedmineAdapterOptions) {
    this.#options = options;
    this.#settings = settingsOf(options);
    this.#url = deskUrl('redmineAdapter: the url', options.url);
    this.#pulse = new Pulse(this.#settings.poll);
  }

  async connect({ token = this.#options.token, signal }: ConnectOptions): Promise<Connection> {
    const visit = await openVisit({ ...this.#options, url: this.#url, token }, this.#settings, signal);
    const { account } = visit;
    // What was sent under which key is still known when the same user connects once more.
    const before = this.#visit?.account.user === account.user ? this.#visit : undefined;
    if (!before) await this.close();
    const kept = before && { keys: before.keys, files: before.files, unanswered: before.unanswered };
    this.#visit = { ...visit, files: new Files(visit.caller), unanswered: new Map(), ...kept };
    return {
      session: account.session,
      capabilities: capabilitiesOf(this.#settings),
      service: serviceOf(this.#settings),
      serverNow: toInstant(account.now),
    };
  }

  async listTickets(query: TicketQuery, { signal }: CallOptions = {}): Promise<Page<Ticket>> {
    return this.#opened(signal).list.page(query, signal);
  }

  async getTicket(id: TicketId, { signal }: CallOptions = {}): Promise<Ticket> {
    const { reader } = this.#opened(signal);
    return reader.ticket(await reader.issue(id, signal));
  }

  async listEntries(id: TicketId, query: EntryQuery, { signal }: CallOptions = {}): Promise<Page<TimelineEntry>> {
    const { reader, cursors } = this.#opened(signal);
    pageSize(query.limit);
    return entryPage(reader.timeline(await reader.issue(id, signal)), query, cursors, `entries of ${id}`);
  }

  async fileTicket(draft: TicketDraft, { idempotencyKey, signal }: ChangeOptions): Promise<Ticket> {
    const visit = this.#opened(signal);
    const { textLimits, kinds } = serviceOf(this.#settings);
    const ids = draft.attachments ?? [];
    return visit.keys.once(idempotencyKey, ['file', draft], async () => {
      checkDraft(draft, textLimits, kinds);
      const files = visit.files.take(ids, this.#settings.attachments.maxCount);
      const issue = await fileTicket(visit, draft, files, idempotencyKey, signal);
      visit.files.sent(ids);
      return visit.reader.ticket(issue);
    });
  }

  async reply(id: TicketId, message: MessageDraft, { idempotencyKey, signal }: ChangeOptions): Promise<TimelineEntry> {
    const visit = this.#opened(signal);
    const ids = message.attachments ?? [];
    return visit.keys.once(idempotencyKey, ['reply', id, message], async () => {
      const before = await visit.reader.issue(id, signal);
      checkTexts(message, serviceOf(this.#settings).textLimits);
      const files = visit.files.take(ids, this.#settings.attachments.maxCount);
      const entry = await reply(visit, before, message, files, idempotencyKey, visit.unanswered, signal);
      visit.files.sent(ids);
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
      return act(visit, await visit.reader.issue(id, signal), request, { ifMatch, again, signal });
    });
  }

  async upload(file: Blob, { name }: UploadMeta, options: UploadOptions): Promise<Attachment> {
    const { keys, files } = this.#opened(options.signal);
    const print = await filePrint(file);
    return keys.once(options.idempotencyKey, ['upload', name, print], async () => {
      const attachment = await files.upload(file, name, this.#settings.attachments.maxBytes, options.signal);
      options.onProgress?.(file.size, file.size);
      return attachment;
    });
  }

  async download(id: AttachmentId, { signal }: CallOptions = {}): Promise<Blob> {
    return this.#opened(signal).files.download(id, signal);
  }

  async *events(
    { after }: { readonly after?: string },
    { signal }: { readonly signal: AbortSignal },
  ): AsyncGenerator<SupportEvent, void, undefined> {
    const { listener, caller } = this.#opened(signal);
    try {
      yield* listener(this.#pulse).listen(after, AbortSignal.any([signal, caller.closing]));
    } catch (error) {
      if (signal.aborted || !caller.closing.aborted) throw error;
    }
  }

  async close(): Promise<void> {
    this.#visit?.caller.close();
    this.#visit = undefined;
  }

  #opened(signal: AbortSignal | undefined): Opened {
    signal?.throwIfAborted();
    if (!this.#visit) throw new SupportError('unauthenticated', 'The adapter is closed: call connect() first');
    if (this.#visit.account.session.access === 'granted') return this.#visit;
    throw new SupportError('no-access', 'The user is in no project');
  }
}
