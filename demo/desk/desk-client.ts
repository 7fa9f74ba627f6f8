import { EventSourceParserStream } from 'eventsource-parser/stream';

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

/** The support side's calls: what a help desk's own agent view would do. */
export class DeskClient {
  readonly #token: () => Promise<string>;

  constructor(token: () => Promise<string>) {
    this.#token = token;
  }

  async queue(line?: number): Promise<DeskTicket[]> {
    const { items } = await this.#call(`tickets?limit=100${line ? `&line=${line}` : ''}`);
    return items;
  }

  ticket(id: string): Promise<{ ticket: DeskTicket; entries: DeskEntry[] }> {
    return this.#call(`tickets/${encodeURIComponent(id)}`);
  }

  /** Sends a reply, a note or an action: `path` is the last segment of its address. */
  send(id: string, path: 'messages' | 'notes' | 'actions', body: object): Promise<unknown> {
    return this.#call(`tickets/${encodeURIComponent(id)}/${path}`, body);
  }

  /** Calls back whenever something changed, until aborted; reconnects by itself. */
  async watch(onChange: () => void, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const response = await this.#fetch('events', { signal });
        const events = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
        for await (const _ of events ?? []) onChange();
      } catch (error) {
        if (!signal.aborted) console.info('desk: the event stream broke and is opened again', error);
      }
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }

  async #call(path: string, body?: object): Promise<any> {
    const response = await this.#fetch(path, body ? { method: 'POST', body: JSON.stringify(body) } : {});
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.detail ?? answer.title);
    return answer;
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = {
      authorization: `Bearer ${await this.#token()}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    };
    return fetch(`${endpoint}/desk/v1/${path}`, { ...init, headers });
  }
}
