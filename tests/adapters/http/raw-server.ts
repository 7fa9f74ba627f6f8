import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';

/** A request as it came in. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Answers one request, or does not. */
export type Responder = (response: ServerResponse) => void;

/** A server without manners: it answers each request as the next responder says, and keeps what it got. */
export class RawServer {
  readonly url: string;
  readonly received: Received[] = [];
  readonly #responders: Responder[] = [];
  #arrived: () => void = () => {};

  private constructor(url: string) {
    this.url = url;
  }

  static async open(t: TestContext): Promise<RawServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    t.after(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    const raw = new RawServer(`http://127.0.0.1:${address.port}`);
    server.on('request', async (request, response) => {
      let body = '';
      for await (const piece of request) body += String(piece);
      raw.received.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      raw.#responders.shift()?.(response);
      raw.#arrived();
    });
    return raw;
  }

  /** How the next requests are answered, in turn; those after them are not answered at all. */
  answers(...responders: Responder[]): this {
    this.#responders.push(...responders);
    return this;
  }

  /** Waits for the next request. */
  arrival(): Promise<void> {
    return new Promise((resolve) => (this.#arrived = resolve));
  }

  /** The latest request. */
  get last(): Received {
    const last = this.received.at(-1);
    assert.ok(last, 'nothing was received');
    return last;
  }
}

/** Answers with JSON. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Responder {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  };
}

/** Answers with a text of some type. */
export function text(body: string, status = 200, type = 'text/html', headers: Record<string, string> = {}): Responder {
  return (response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };
}

/** Never answers. */
export const silence: Responder = () => {};

/** Breaks the connection without an answer. */
export const hangUp: Responder = (response) => {
  response.socket?.destroy();
};

/** Opens an event stream, sends these pieces as they are cut, and then does as told. */
export function stream(pieces: readonly string[], then: 'stay' | 'end' | 'break' = 'stay'): Responder {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of pieces) response.write(piece);
    if (then === 'end') response.end();
    // Not before what was written has left.
    if (then === 'break') response.write(':\n\n', () => response.socket?.destroy());
  };
}
