import assert from 'node:assert/strict';

import { redmineAdapter } from '../../../src/adapters/redmine/index.js';
import type { SupportActionRequest } from '../../../src/desk/support-action.js';
import type { SupportAdapter } from '../../../src/port/index.js';
import { NotAtThisDesk } from '../../../src/testing/adapter-conformance.js';
import type { ConformanceHarness } from '../../../src/testing/conformance/harness.js';
import { keyOf, type LiveDesk } from '../desks.js';

const priorities = { low: 1, normal: 2, high: 3, urgent: 4 } as const;
const statuses = { new: 1, progress: 2, resolved: 3, feedback: 4, closed: 5, rejected: 6, parked: 7 } as const;

/** The adapter for one of the desk's people. */
export function liveAdapter(desk: LiveDesk, who: string, fetch?: typeof globalThis.fetch): SupportAdapter {
  const { Kind: kind = 0, Impact: impact = 0, ClientKey: key = 0, ClosureRequest: closure = 0 } = desk.fields ?? {};
  return redmineAdapter({
    ...{ url: desk.url, token: async () => keyOf(desk, who), fields: { kind, impact, key, closure } },
    ...{ timeout: 120_000, poll: { every: 300, atMost: 600 }, ...(fetch && { fetch }) },
    accessHolders: [{ name: 'Anna Lind', title: 'Head administrator' }],
  });
}

/** Support's own way to Redmine, with the agent's key and past the adapter. */
export class BackDoor {
  readonly #desk: LiveDesk;

  constructor(desk: LiveDesk) {
    this.#desk = desk;
  }

  /** Changes an issue. */
  async change(id: string, issue: object): Promise<void> {
    const response = await this.#fetch(`/issues/${id}.json`, 'PUT', { issue });
    assert.equal(response.status, 204, await response.text());
  }

  /** Support's part in the conformance kit. Redmine's clock shows whole seconds: each deed ends in a new one. */
  get staff(): ConformanceHarness['staff'] {
    return {
      reply: async (id, { body, expectsReply }) =>
        this.#ticking(async () => {
          const status = await this.#status(id);
          const open = status === statuses.new || (status === statuses.feedback && !expectsReply);
          const next = expectsReply ? { status_id: statuses.feedback } : open ? { status_id: statuses.progress } : {};
          await this.change(id, { notes: body, ...next });
        }),
      note: async (id, body) => this.#ticking(() => this.change(id, { notes: body, private_notes: true })),
      act: async (id, request) => this.#ticking(() => this.#act(id, request)),
      strange: async (id) => this.#ticking(() => this.change(id, { status_id: statuses.parked })),
    };
  }

  async #act(id: string, request: SupportActionRequest): Promise<void> {
    if (request.action === 'close' && request.reason !== 'solved') {
      throw new NotAtThisDesk('the end of an issue has no reason');
    }
    const isNew = (await this.#status(id)) === statuses.new;
    const begins = isNew ? { status_id: statuses.progress } : {};
    if (request.action === 'triage') await this.change(id, { priority_id: priorities[request.priority], ...begins });
    else if (request.action === 'escalate' || request.action === 'assign')
      await this.change(id, { category_id: request.line });
    else if (request.action === 'start-handling' || request.action === 'reopen') {
      await this.change(id, { status_id: statuses.progress });
    } else if (request.action === 'propose-solution') {
      await this.change(id, { notes: request.body, status_id: statuses.resolved });
    } else if (request.action === 'close' || request.action === 'confirm-closure') {
      await this.change(id, { status_id: statuses.closed });
    } else throw new NotAtThisDesk(`Redmine has no ${request.action}`);
  }

  async #status(id: string): Promise<unknown> {
    const { issue } = await (await this.#fetch(`/issues/${id}.json`, 'GET')).json();
    return issue.status.id;
  }

  #fetch(path: string, method: string, json?: object): Promise<Response> {
    return fetch(`${this.#desk.url}${path}`, {
      method,
      headers: { 'x-redmine-api-key': keyOf(this.#desk, 'sofia'), 'content-type': 'application/json' },
      ...(json && { body: JSON.stringify(json) }),
    });
  }

  async #ticking<T>(work: () => Promise<T>): Promise<T> {
    const result = await work();
    const second = (): number => Math.floor(Date.now() / 1_000);
    for (const begun = second(); second() === begun;) await (await fetch(`${this.#desk.url}/robots.txt`)).text();
    return result;
  }
}
