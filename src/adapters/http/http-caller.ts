import type { Reader } from '../../contract/reading.js';
import { SupportError } from '../../port/support-error.js';
import { Attempt } from './attempt.js';
import { BearerToken, type TokenSource } from '../rest/bearer-token.js';
import { malformed, type Tried } from '../rest/failure.js';
import { refusal } from './refusal.js';

/** One call of the protocol. */
export interface HttpCall {
  readonly method: 'GET' | 'HEAD' | 'PATCH' | 'POST' | 'PUT';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** How it is sent, where the usual way will not do. */
  readonly fetch?: typeof fetch;
  /** Milliseconds for a whole answer, where the usual ones will not do. */
  readonly timeout?: number;
  readonly signal?: AbortSignal | undefined;
}

/** How an answer that goes on for long is read. */
export interface StreamedAnswer<T> {
  readonly mediaType: string;
  /** Milliseconds without a byte after which the connection is taken for dead. */
  readonly silence: number;
  /** Makes what reads the pieces in turn, and throws when one is outside the contract. */
  readonly reader: () => Promise<(piece: Uint8Array) => readonly T[]>;
}

/** What calls are made with. */
export interface HttpCallerOptions {
  /** The help desk's address without a slash at its end. */
  readonly endpoint: string;
  readonly token: TokenSource | undefined;
  readonly fetch?: typeof fetch;
  /** Milliseconds for a whole answer. */
  readonly timeout: number;
}

/** Makes calls for one user, and tells every failure as a SupportError; only the caller's own abort comes out as it is. */
export class HttpCaller {
  readonly #options: HttpCallerOptions;
  readonly #token: BearerToken;
  readonly #closing = new AbortController();

  constructor(options: HttpCallerOptions) {
    this.#options = options;
    this.#token = new BearerToken(options.token);
  }

  /** Calls, and reads the answer. */
  async call<T>(call: HttpCall, read: Reader<T>): Promise<T> {
    const tried = triedBy(call);
    const attempt = this.#attempt(tried, call);
    try {
      const body = await attempt.step(async () => {
        const response = await this.#send(call, attempt.signal);
        const text = await response.text();
        if (!response.ok) throw refusal(tried, response, text);
        return text;
      }, call.timeout ?? this.#options.timeout);
      return reading(tried, () => read(body === '' ? undefined : JSON.parse(body)));
    } finally {
      attempt.end();
    }
  }

  /** Calls, and gives what is read from the pieces of the answer as they come. Ends when the caller is closed. */
  async *stream<T>(call: HttpCall, answer: StreamedAnswer<T>): AsyncGenerator<T, void, undefined> {
    const tried = triedBy(call);
    const attempt = this.#attempt(tried, call);
    try {
      const response = await attempt.step(() => this.#send(call, attempt.signal), this.#options.timeout);
      if (!response.ok)
        throw refusal(tried, response, await attempt.step(() => response.text(), this.#options.timeout));
      if (!response.body || !response.headers.get('content-type')?.startsWith(answer.mediaType)) {
        throw malformed(tried, `no ${answer.mediaType}`);
      }
      const read = await attempt.step(answer.reader, this.#options.timeout);
      const pieces = response.body.getReader();
      for (;;) {
        const { done, value } = await attempt.step(() => pieces.read(), answer.silence);
        if (done) return;
        yield* reading(tried, () => read(value));
      }
    } catch (error) {
      if (!this.closed || call.signal?.aborted) throw error;
    } finally {
      attempt.end();
    }
  }

  /** The page's own `fetch`, where it brings one. */
  get fetch(): typeof fetch | undefined {
    return this.#options.fetch;
  }

  /** Nothing more is called. */
  get closed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** Gives up what is under way. */
  close(): void {
    this.#closing.abort();
  }

  #attempt(tried: Tried, { signal }: HttpCall): Attempt {
    if (!this.closed) return new Attempt(tried, this.#closing.signal, signal);
    throw new SupportError('unauthenticated', `${tried.call}: call connect() first`);
  }

  /** Once more with another token, when the one we had is no longer taken. */
  async #send(call: HttpCall, signal: AbortSignal): Promise<Response> {
    const token = this.#token.current;
    const response = await this.#fetch(call, await token, signal);
    if (response.status !== 401 || !this.#token.renew(token)) return response;
    void response.body?.cancel();
    return this.#fetch(call, await this.#token.current, signal);
  }

  #fetch(call: HttpCall, token: string | undefined, signal: AbortSignal): Promise<Response> {
    const { fetch = globalThis.fetch, endpoint } = { ...this.#options, ...call };
    const headers = new Headers(call.headers);
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    if (call.json !== undefined) headers.set('Content-Type', 'application/json');
    return fetch(endpoint + call.path + queryOf(call), {
      method: call.method,
      headers,
      ...(call.json !== undefined && { body: JSON.stringify(call.json) }),
      signal,
      // The token goes to the endpoint and nowhere else, and nothing of the user stays on the device.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    });
  }
}

function queryOf({ query = {} }: HttpCall): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

function triedBy({ method, path }: HttpCall): Tried {
  return { call: `${method} ${path}`, change: method !== 'GET' };
}

function reading<T>(tried: Tried, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw malformed(tried, cause);
  }
}
