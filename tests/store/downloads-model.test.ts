import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SupportError } from '../../src/port/index.js';
import { downloadsOf } from '../../src/store/downloads-model.js';
import { threadOf } from '../../src/store/thread-model.js';
import { DownloadLine } from './download-line.js';
import { look, openedStore } from './opened-store.js';
import { settle } from './scripted-adapter.js';

async function downloads() {
  const opened = await openedStore();
  const line = new DownloadLine();
  Object.assign(opened.adapter, { download: line.download });
  return { ...opened, line, model: downloadsOf(opened.store) };
}

test('a file is fetched once however often it is asked for meanwhile, and handed over', async () => {
  const { model, line } = await downloads();
  const told: (string | undefined)[] = [];
  model.addEventListener('change', () => told.push(model.of('f1')?.phase));
  const fetching = model.fetch('f1');
  assert.equal(await model.fetch('f1'), undefined);
  await settle();
  const file = new Blob(['Rota']);
  line.last.give(file);
  assert.equal(await fetching, file);
  assert.deepEqual([line.calls.map(({ id }) => id), told], [['f1'], ['fetching', undefined]]);
});

test('a failure stands there until the file is fetched again, and others are fetched beside it', async () => {
  const { model, line } = await downloads();
  const first = model.fetch('f1');
  await settle();
  line.last.fail();
  assert.equal(await first, undefined);
  const failed = model.of('f1');
  assert.equal(failed?.phase === 'failed' && failed.error.code, 'network');
  void model.fetch('f2');
  const again = model.fetch('f1');
  assert.equal(model.of('f1')?.phase, 'fetching');
  await settle();
  line.last.give(new Blob(['Rota']));
  assert.ok(await again);
  assert.deepEqual([model.of('f1'), model.of('f2')?.phase], [undefined, 'fetching']);
});

test('a link is given as it is when it leads to http or https, and refused when it would run in the page', async () => {
  const { model, line, reports } = await downloads();
  for (const url of ['javascript:alert(1)', 'javascript://x/%0aalert(1)', 'data:text/html,x', 'blob:x', '/files/1']) {
    const fetching = model.fetch('f1');
    await settle();
    line.last.give({ url, expiresAt: '2026-05-12T09:00:00Z' });
    assert.equal(await fetching, undefined, url);
  }
  assert.equal(reports.length, 5, 'whoever wrote the adapter is told of each');
  const link = { url: 'HTTPS://files.example/1', expiresAt: '2026-05-12T09:00:00Z' };
  const fetching = model.fetch('f1');
  await settle();
  line.last.give(link);
  assert.equal(await fetching, link);
});

test('a refusal has the thread read again: it is not as it is shown', async () => {
  const { store, adapter, model, line } = await downloads();
  threadOf(store, 'T1').subscribe(look);
  await settle();
  await adapter.tickets.next().fail(new SupportError('network', ''));
  await adapter.entries.next().answer({ items: [] });
  const before = adapter.entries.count;
  void model.fetch('f1');
  await settle();
  line.last.fail(new SupportError('not-allowed', 'it is being scanned'));
  await settle();
  assert.equal(adapter.entries.count, before + 1);
});

test('a help desk that hands nothing out says so, and is not asked', async () => {
  const { store } = await openedStore();
  assert.equal(downloadsOf(store).offered, false);
  const { model } = await downloads();
  assert.equal(model.offered, true);
});

test('what a user was fetching ends with the user, and the next one has none of it', async () => {
  const { store, model, line } = await downloads();
  const fetching = model.fetch('f1');
  await settle();
  store.signOut();
  assert.equal(line.last.signal?.aborted, true);
  line.last.give(new Blob(['Rota']));
  assert.equal(await fetching, undefined);
  assert.equal(model.of('f1'), undefined);
  assert.notEqual(downloadsOf(store), model);
});
