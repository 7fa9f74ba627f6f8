import ky from 'ky';

import { SupportError } from '../../port/support-error.js';
import { BearerToken, type TokenSource } from './bearer-token.js';
import { malformed, refusal, unanswered, type Tried } from './failure.js';

/** What reads an answer: a schema of zod. */
export interface Schema<T> {
  parse(json: unknown): T;
}

/** One call to a help desk's own API. */
export interface RestCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly json?: unknown;
  readonly body?: FormData | Blob;
  readonly headers?: Readonly<Record<string, string>>;
  /** It asks for something, although it is a POST. */
  readonly asks?: boolean;
  /** Milliseconds for a whole answer, where the usual ones will not do. */
  readonly timeout?: number;
  readonly signal?: AbortSignal | undefined;
}

/** An answer that has been read. */
export interface Answer<T> {
  readonly value: T;
  readonly headers: Headers;
}

/** What calls are made with. */
export interface RestCallerOptions {
  /** The help desk's address without a slash at its end. */
  readonly url: string;
  readonly token: TokenSource | undefined;
  /** The headers that a key goes in. */
  readonly authorise: (token: string) => Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for a whole answer. */
  readonly timeout: number;
}

/** Makes calls for one user, and tells every failure as a SupportError; only the caller's own abort comes out as it is. */
export class RestCaller {
  readonly #options: RestCallerOptions;
  readonly #closing = new AbortController();
  readonly #token: BearerToken;

  constructor(options: RestCallerOptions) {
    this.#options = options;
    this.#token = new BearerToken(options.token);
  }

  /** Calls, and reads the answer; an empty one is `undefined`. */
  async call<T>(call: RestCall, schema: Schema<T>): Promise<Answer<T>> {
    const { value, headers } = await this.#answer(call, (response) => response.text());
    return { value: read(triedBy(call), value, schema), headers };
  }

  /** Calls, and gives the answer as bytes. */
  async blob(call: RestCall): Promise<Blob> {
    return (await this.#answer(call, (response) => response.blob())).value;
  }

  async #answer<T>(call: RestCall, take: (response: Response) => Promise<T>): Promise<Answer<T>> {
    const tried = triedBy(call);
    this.#ensureOpen(tried);
    call.signal?.throwIfAborted();
    const timeout = AbortSignal.timeout(call.timeout ?? this.#options.timeout);
    const signals = [this.#closing.signal, timeout, ...(call.signal ? [call.signal] : [])];
    try {
      const response = await this.#send(call, AbortSignal.any(signals));
      if (!response.ok) throw refusal(tried, response, await response.text());
      return { value: await take(response), headers: response.headers };
    } catch (error) {
      if (call.signal?.aborted) throw call.signal.reason;
      if (error instanceof SupportError) throw error;
      throw unanswered(tried, timeout.aborted ? 'timeout' : 'network', error);
    }
  }

  /** Fires when nothing more is called. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** Gives up what is under way. */
  close(): void {
    this.#closing.abort();
  }

  #ensureOpen({ call }: Tried): void {
    if (this.closing.aborted) throw new SupportError('unauthenticated', `${call}: call connect() first`);
  }

  /** Once more with another key, when the one we had is no longer taken. */
  async #send(call: RestCall, signal: AbortSignal): Promise<Response> {
    const token = this.#token.current;
    const response = await this.#fetch(call, await token, signal);
    if (response.status !== 401 || !this.#token.renew(token)) return response;
    void response.body?.cancel();
    return this.#fetch(call, await this.#token.current, signal);
  }

  #fetch({ method, path, query = {}, json, body, headers }: RestCall, token: string | undefined, signal: AbortSignal) {
    return ky(`${this.#options.url}${path}`, {
      method,
      searchParams: new URLSearchParams(Object.entries(query).map(([name, value]) => [name, `${value}`])),
      headers: { ...(token !== undefined && this.#options.authorise(token)), ...headers },
      ...(json !== undefined && { json }),
      ...(body !== undefined && { body }),
      ...(this.#options.fetch && { fetch: this.#options.fetch }),
      signal,
      // The port's own outcome decides what is tried again, and nothing of the user stays on the device.
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    });
  }
}

function triedBy({ method, path, asks = method === 'GET' }: RestCall): Tried {
  return { call: `${method} ${path}`, change: !asks };
}

function read<T>(tried: Tried, text: string, schema: Schema<T>): T {
  try {
    return schema.parse(text.trim() === '' ? undefined : JSON.parse(text));
  } catch (cause) {
    throw malformed(tried, cause);
  }
}
