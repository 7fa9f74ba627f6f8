import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { DeskEvent } from '../../src/desk/desk.js';
import { MemoryStorage } from '../../src/desk/memory-storage.js';
import { openedDesk, refused } from './opened-desk.js';

const what = (event: DeskEvent | undefined): string | undefined =>
  event?.type === 'ticket-changed' ? event.ticketId : event?.type;

/** Hears so many events, then gives up listening. */
async function hear(stream: AsyncIterable<DeskEvent>, count: number): Promise<DeskEvent[]> {
  const events: DeskEvent[] = [];
  for await (const event of stream) {
    events.push(event);
    if (events.length === count) break;
  }
  return events;
}

describe('the feed', () => {
  test('tells what happens from the call on, even if nobody reads it yet', async () => {
    const { desk, file } = openedDesk();
    const abort = new AbortController();
    await file();
    const stream = desk.customer('anna').events({}, abort);
    const { id } = await file();
    assert.deepEqual((await hear(stream, 1)).map(what), [id]);
  });

  test('tells a customer of the own organisation alone, and support of all', async () => {
    const { desk, file } = openedDesk();
    const abort = new AbortController();
    const [anna, sofia] = [desk.customer('anna').events({}, abort), desk.support('sofia').events({}, abort)];
    const [theirs, ours] = [await file('bo'), await file('karin')];
    assert.deepEqual((await hear(anna, 1)).map(what), [ours.id]);
    assert.deepEqual((await hear(sofia, 2)).map(what), [theirs.id, ours.id]);
  });

  test('tells support of a note, and the customer nothing', async () => {
    const { desk, file } = openedDesk();
    const [noted, replied] = [await file(), await file()];
    const abort = new AbortController();
    const [anna, sofia] = [desk.customer('anna').events({}, abort), desk.support('sofia').events({}, abort)];
    await desk.support('ali').addNote(noted.id, { body: 'Ask Maja' });
    await desk.support('ali').reply(replied.id, { body: 'Hello' });
    assert.deepEqual((await hear(anna, 1)).map(what), [replied.id]);
    assert.deepEqual((await hear(sofia, 2)).map(what), [noted.id, replied.id]);
  });

  test('goes on from a cursor without gap or repetition, over more than it reads at once', async () => {
    const { desk, file } = openedDesk();
    const abort = new AbortController();
    const stream = desk.customer('anna').events({}, abort);
    const ids: string[] = [];
    for (let count = 0; count < 250; count++) ids.push((await file()).id);
    const [first] = await hear(stream, 1);
    const rest = await hear(desk.customer('anna').events({ after: first?.cursor ?? '' }, abort), 249);
    assert.deepEqual([first, ...rest].map(what), ids);
  });

  test('says resync when the cursor is too old, of another user or of another desk, and goes on from there', async () => {
    const { desk, file } = openedDesk({ eventRetention: 10 });
    const abort = new AbortController();
    const stream = desk.customer('anna').events({}, abort);
    await file();
    const cursor = (await hear(stream, 1))[0]?.cursor ?? '';
    const other = openedDesk();
    const heard = [
      hear(desk.customer('karin').events({ after: cursor }, abort), 2),
      hear(other.desk.customer('anna').events({ after: cursor }, abort), 2),
    ];
    await new Promise((resolve) => setImmediate(resolve));
    for (let count = 0; count < 30; count++) await file('bo');
    heard.push(hear(desk.customer('anna').events({ after: cursor }, abort), 2));
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([file('anna'), other.file('anna')]);
    for (const events of await Promise.all(heard))
      assert.deepEqual(
        events.map(({ type }) => type),
        ['resync', 'ticket-changed'],
      );
  });

  test('keeps a listener up to date while others are busy', async () => {
    const { desk, file } = openedDesk({ eventRetention: 10 });
    const abort = new AbortController();
    const heard = hear(desk.customer('anna').events({}, abort), 1);
    for (let count = 0; count < 100; count++) {
      await file('bo');
      await new Promise((resolve) => setImmediate(resolve));
    }
    const { id } = await file('anna');
    assert.deepEqual((await heard).map(what), [id]);
  });

  test('ends quietly when the listener gives up, before and while it waits', async () => {
    const { desk } = openedDesk();
    const abort = new AbortController();
    const heard = hear(desk.customer('anna').events({}, abort), 1);
    await new Promise((resolve) => setImmediate(resolve));
    abort.abort();
    assert.deepEqual(await heard, []);
    assert.deepEqual(await hear(desk.customer('anna').events({}, abort), 1), []);
  });

  test('lets go of a listener that has stopped', async () => {
    const storage = new MemoryStorage();
    let listeners = 0;
    const onFeed = storage.onFeed.bind(storage);
    storage.onFeed = (listener) => {
      const stop = onFeed(listener);
      listeners++;
      return () => {
        listeners--;
        stop();
      };
    };
    const { desk, file } = openedDesk({ storage });
    const heard = hear(desk.customer('anna').events({}, new AbortController()), 1);
    await file();
    assert.equal((await heard).length, 1);
    assert.equal(listeners, 0);
  });

  test('is closed to someone without access', async () => {
    const { desk } = openedDesk();
    const listen = async (): Promise<unknown> => hear(desk.customer('nils').events({}, new AbortController()), 1);
    await refused(listen(), 'no-access');
  });
});
