import { once } from 'node:events';
import {
  createServer,
  request as send,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';

/*
 * A loopback proxy in front of a server that fails as it is told, for tests of what a client makes of it:
 *
 *     const proxy = await FaultProxy.open(server.url);       // give proxy.url to the client
 *     proxy.when('POST', '/v1/tickets', dropResponse);        // the next one is filed, but the client never hears
 *     proxy.when('POST', '/v1/tickets', answer(429, { 'Retry-After': '1' }), 3);
 *     const gate = hold();                                    // the next one waits …
 *     proxy.when('GET', /^\/v1\/tickets\//, gate.fault);
 *     await gate.reached;
 *     gate.release();                                         // … until it may go on
 *     proxy.seen                                              // every call: method, path, key, what befell it
 *     await proxy.close();
 *
 * What no fault waits for passes through, event streams included. A preflight is a call of its own (OPTIONS).
 */

/** One call on its way through. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  /** Sends it on and reads the whole answer, without telling the client. */
  forward(): Promise<{ readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: Buffer }>;
  /** Sends it on and lets the answer through as it comes, or only what `cut` lets through of it. */
  pass(cut?: (text: string) => string | undefined): Promise<void>;
  /** Sends the server so many bytes of the body and breaks both connections: the line is cut in the middle. */
  cut(bytes: number): Promise<void>;
  /** Answers in the server's place; a page may read it. */
  reply(status: number, headers: OutgoingHttpHeaders, body?: string | Buffer): void;
  /** Breaks the connection to the client. */
  break(): void;
}

/** What befalls a call. */
export type Fault = (exchange: Exchange) => void | Promise<void>;

/** A call as the proxy saw it. */
export interface SeenCall {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  /** Whether a fault befell it. */
  readonly faulty: boolean;
}

/** The server never hears of it. */
export const dropRequest: Fault = (exchange) => exchange.break();

/** The server does it; the client never hears. */
export const dropResponse: Fault = async (exchange) => {
  await exchange.forward();
  exchange.break();
};

/** The server gets it twice, and the client the second answer. */
export const duplicate: Fault = async (exchange) => {
  await exchange.forward();
  await exchange.pass();
};

/** The event stream breaks in the middle of the first event. */
export const cutFrame: Fault = async (exchange) => {
  let heard = '';
  await exchange.pass((text) => {
    const begins = (heard + text).indexOf('event:');
    if (begins < 0) {
      heard += text;
      return text;
    }
    return text.slice(0, Math.max(0, begins - heard.length) + 'event: ticket'.length);
  });
};

/** The server gets so many bytes of it, and then the line breaks. */
export function cutRequest(bytes: number): Fault {
  return (exchange) => exchange.cut(bytes);
}

/** The server never hears of it; this is answered. */
export function answer(status: number, headers: OutgoingHttpHeaders = {}): Fault {
  return (exchange) => exchange.reply(status, headers);
}

/** Does one of two things by chance; `random` as `Math.random`. */
export function sometimes(share: number, fault: Fault, random: () => number): Fault {
  return (exchange) => (random() < share ? fault(exchange) : exchange.pass());
}

/** A fault that keeps a call waiting: before the server hears of it, or (`answer`) before the client hears the answer. */
export function hold(what: 'request' | 'answer' = 'request'): {
  readonly fault: Fault;
  readonly reached: Promise<void>;
  release(): void;
} {
  let arrive = (): void => {};
  let release = (): void => {};
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const fault: Fault = async (exchange) => {
    const answered = what === 'answer' ? await exchange.forward() : undefined;
    arrive();
    await released;
    if (answered) exchange.reply(answered.status, answered.headers, answered.body);
    else await exchange.pass();
  };
  return { fault, reached, release: () => release() };
}

interface Waiting {
  readonly method: string;
  readonly path: string | RegExp;
  readonly fault: Fault;
  left: number;
}

/** The proxy. */
export class FaultProxy {
  readonly url: string;
  readonly seen: SeenCall[] = [];
  readonly #target: string;
  readonly #waiting: Waiting[] = [];
  readonly #close: () => Promise<void>;

  private constructor(target: string, url: string, close: () => Promise<void>) {
    this.#target = target;
    this.url = url;
    this.#close = close;
  }

  /** Opens a proxy on a free port before the server at `target`, such as `http://127.0.0.1:8787`. */
  static async open(target: string): Promise<FaultProxy> {
    const server = createServer((request, response) => void proxy.#handle(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const proxy = new FaultProxy(target, `http://127.0.0.1:${port}`, async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });
    return proxy;
  }

  /** The next `times` calls that fit meet the fault; faults that fit the same call are met in the order they were told. */
  when(method: string, path: string | RegExp, fault: Fault, times: number = 1): void {
    this.#waiting.push({ method, path, fault, left: times });
  }

  /** Lets everything pass from now on. */
  heal(): void {
    this.#waiting.length = 0;
  }

  close(): Promise<void> {
    return this.#close();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const path = url.split('?')[0] ?? '/';
    const waits = this.#waiting.find((each) => each.left > 0 && each.method === method && fits(each.path, path));
    if (waits) waits.left -= 1;
    const key = request.headers['idempotency-key']?.toString();
    this.seen.push({ method, path, key, faulty: waits !== undefined });
    const exchange = new ProxiedExchange(this.#target, request, response);
    try {
      await (waits ? waits.fault(exchange) : exchange.pass());
    } catch {
      // The server is gone, or the client is: either way the connection is.
      exchange.break();
    }
  }
}

function fits(wanted: string | RegExp, path: string): boolean {
  return typeof wanted === 'string' ? wanted === path : wanted.test(path);
}

class ProxiedExchange implements Exchange {
  readonly method: string;
  readonly path: string;
  readonly #target: string;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #body: Promise<Buffer>;

  constructor(target: string, request: IncomingMessage, response: ServerResponse) {
    this.#target = target;
    this.#request = request;
    this.#response = response;
    this.method = request.method ?? 'GET';
    this.path = request.url ?? '/';
    this.#body = wholeOf(request);
    this.#body.catch(() => this.break());
  }

  async forward(): Promise<{ readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: Buffer }> {
    const answered = await this.#sent();
    return { status: answered.statusCode ?? 502, headers: { ...answered.headers }, body: await wholeOf(answered) };
  }

  async pass(cut?: (text: string) => string | undefined): Promise<void> {
    const answered = await this.#sent();
    this.#response.on('close', () => answered.destroy());
    this.#response.writeHead(answered.statusCode ?? 502, answered.headers);
    for await (const chunk of answered) {
      const text = String(chunk);
      const allowed = cut ? cut(text) : chunk;
      this.#response.write(allowed ?? '');
      if (cut && allowed !== text) {
        await new Promise((resolve) => this.#response.write('', resolve));
        return this.break();
      }
    }
    this.#response.end();
  }

  async cut(bytes: number): Promise<void> {
    const body = await this.#body;
    const upstream = this.#upstream();
    upstream.on('error', () => {}); // broken on purpose
    await new Promise((resolve) => upstream.write(body.subarray(0, bytes), resolve));
    upstream.destroy();
    this.break();
  }

  reply(status: number, headers: OutgoingHttpHeaders, body: string | Buffer = ''): void {
    const { origin } = this.#request.headers;
    const readable = origin && {
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'Retry-After, ETag, Location, Idempotency-Replayed',
    };
    this.#response.writeHead(status, { ...readable, ...headers, 'content-length': Buffer.byteLength(body) });
    this.#response.end(body);
  }

  break(): void {
    this.#request.socket.destroy();
  }

  async #sent(): Promise<IncomingMessage> {
    const body = await this.#body;
    const upstream = this.#upstream();
    upstream.end(body);
    const [answered]: IncomingMessage[] = await once(upstream, 'response');
    if (!answered) throw new Error('The server answered nothing.');
    return answered;
  }

  #upstream(): ClientRequest {
    const { method = 'GET', url = '/', headers } = this.#request;
    // The server compares `Origin` with its own address, and is not to take the proxy's for it.
    const host = new URL(this.#target).host;
    return send(new URL(url, this.#target), { method, headers: { ...headers, host } });
  }
}

async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
