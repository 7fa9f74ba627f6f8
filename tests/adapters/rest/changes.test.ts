import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Changes, type Moved } from '../../../src/adapters/rest/changes.js';
import { Cursors } from '../../../src/adapters/rest/cursor.js';
import { Pulse } from '../../../src/adapters/rest/pulse.js';
import { SupportError } from '../../../src/port/index.js';

/** Listens before a desk that gives these answers in turn, until they are used up. */
async function heard(answers: readonly (readonly Moved[] | Error)[], after?: string): Promise<string[]> {
  const abort = new AbortController();
  const left = [...answers];
  const changes = new Changes(
    async () => {
      const answer = left.shift();
      if (answer instanceof Error) throw answer;
      if (!answer) abort.abort();
      return answer ?? [];
    },
    new Cursors('desk:1'),
    new Pulse({ every: 1, atMost: 2 }),
  );
  const events: string[] = [];
  try {
    for await (const event of changes.listen(after, abort.signal)) {
      events.push(event.type === 'ticket-changed' ? event.ticketId : event.type);
    }
  } catch (error) {
    if (!abort.signal.aborted) throw error;
  }
  return events;
}

const at = (second: number): string => `2026-05-12T08:12:0${second}Z`;

test('a change is told once, and an internal note, which moves only the desk’s own time, is not', async () => {
  const old: Moved = { id: '1', version: '10', changedAt: at(1), at: at(1) };
  const noted: Moved = { ...old, at: at(2) };
  const stranger: Moved = { id: '2', version: '5', changedAt: at(0), at: at(3) };
  const replied: Moved = { ...old, version: '11', changedAt: at(4), at: at(4) };
  const filed: Moved = { id: '3', version: '12', changedAt: at(4), at: at(4) };
  assert.deepEqual(await heard([[old], [noted], [stranger], [filed, replied], [filed, replied]]), ['1', '3']);
});

test('a cursor is answered with resync, and a desk that is away for a while is asked again', async () => {
  const away = new SupportError('unavailable', 'away');
  const filed: Moved = { id: '3', version: '12', changedAt: at(4), at: at(4) };
  assert.deepEqual(await heard([[], away, [filed]], 'any'), ['resync', '3']);
  await assert.rejects(heard([[], new SupportError('unauthenticated', 'no')]), { code: 'unauthenticated' });
});
