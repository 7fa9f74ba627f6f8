import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SupportError, type SupportAdapter } from '../../src/port/index.js';
import { restart, type LiveDesk } from './desks.js';

/** What a drill makes an adapter with. */
export interface DrillOptions {
  readonly fetch?: typeof fetch;
  readonly timeout?: number;
  readonly maxBytes?: number;
}

const draft = { kind: 'question', subject: 'Drill', body: 'How do I copy a week?' } as const;

/** What goes wrong between a customer and a real help desk, played before one. */
export function drills(desk: LiveDesk, adapter: (options: DrillOptions) => SupportAdapter): void {
  const run = Date.now().toString(36);

  async function opened(options: DrillOptions = {}): Promise<SupportAdapter> {
    const made = adapter({ timeout: 120_000, ...options });
    await made.connect({});
    return made;
  }

  async function named(anna: SupportAdapter, subject: string): Promise<number> {
    const { items } = await anna.listTickets({ scope: 'ongoing', text: subject, limit: 100 });
    return items.filter((each) => each.subject === subject).length;
  }

  test('a file of 20 MB goes up with a message and comes back byte for byte', async () => {
    const anna = await opened({ maxBytes: 25_000_000 });
    assert.ok(anna.upload && anna.download);
    const bytes = new Uint8Array(20_000_000).map((_, index) => (index * 7919) % 251);
    const file = await anna.upload(
      new Blob([bytes]),
      { name: 'copy.zip', type: '' },
      { idempotencyKey: `large-${run}` },
    );
    const { id } = await anna.fileTicket({ ...draft, attachments: [file.id] }, { idempotencyKey: `with-large-${run}` });
    const { items } = await anna.listEntries(id, {});
    const [sent] = items.flatMap((entry) => (entry.kind === 'message' ? entry.attachments : []));
    assert.equal(sent?.size, bytes.length);
    const loaded = await anna.download(sent.id);
    assert.ok(loaded instanceof Blob);
    assert.ok(Buffer.from(await loaded.arrayBuffer()).equals(bytes), 'every byte');
  });

  test('an answer that comes too late leaves the outcome unknown, and the same key finds what was filed', async () => {
    let late = false;
    const slow = await opened({ timeout: 20_000, fetch: (input, init) => tooLate(input, init, late) });
    const mine = { ...draft, subject: `Slow ${run}` };
    const key = { idempotencyKey: `slow-${run}` };
    late = true;
    const error = await slow.fileTicket(mine, key).catch((reason: unknown) => reason);
    assert.ok(error instanceof SupportError);
    assert.deepEqual([error.code, error.outcome, error.retryable], ['timeout', 'unknown', true]);
    late = false;
    const filed = await slow.fileTicket(mine, key);
    assert.equal(filed.subject, mine.subject);
    assert.equal(await named(slow, mine.subject), 1, 'filed once');
  });

  test('a desk that restarts in the middle loses and doubles nothing: what is unknown is sent again under its key', async () => {
    const anna = await opened();
    const subject = `Restart ${run}`;
    const numbers = [1, 2, 3, 4];
    const filing = numbers.map((number) =>
      settled(anna, { ...draft, subject, body: `Number ${number}` }, `${number}-${run}`),
    );
    const [ids] = await Promise.all([Promise.all(filing), restart(desk)]);
    assert.equal(new Set(ids).size, numbers.length, 'each filing is a ticket of its own');
    assert.equal(await named(anna, subject), numbers.length, 'and there are no others');
  });
}

/** Files until the desk answers, as the store does: again under the same key while that may help. */
async function settled(
  anna: SupportAdapter,
  draft: Parameters<SupportAdapter['fileTicket']>[0],
  idempotencyKey: string,
): Promise<string> {
  const deadline = Date.now() + 10 * 60_000;
  for (;;) {
    try {
      return (await anna.fileTicket(draft, { idempotencyKey })).id;
    } catch (error) {
      if (!(error instanceof SupportError && error.retryable) || Date.now() > deadline) throw error;
    }
  }
}

/** The desk does what it is told, and its answer to a change comes when nobody waits any longer. */
async function tooLate(input: RequestInfo | URL, init: RequestInit | undefined, late: boolean): Promise<Response> {
  const request = new Request(input, init);
  if (!late || request.method === 'GET') return fetch(request);
  // The desk is left to finish, whatever becomes of the caller.
  const answer = await fetch(new Request(request, { signal: null }));
  // The platform's timeouts do not keep a process alive.
  const alive = setInterval(() => {}, 1_000);
  try {
    await new Promise((_, reject) => {
      const end = (): void => reject(request.signal.reason);
      if (request.signal.aborted) end();
      request.signal.addEventListener('abort', end);
    });
    return answer;
  } finally {
    clearInterval(alive);
  }
}
