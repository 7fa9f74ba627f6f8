import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { DeviceMemory } from '../../src/store/device-memory.js';
import { DraftModel } from '../../src/store/draft-model.js';
import { FakeTimer } from './fake-timer.js';

/** A memory of one user. */
class Notes implements DeviceMemory {
  readonly kept = new Map<string, unknown>();
  readonly lasting = true;
  readonly refused = false;
  writes = 0;

  read(key: string): unknown {
    return this.kept.get(key);
  }
  write(key: string, value: unknown): void {
    this.writes++;
    this.kept.set(key, value);
  }
  forget(key: string): void {
    this.kept.delete(key);
  }
}

function page(memory: Notes, time: FakeTimer): DraftModel {
  return new DraftModel({ memory, key: 'draft/form', timer: time.timer, now: () => time.now });
}

test('what was written is saved 800 ms after the last change, once', async () => {
  const notes = new Notes();
  const time = new FakeTimer();
  const draft = page(notes, time);
  draft.change('T');
  await time.pass(700);
  draft.change('The schedule');
  const at = time.now;
  await time.pass(799);
  assert.equal(notes.writes, 0);
  await time.pass(1);
  assert.deepEqual(page(notes, time).restore(), { value: 'The schedule', at });
  await time.pass(5000);
  assert.equal(notes.writes, 1);
});

test('it is saved at once where later may be too late, and not a second time', async () => {
  const notes = new Notes();
  const time = new FakeTimer();
  const draft = page(notes, time);
  draft.change('The schedule');
  draft.save();
  assert.equal(page(notes, time).restore()?.value, 'The schedule');
  draft.save();
  await time.pass(5000);
  assert.deepEqual([notes.writes, time.waiting], [1, 0]);
});

test('what is cleared is gone, and does not come back with a late save', async () => {
  const notes = new Notes();
  const time = new FakeTimer();
  const draft = page(notes, time);
  draft.change('Sent');
  draft.save();
  draft.change('Sent, and more');
  draft.clear();
  await time.pass(5000);
  assert.equal(notes.kept.size, 0);
});

test('what was restored can be cleared; what another page has written since stays', async () => {
  const notes = new Notes();
  const time = new FakeTimer();
  const first = page(notes, time);
  first.change('Mine');
  first.save();
  const second = page(notes, time);
  second.restore();
  await time.pass(1);
  first.change('Mine, and more');
  first.save();
  second.clear();
  assert.equal(page(notes, time).restore()?.value, 'Mine, and more');
  const third = page(notes, time);
  third.restore();
  third.clear();
  assert.equal(notes.kept.size, 0);
});

test('a page that has written nothing clears nothing', () => {
  const notes = new Notes();
  const time = new FakeTimer();
  const draft = page(notes, time);
  draft.change('Of one page');
  draft.save();
  page(notes, time).clear();
  assert.equal(page(notes, time).restore()?.value, 'Of one page');
});

test('what is not a draft is nothing', () => {
  const notes = new Notes();
  for (const left of [undefined, null, 'text', 7, {}, { value: 'x' }, { value: 'x', at: 'today' }]) {
    notes.kept.set('draft/form', left);
    assert.equal(page(notes, new FakeTimer()).restore(), undefined);
  }
});
