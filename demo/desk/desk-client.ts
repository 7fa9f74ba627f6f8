import { EventSourceParserStream } from 'eventsource-parser/stream';
import ky, { type HTTPError, type KyInstance } from 'ky';

import { endpoint } from '../endpoint.js';

/** A ticket as support sees it over `/desk/v1`. */
export interface DeskTicket {
  id: string;
  number: string;
  subject: string;
  status: string;
  line?: number;
  priority: string | null;
  closureRequestedAt?: string;
  updatedAt: string;
  customer: string;
  organisation: { name: string };
  supportActions: string[];
  clocks?: Partial<
    Record<'begin' | 'reply' | 'resolve', { dueAt: string; metAt?: string; pausedAt?: string; missed: boolean }>
  >;
}

/** An entry of a ticket's timeline, internal notes included. */
export interface DeskEntry {
  id: string;
  at: string;
  kind: string;
  body?: string;
  toLine?: number;
  actor: { role: string; name?: string };
}

/** A day or more with other hours than usual. */
export interface DeskDeviation {
  id: string;
  from: string;
  to: string;
  open: [from: string, to: string][];
  message: Record<string, string>;
  withdrawnAt?: string;
}

/** Makes a failed answer's own explanation the error's message, for the agent to read. */
async function explained(error: HTTPError): Promise<HTTPError> {
  const problem: { detail?: string; title?: string } = await error.response.clone().json();
  error.message = problem.detail ?? problem.title ?? error.message;
  return error;
}

/** The support side's calls: what a help desk's own agent view would do. */
export class DeskClient {
  readonly #desk: KyInstance;

  constructor(token: () => Promise<string>) {
    this.#desk = ky.create({
      prefixUrl: `${endpoint}/desk/v1`,
      hooks: {
        beforeRequest: [async ({ headers }) => headers.set('authorization', `Bearer ${await token()}`)],
        beforeError: [explained],
      },
    });
  }

  async queue(line?: number): Promise<DeskTicket[]> {
    const searchParams = line ? { limit: 100, line } : { limit: 100 };
    const { items } = await this.#desk.get('tickets', { searchParams }).json<{ items: DeskTicket[] }>();
    return items;
  }

  ticket(id: string): Promise<{ ticket: DeskTicket; entries: DeskEntry[] }> {
    return this.#desk.get(`tickets/${encodeURIComponent(id)}`).json();
  }

  /** Sends a reply, a note or an action: `path` is the last segment of its address. */
  send(id: string, path: 'messages' | 'notes' | 'actions', json: object): Promise<unknown> {
    return this.#desk.post(`tickets/${encodeURIComponent(id)}/${path}`, { json }).json();
  }

  async deviations(): Promise<DeskDeviation[]> {
    const { items } = await this.#desk.get('deviations').json<{ items: DeskDeviation[] }>();
    return items;
  }

  announce(json: object): Promise<unknown> {
    return this.#desk.post('deviations', { json }).json();
  }

  withdraw(id: string): Promise<unknown> {
    return this.#desk.delete(`deviations/${encodeURIComponent(id)}`);
  }

  /** Calls back whenever something changed, until aborted; reconnects by itself. */
  async watch(onChange: () => void, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const { body } = await this.#desk.get('events', { signal, timeout: false });
        const events = body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
        for await (const _ of events ?? []) onChange();
      } catch (error) {
        if (!signal.aborted) console.info('desk: the event stream broke and is opened again', error);
      }
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}
