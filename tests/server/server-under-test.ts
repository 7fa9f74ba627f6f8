import type { TestContext } from 'node:test';

import type { LogEntry } from '../../src/server/index.js';
import { serve, type ServeOptions } from '../../src/server/node.js';

/** What a call answered: everything a test may want to look at. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test asserts what it holds
  readonly json: any;
}

/** A real server on a free port in development mode, closed when the test ends. */
export class ServerUnderTest {
  readonly url: string;
  readonly log: LogEntry[];
  #keys = 0;

  private constructor(url: string, log: LogEntry[]) {
    this.url = url;
    this.log = log;
  }

  static async open(t: TestContext, options: ServeOptions = {}): Promise<ServerUnderTest> {
    const log: LogEntry[] = [];
    const running = await serve({ port: 0, development: true, log: (entry) => log.push(entry), ...options });
    t.after(() => running.close());
    return new ServerUnderTest(running.url, log);
  }

  /** Calls as nobody. */
  async call(path: string, init: RequestInit = {}): Promise<Answered> {
    const response = await fetch(this.url + path, init);
    const text = await response.text();
    const isJson = text !== '' && (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
  }

  /** A token for a sample person. */
  async token(person: string): Promise<string> {
    const { json } = await this.call('/dev/tokens', jsonInit('POST', { as: person }));
    return json.token;
  }

  /** Signs in as a sample person. */
  async as(person: string): Promise<Client> {
    const token = await this.token(person);
    return new Client(this, token, () => `key-${person}-${++this.#keys}`);
  }
}

/** Calls of one person, each change under a fresh key. */
export class Client {
  readonly token: string;
  readonly #server: ServerUnderTest;
  readonly #newKey: () => string;

  constructor(server: ServerUnderTest, token: string, newKey: () => string) {
    this.#server = server;
    this.token = token;
    this.#newKey = newKey;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.#server.call(path, { headers: { authorization: `Bearer ${this.token}`, ...headers } });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    return this.send('POST', path, body, { 'idempotency-key': this.#newKey(), ...headers });
  }

  put(path: string, body: unknown): Promise<Answered> {
    return this.send('PUT', path, body);
  }

  send(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    const authorization = `Bearer ${this.token}`;
    return this.#server.call(path, jsonInit(method, body, { authorization, ...headers }));
  }

  /** Opens an event stream. */
  stream(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.#server.url + path, { headers: { authorization: `Bearer ${this.token}`, ...headers } });
  }
}

function jsonInit(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
}

/** A draft that the sample desk accepts. */
export const draft = { kind: 'question', subject: 'How do we swap two shifts?', body: 'Two nurses want to swap.' };
