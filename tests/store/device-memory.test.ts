import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Connection } from '../../src/port/index.js';
import { forgetDrafts, memoryOf } from '../../src/store/device-memory.js';
import type { DeviceStorage } from '../../src/store/device-memory.js';
import { openedStore, unopenedStore } from './opened-store.js';
import type { Opened } from './opened-store.js';
import { settle } from './scripted-adapter.js';
import { connection } from './support-samples.js';

/** A storage as a browser has it, with a lid. */
class Box implements DeviceStorage {
  readonly items = new Map<string, string>();
  full = false;
  blocked = false;

  get length(): number {
    this.#open();
    return this.items.size;
  }
  key(index: number): string | null {
    this.#open();
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.#open();
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#open();
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.#open();
    this.items.delete(key);
  }

  #open(): void {
    if (this.blocked) throw new DOMException('blocked', 'SecurityError');
  }
}

function of(user: string, organisation = 'o1'): Connection {
  const told = connection();
  return {
    ...told,
    session: {
      ...told.session,
      user: { id: user, name: user },
      organisation: { id: organisation, name: organisation },
    },
  };
}

/** A page that is opened with this storage, as that user. */
function page(box: Box, told: Connection = of('anna'), helpDesk?: string): Promise<Opened> {
  return openedStore(told, { storage: () => box, ...(helpDesk !== undefined && { helpDesk }) });
}

/** Signs out, and waits for what goes away with the user. */
async function signOut({ store }: Opened, box: Box, left: number): Promise<void> {
  store.signOut();
  for (let turn = 0; turn < 100 && box.items.size > left; turn++) await settle();
}

test('what one page has written, the next page of the same user reads', async () => {
  const box = new Box();
  const first = memoryOf((await page(box)).store);
  first.write('draft/form', { subject: 'Empty schedule' });
  assert.equal(first.lasting, true);
  assert.deepEqual(memoryOf((await page(box)).store).read('draft/form'), { subject: 'Empty schedule' });
});

test('another user, another organisation and another help desk see none of it', async () => {
  const box = new Box();
  memoryOf((await page(box)).store).write('draft/form', 'mine');
  for (const other of [
    page(box, of('bo')),
    page(box, of('anna', 'o2')),
    page(box, of('anna'), 'https://other.example'),
  ])
    assert.equal(memoryOf((await other).store).read('draft/form'), undefined);
  // Ids may hold anything: those of one must not add up to those of another.
  memoryOf((await page(box, of('c', 'a/b'))).store).write('draft/form', 'theirs');
  assert.equal(memoryOf((await page(box, of('b/c', 'a'))).store).read('draft/form'), undefined);
});

test('nothing touches the storage before something is written', async () => {
  const box = new Box();
  const { store } = await page(box);
  memoryOf(store).read('draft/form');
  memoryOf(store).forget('draft/form');
  assert.equal(box.items.size, 0);
});

test('what is forgotten is gone, and what is too old as well', async () => {
  const box = new Box();
  const { store, time } = await page(box);
  const memory = memoryOf(store);
  memory.write('draft/form', 'a');
  memory.forget('draft/form');
  assert.equal(memory.read('draft/form'), undefined);
  memory.write('draft/form', 'b');
  memory.write('dismissed/survey/1', true, { days: 60 });
  await time.pass(30 * 86_400_000);
  assert.equal(memory.read('draft/form'), undefined);
  assert.equal(memory.read('dismissed/survey/1'), true);
});

test('the first thing written clears away what is too old or of another version, of every user, and nothing of the page', async () => {
  const box = new Box();
  const before = await page(box, of('bo'));
  memoryOf(before.store).write('draft/form', 'old');
  box.items.set('tc-support/0/x', 'another version');
  box.items.set('the-page', 'its own');
  const { store, time } = await page(box);
  await time.pass(31 * 86_400_000);
  memoryOf(store).write('draft/form', 'new');
  assert.deepEqual([...box.items.keys()], ['the-page', 'tc-support/1/scripted/o1/anna/draft/form']);
});

test('what is in the storage but not ours to read counts as nothing', async () => {
  const box = new Box();
  const { store } = await page(box);
  for (const text of ['', '{', 'null', '7', '{"value":1}', '{"until":"2999","value":1}']) {
    box.items.set('tc-support/1/scripted/o1/anna/draft/form', text);
    assert.equal(memoryOf(store).read('draft/form'), undefined);
  }
});

for (const [name, fault] of [
  ['is full', 'full'],
  ['is blocked', 'blocked'],
] as const) {
  test(`where the storage ${name}, it works for this page, says that it will not last, and recovers`, async () => {
    const box = new Box();
    const { store } = await page(box);
    const memory = memoryOf(store);
    box[fault] = true;
    memory.write('draft/form', 'kept in the page');
    assert.equal(memory.read('draft/form'), 'kept in the page');
    assert.equal(memory.lasting, false);
    box[fault] = false;
    memory.write('draft/1', 'next');
    assert.equal(memory.lasting, true);
    assert.equal(memoryOf((await page(box)).store).read('draft/form'), 'kept in the page');
  });
}

test('a storage that is cleared underneath, and one that cannot even be looked at, break nothing', async () => {
  const box = new Box();
  const memory = memoryOf((await page(box)).store);
  memory.write('draft/form', 'a');
  box.items.clear();
  assert.equal(memory.read('draft/form'), undefined);
  memory.write('draft/form', 'b');
  assert.equal(memory.read('draft/form'), 'b');
  const denied = (): DeviceStorage => {
    throw new DOMException('denied', 'SecurityError');
  };
  const { store } = await openedStore(of('anna'), { storage: denied });
  memoryOf(store).write('draft/form', 'c');
  assert.equal(memoryOf(store).read('draft/form'), 'c');
  assert.equal(memoryOf(store).lasting, false);
});

test('without a storage it lasts as long as the page', async () => {
  const { store } = await openedStore(of('anna'));
  const memory = memoryOf(store);
  memory.write('draft/form', 'a');
  assert.deepEqual([memory.read('draft/form'), memory.lasting], ['a', false]);
});

test('what cannot be written as JSON is not kept, and does not throw', async () => {
  const memory = memoryOf((await page(new Box())).store);
  const loop: Record<string, unknown> = {};
  loop['self'] = loop;
  memory.write('draft/form', loop);
  assert.equal(memory.read('draft/form'), undefined);
});

test('what is written before the help desk has said who is here is kept once it has', async () => {
  const box = new Box();
  const { store, adapter } = unopenedStore({ storage: () => box });
  const memory = memoryOf(store);
  memory.write('draft/form', 'early');
  assert.deepEqual([memory.read('draft/form'), memory.lasting, box.items.size], ['early', false, 0]);
  const connecting = store.connect();
  await settle();
  await adapter.connects.next().answer(of('anna'));
  await connecting;
  memory.write('draft/form', 'early and more');
  assert.equal(memory.lasting, true);
  assert.equal(memoryOf((await page(box)).store).read('draft/form'), 'early and more');
});

test('signing out wipes the drafts of the user and nobody else’s, keeps what was hidden, and closing keeps all', async () => {
  const box = new Box();
  const anna = await page(box);
  memoryOf((await page(box, of('bo'))).store).write('draft/form', 'of Bo');
  memoryOf(anna.store).write('draft/form', 'of Anna');
  memoryOf(anna.store).write('draft/TC-1', 'a reply');
  memoryOf(anna.store).write('dismissed/announcement/draft/1', true);
  const closed = (await page(box)).store;
  closed.close();
  await settle();
  assert.equal(box.items.size, 4);
  await signOut(anna, box, 2);
  assert.deepEqual([...box.items.keys()].sort(), [
    'tc-support/1/scripted/o1/anna/dismissed/announcement/draft/1',
    'tc-support/1/scripted/o1/bo/draft/form',
  ]);
});

test('the memory of a user who has left takes and gives nothing more', async () => {
  const box = new Box();
  const opened = await page(box);
  const memory = memoryOf(opened.store);
  memory.write('draft/form', 'mine');
  await signOut(opened, box, 0);
  memory.write('draft/form', 'a late key');
  assert.equal(memory.read('draft/form'), undefined);
  assert.equal(box.items.size, 0);
  assert.notEqual(memoryOf(opened.store), memory);
});

test('where nobody knows who is leaving, the drafts of everybody at that help desk are wiped', async () => {
  const box = new Box();
  memoryOf((await page(box)).store).write('draft/form', 'a');
  memoryOf((await page(box, of('bo'))).store).write('dismissed/survey/draft/1', true);
  memoryOf((await page(box, of('anna'), 'other')).store).write('draft/form', 'b');
  forgetDrafts({ storage: () => box, helpDesk: 'scripted' });
  assert.deepEqual([...box.items.keys()].sort(), [
    'tc-support/1/other/o1/anna/draft/form',
    'tc-support/1/scripted/o1/bo/dismissed/survey/draft/1',
  ]);
});
