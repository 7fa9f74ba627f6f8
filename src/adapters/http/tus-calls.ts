import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';

import { base64Of, patience } from './file-upload.js';
import type { HttpCaller } from './http-caller.js';
import { sending, type SentBytes } from './sending.js';

/** What tus answers to a piece that is not what its checksum says. */
const garbled = 460;

/** Lets tus-js-client call as we do: with the user's token, renewed when it is refused, and with failures in the port's words. */
export class TusCalls implements HttpStack {
  readonly #caller: HttpCaller;
  readonly #path: string;
  readonly #signal: AbortSignal | undefined;

  /** @param path Where the upload is; nothing else is called. */
  constructor(caller: HttpCaller, path: string, signal: AbortSignal | undefined) {
    this.#caller = caller;
    this.#path = path;
    this.#signal = signal;
  }

  getName(): string {
    return 'tc-support';
  }

  createRequest(method: string): HttpRequest {
    const call = { method: method === 'HEAD' ? 'HEAD' : 'PATCH', path: this.#path, signal: this.#signal } as const;
    return new TusRequest(this.#caller, call);
  }
}

/** Where an upload is and how it is called. */
interface UploadCall {
  readonly method: 'HEAD' | 'PATCH';
  readonly path: string;
  readonly signal: AbortSignal | undefined;
}

class TusRequest implements HttpRequest {
  readonly #caller: HttpCaller;
  readonly #call: UploadCall;
  readonly #headers = new Headers();
  #onSent: SentBytes = () => {};

  constructor(caller: HttpCaller, call: UploadCall) {
    this.#caller = caller;
    this.#call = call;
  }

  getMethod(): string {
    return this.#call.method;
  }

  getURL(): string {
    return this.#call.path;
  }

  setHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getHeader(name: string): string | undefined {
    return this.#headers.get(name) ?? undefined;
  }

  setProgressHandler(onSent: SentBytes): void {
    this.#onSent = onSent;
  }

  async send(body: unknown): Promise<HttpResponse> {
    const piece = body instanceof Blob ? body : undefined;
    if (piece) await this.#sign(piece);
    const { fetch = globalThis.fetch } = this.#caller;
    const send = piece ? sending(piece, this.#caller.fetch, this.#onSent) : fetch;
    let answered = new Response();
    const noted: typeof globalThis.fetch = async (input, init) => {
      answered = await send(input, init);
      if (answered.status === garbled) throw new TypeError('a piece did not arrive as it was sent');
      return answered;
    };
    const how = { headers: Object.fromEntries(this.#headers), fetch: noted, ...(piece && { timeout: patience }) };
    await this.#caller.call({ ...this.#call, ...how }, () => this.#check(answered.headers));
    return new TusResponse(answered);
  }

  /** The signal that the upload was given does it. */
  async abort(): Promise<void> {}

  getUnderlyingObject(): undefined {
    return undefined;
  }

  /** Browsers can sum up on pages that came over TLS only; without it a piece is believed. */
  async #sign(piece: Blob): Promise<void> {
    if (!('subtle' in crypto)) return;
    const sum = await crypto.subtle.digest('SHA-256', await piece.arrayBuffer());
    this.#headers.set('Upload-Checksum', `sha256 ${base64Of(new Uint8Array(sum))}`);
  }

  /** Throws where the answer does not say how far the upload has come, or says that it stands still: it would never end. */
  #check(answered: Headers): void {
    const offset = answered.get('Upload-Offset') ?? '';
    const before = Number(this.#headers.get('Upload-Offset') ?? -1);
    if (!/^\d+$/.test(offset) || Number(offset) <= before) throw new TypeError(`Upload-Offset is "${offset}"`);
    if (this.#call.method === 'HEAD' && !/^\d+$/.test(answered.get('Upload-Length') ?? ''))
      throw new TypeError('there is no Upload-Length');
  }
}

class TusResponse implements HttpResponse {
  readonly #response: Response;

  constructor(response: Response) {
    this.#response = response;
  }

  getStatus(): number {
    return this.#response.status;
  }

  getHeader(name: string): string | undefined {
    return this.#response.headers.get(name) ?? undefined;
  }

  /** What it says is in its head. */
  getBody(): string {
    return '';
  }

  getUnderlyingObject(): Response {
    return this.#response;
  }
}
