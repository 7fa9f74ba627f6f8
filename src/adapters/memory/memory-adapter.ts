import type { Attachment, AttachmentId } from '../../domain/attachment.js';
import { toInstant } from '../../domain/instant.js';
import type { SurveyAnswers } from '../../domain/survey.js';
import type { Ticket, TicketDraft, TicketId } from '../../domain/ticket.js';
import type { ActionRequest, EntryId, MessageDraft, TimelineEntry } from '../../domain/timeline.js';
import type { CustomerDesk, Desk } from '../../desk/desk.js';
import { createSampleDesk } from '../../desk/sample-desk.js';
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
import { asSupportError } from './as-support-error.js';

/** Which desk, and as whom. */
export interface MemoryAdapterOptions {
  /** The desk to stand before; a new sample desk when left out. */
  readonly desk?: Desk;
  /** Id of the person who asks; `anna` when left out. */
  readonly as?: string;
}

/** Opens a help desk that lives in the page: for demos, for tests, and for trying the widget without a server. */
export function memoryAdapter({ desk = createSampleDesk(), as = 'anna' }: MemoryAdapterOptions = {}): MemoryAdapter {
  return new MemoryAdapter(desk, as);
}

/** The reference desk behind the port. A token is not asked for: whom the adapter was made for is who asks. */
export class MemoryAdapter implements SupportAdapter {
  readonly spec = 'tc-support/1';
  readonly name = 'memory';
  readonly inPage = true;
  readonly version = '0.1.0';
  /** The desk itself, for acting as support: `adapter.desk.support('sofia')`. */
  readonly desk: Desk;
  readonly #as: string;
  #open: { readonly customer: CustomerDesk; readonly life: AbortController } | undefined;

  constructor(desk: Desk, as: string) {
    this.desk = desk;
    this.#as = as;
  }

  connect({ signal }: ConnectOptions): Promise<Connection> {
    return settle(signal, async () => {
      const customer = this.desk.customer(this.#as);
      this.#open ??= { customer, life: new AbortController() };
      const cursor = await customer.eventCursor();
      return {
        session: customer.session(),
        capabilities: customer.capabilities(),
        service: await customer.service(),
        serverNow: toInstant(this.desk.now()),
        ...(cursor !== undefined && { cursor }),
      };
    });
  }

  listTickets(query: TicketQuery, options?: CallOptions): Promise<Page<Ticket>> {
    return this.#call(options, (desk) => desk.listTickets(query));
  }

  getTicket(id: TicketId, options?: CallOptions): Promise<Ticket> {
    return this.#call(options, (desk) => desk.getTicket(id));
  }

  listEntries(ticketId: TicketId, query: EntryQuery, options?: CallOptions): Promise<Page<TimelineEntry>> {
    return this.#call(options, (desk) => desk.listEntries(ticketId, query));
  }

  fileTicket(draft: TicketDraft, options: ChangeOptions): Promise<Ticket> {
    return this.#call(options, async (desk) => (await desk.fileTicket(draft, options)).value);
  }

  reply(ticketId: TicketId, message: MessageDraft, options: ChangeOptions): Promise<TimelineEntry> {
    return this.#call(options, async (desk) => (await desk.reply(ticketId, message, options)).value);
  }

  act(
    ticketId: TicketId,
    request: ActionRequest,
    options: ChangeOptions & { readonly ifMatch?: string },
  ): Promise<Ticket> {
    return this.#call(options, async (desk) => (await desk.act(ticketId, request, options)).value);
  }

  upload(file: Blob, { name }: UploadMeta, options: UploadOptions): Promise<Attachment> {
    return this.#call(options, async (desk) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      options.signal?.throwIfAborted();
      const { value } = await desk.upload({ name, bytes }, options);
      options.onProgress?.(file.size, file.size);
      return value;
    });
  }

  download(id: AttachmentId, options?: CallOptions): Promise<Blob> {
    return this.#call(options, async (desk) => {
      const { content, servedType } = await desk.download(id);
      const pieces: BlobPart[] = [];
      for await (const piece of content) pieces.push(piece.slice());
      return new Blob(pieces, { type: servedType });
    });
  }

  events(
    query: { readonly after?: string },
    { signal }: { readonly signal: AbortSignal },
  ): AsyncIterable<SupportEvent> {
    // Opened at once and not with the first event that is asked for, so that nothing in between is missed.
    const stream = settle(signal, async () => {
      const { customer, life } = this.#opened();
      return customer.events(query, { signal: AbortSignal.any([signal, life.signal]) });
    });
    stream.catch(() => {}); // heard by whoever iterates
    return relay(stream, signal);
  }

  markRead(ticketId: TicketId, upTo: EntryId, options?: CallOptions): Promise<void> {
    return this.#call(options, (desk) => desk.markRead(ticketId, upTo));
  }

  answerSurvey(ticketId: TicketId, answers: SurveyAnswers, options: ChangeOptions): Promise<void> {
    return this.#call(options, (desk) => desk.answerSurvey(ticketId, answers));
  }

  async close(): Promise<void> {
    this.#open?.life.abort();
    this.#open = undefined;
  }

  #call<T>(options: CallOptions | undefined, ask: (desk: CustomerDesk) => Promise<T>): Promise<T> {
    return settle(options?.signal, () => ask(this.#opened().customer));
  }

  #opened(): { readonly customer: CustomerDesk; readonly life: AbortController } {
    if (!this.#open) throw new SupportError('unauthenticated', 'the memory adapter is closed: call connect() first');
    return this.#open;
  }
}

/** Asks, unless the caller has given up, and translates what comes of it. */
async function settle<T>(signal: AbortSignal | undefined, ask: () => Promise<T>): Promise<T> {
  signal?.throwIfAborted();
  try {
    return await ask();
  } catch (error) {
    throw asSupportError(error);
  } finally {
    signal?.throwIfAborted();
  }
}

async function* relay(stream: Promise<AsyncIterable<SupportEvent>>, signal: AbortSignal): AsyncGenerator<SupportEvent> {
  yield* await stream;
  signal.throwIfAborted();
}
