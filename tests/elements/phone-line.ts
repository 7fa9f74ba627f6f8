import type { SupportAdapter } from '../../src/port/index.js';

type Method = 'connect' | 'listTickets' | 'getTicket' | 'listEntries' | 'fileTicket' | 'reply' | 'act' | 'answerSurvey';

/** A call that waits until the test lets it through. */
export interface HeldCall {
  letThrough(): void;
}

/** Stands between an element and its help desk: calls can be counted, held, or made to fail. */
export class PhoneLine {
  readonly adapter: SupportAdapter;
  readonly #calls: Method[] = [];
  readonly #faults = new Map<Method, unknown[]>();
  readonly #holds = new Map<Method, Promise<void>>();

  constructor(desk: SupportAdapter) {
    this.adapter = {
      spec: desk.spec,
      name: desk.name,
      version: desk.version,
      connect: (options) => this.#pass('connect', () => desk.connect(options)),
      listTickets: (query, options) => this.#pass('listTickets', () => desk.listTickets(query, options)),
      getTicket: (id, options) => this.#pass('getTicket', () => desk.getTicket(id, options)),
      listEntries: (id, query, options) => this.#pass('listEntries', () => desk.listEntries(id, query, options)),
      fileTicket: (draft, options) => this.#pass('fileTicket', () => desk.fileTicket(draft, options)),
      reply: (id, message, options) => this.#pass('reply', () => desk.reply(id, message, options)),
      act: (id, request, options) => this.#pass('act', () => desk.act(id, request, options)),
      close: () => desk.close(),
      answerSurvey: (id, answers, options) =>
        this.#pass('answerSurvey', async () => desk.answerSurvey?.(id, answers, options)),
      ...(desk.events && { events: desk.events.bind(desk) }),
      ...(desk.markRead && { markRead: desk.markRead.bind(desk) }),
      ...(desk.download && { download: desk.download.bind(desk) }),
      ...(desk.upload && { upload: desk.upload.bind(desk) }),
    };
  }

  /** How often a method has been called. */
  count(method: Method): number {
    return this.#calls.filter((call) => call === method).length;
  }

  /** Makes the next calls of a method fail, one per error. */
  fail(method: Method, ...errors: unknown[]): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...errors]);
  }

  /** Holds calls of a method back until they are let through. */
  hold(method: Method): HeldCall {
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    this.#holds.set(method, held);
    return {
      letThrough: () => {
        this.#holds.delete(method);
        letThrough();
      },
    };
  }

  async #pass<T>(method: Method, call: () => Promise<T>): Promise<T> {
    this.#calls.push(method);
    await this.#holds.get(method);
    const fault = this.#faults.get(method)?.shift();
    if (fault !== undefined) throw fault;
    return call();
  }
}
