import assert from 'node:assert/strict';

import type { SupportActionRequest } from '../../../src/desk/support-action.js';
import { NotAtThisDesk } from '../../../src/testing/adapter-conformance.js';
import type { ConformanceHarness } from '../../../src/testing/conformance/harness.js';
import { keyOf, type LiveDesk } from '../desks.js';

const priorities = { low: 20, normal: 50, high: 75, urgent: 100 } as const;
const queues = { 1: 'Support', 2: 'Support 2nd line', 3: 'Support 3rd line' } as const;

/** Support's own way to Request Tracker, with the agent's token and past the adapter. */
export class BackDoor {
  readonly #desk: LiveDesk;

  constructor(desk: LiveDesk) {
    this.#desk = desk;
  }

  /** Calls REST2 as one of the desk's people. */
  async call(method: string, path: string, json?: object, who = 'sofia'): Promise<unknown> {
    const response = await this.raw(method, path, json, who);
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  /** As `call`, with the answer as it came. */
  raw(method: string, path: string, json?: object, who = 'sofia'): Promise<Response> {
    return fetch(`${this.#desk.url}/REST/2.0${path}`, {
      method,
      headers: { authorization: `token ${keyOf(this.#desk, who)}`, 'content-type': 'application/json' },
      ...(json && { body: JSON.stringify(json) }),
    });
  }

  /** Support's part in the conformance kit. Request Tracker's clock shows whole seconds: each deed has one of its own. */
  get staff(): ConformanceHarness['staff'] {
    return {
      reply: async (id, { body, expectsReply }) =>
        this.#ticking(() => this.say(id, body, expectsReply ? 'stalled' : 'open')),
      note: async (id, body) =>
        this.#ticking(() => this.call('POST', `/ticket/${id}/comment`, { Content: body, ContentType: 'text/plain' })),
      act: async (id, request) => this.#ticking(() => this.#act(id, request)),
      count: (subject) => this.#count(subject),
      strange: (id) => this.#ticking(() => this.call('PUT', `/ticket/${id}`, { Status: 'parked' })),
    };
  }

  /** A message from support, after which the ticket has a status. */
  async say(id: string, body: string, status?: string, more: object = {}): Promise<void> {
    const now = await this.statusOf(id);
    const open = now === 'resolved' || now === 'solved' ? undefined : status;
    const json = { Content: body, ContentType: 'text/plain', ...(open && open !== now && { Status: open }), ...more };
    await this.call('POST', `/ticket/${id}/correspond`, json);
  }

  /** The status that Request Tracker itself has. */
  async statusOf(id: string): Promise<string> {
    return String(Reflect.get(Object(await this.call('GET', `/ticket/${id}`)), 'Status'));
  }

  async #count(subject: string): Promise<number> {
    const query = new URLSearchParams({ query: `Subject = '${subject}'` });
    return Number(Reflect.get(Object(await this.call('GET', `/tickets?${query}`)), 'total'));
  }

  async #act(id: string, request: SupportActionRequest): Promise<void> {
    refuseWhatIsNotThere(request);
    const put = (json: object): Promise<unknown> => this.call('PUT', `/ticket/${id}`, json);
    if (request.action === 'triage') {
      const status = (await this.statusOf(id)) === 'new' ? { Status: 'open' } : {};
      await put({ Priority: priorities[request.priority], ...status });
    } else if (request.action === 'escalate' || request.action === 'assign') await put({ Queue: queues[request.line] });
    else if (request.action === 'start-handling' || request.action === 'reopen') await put({ Status: 'open' });
    else if (request.action === 'contact') {
      const channel = { TxnCustomFields: { Channel: request.channel } };
      await this.say(id, request.note ?? 'We talked', undefined, channel);
    } else if (request.action === 'propose-solution') {
      await this.call('POST', `/ticket/${id}/correspond`, {
        ...{ Content: request.body, ContentType: 'text/plain', Status: 'solved' },
      });
    } else if (request.action === 'merge') await put({ MergeInto: request.into });
    else await put({ Status: 'resolved' });
  }

  async #ticking<T>(work: () => Promise<T>): Promise<T> {
    await this.#nextSecond();
    const result = await work();
    await this.#nextSecond();
    return result;
  }

  async #nextSecond(): Promise<void> {
    const second = (): number => Math.floor(Date.now() / 1_000);
    for (const begun = second(); second() === begun;)
      await fetch(`${this.#desk.url}/NoAuth/css/`).then((response) => response.text());
  }
}

function refuseWhatIsNotThere(request: SupportActionRequest): void {
  if (request.action === 'offer-quote') throw new NotAtThisDesk('Request Tracker has no quotes');
  if (request.action === 'close' && request.reason !== 'solved') {
    throw new NotAtThisDesk('the end of a ticket has no reason');
  }
}
