import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SupportError } from '../../src/port/index.js';
import type { PickedFile } from '../../src/store/upload.js';
import { UploadsModel } from '../../src/store/uploads-model.js';
import { openedStore } from './opened-store.js';
import { settle } from './scripted-adapter.js';
import { connection } from './support-samples.js';
import { UploadLine } from './upload-line.js';

function file(name: string, size = 100, type = 'text/plain'): PickedFile {
  return { name, content: new Blob([new Uint8Array(size)], { type }) };
}

async function uploads(limits: { maxBytes?: number; maxCount?: number; types?: string[] } = {}) {
  const told = connection();
  const attachments = { mode: 'resumable', maxBytes: 1_000, maxCount: 3, types: [], ...limits } as const;
  const opened = await openedStore({ ...told, capabilities: { ...told.capabilities, attachments } });
  const line = new UploadLine();
  Object.assign(opened.adapter, { upload: line.upload });
  const model = new UploadsModel(opened.store.visit);
  const phases = (): string[] => model.state.map((upload) => `${upload.file.name} ${upload.phase}`);
  return { ...opened, line, model, phases };
}

test('files go up at once, two at a time, each under a key of its own', async () => {
  const { model, line, phases } = await uploads();
  model.add([file('a'), file('b'), file('c')]);
  await settle();
  assert.deepEqual(phases(), ['a uploading', 'b uploading', 'c queued']);
  line.of('a').take();
  await settle();
  assert.deepEqual(phases(), ['a done', 'b uploading', 'c uploading']);
  const keys = line.calls.map(({ options }) => options.idempotencyKey);
  assert.equal(new Set(keys).size, 3);
});

test('each file that would not be taken says why, and nothing of it is sent', async () => {
  const { model, line } = await uploads({ types: ['image/*', '.txt'] });
  model.add([
    file('big.txt', 1_001),
    file('none.txt', 0),
    file('run.exe'),
    file('a.TXT'),
    file('b.png', 9, 'image/png'),
  ]);
  model.add([file('c.txt'), file('d.txt')]);
  await settle();
  assert.deepEqual(
    model.state.map((upload) => (upload.phase === 'refused' ? upload.why : upload.phase)),
    ['too-big', 'empty', 'wrong-type', 'uploading', 'uploading', 'queued', 'too-many'],
  );
  assert.equal(line.calls.length, 2);
});

test('what the help desk refuses of the file itself is told by its cause, and cannot be tried again', async () => {
  const refusals = [
    [new SupportError('too-large', ''), 'too-big'],
    [new SupportError('invalid', '', { problems: [{ pointer: '/file', message: '' }] }), 'empty'],
    [new SupportError('invalid', '', { problems: [{ pointer: '/name', message: '' }] }), 'wrong-type'],
  ] as const;
  for (const [error, why] of refusals) {
    const { model, line } = await uploads();
    model.add([file('a')]);
    await settle();
    line.of('a').fail(error);
    await settle();
    const [upload] = model.state;
    assert.deepEqual(upload && 'why' in upload && upload.why, why);
    model.retry(upload?.key ?? '');
    await settle();
    assert.equal(line.calls.length, 1);
  }
});

test('how long it takes is told after three seconds, and only while it is more than five', async () => {
  const { model, line, time } = await uploads();
  model.add([file('a', 1_000)]);
  await settle();
  const left = (): number | undefined => {
    const [upload] = model.state;
    return upload?.phase === 'uploading' ? upload.left : undefined;
  };
  time.pass(2_000);
  line.of('a').send(100);
  assert.equal(left(), undefined);
  time.pass(2_000);
  line.of('a').send(200);
  assert.equal(left(), 16_000);
  time.pass(12_000);
  line.of('a').send(800);
  assert.equal(left(), undefined);
});

test('a retry goes on from the break under the same key (check 32)', async () => {
  const { model, line } = await uploads();
  model.add([file('a', 100)]);
  await settle();
  const first = line.of('a');
  first.send(71);
  first.fail();
  await settle();
  const [broken] = model.state;
  assert.deepEqual([broken?.phase, broken?.phase === 'failed' && broken.sent], ['failed', 71]);
  model.retry(broken?.key ?? '');
  await settle();
  const again = line.of('a');
  assert.notEqual(again, first);
  assert.equal(again.options.resumeFrom, 71);
  assert.equal(again.options.idempotencyKey, first.options.idempotencyKey);
  first.send(5);
  assert.equal(model.state[0]?.phase === 'uploading' && model.state[0].sent, 71);
});

test('removing one that is on its way aborts its request and lets the next one go (check 31)', async () => {
  const { model, line, phases } = await uploads();
  model.add([file('a'), file('b'), file('c')]);
  await settle();
  model.remove(model.state[0]?.key ?? '');
  await settle();
  assert.equal(line.of('a').options.signal?.aborted, true);
  assert.deepEqual(phases(), ['b uploading', 'c uploading']);
});

test('a file in which harm was found is not attached, at once or when it is named', async () => {
  const { model, line } = await uploads();
  model.add([file('a'), file('b'), file('c')]);
  await settle();
  line.of('a').take({ scan: 'quarantined' });
  line.of('b').take({ scan: 'pending' });
  await settle();
  line.of('c').take();
  await settle();
  for (const upload of model.state) if (upload.phase === 'done') model.lose(upload.attachment);
  await settle();
  assert.deepEqual(
    model.state.map((upload) => (upload.phase === 'refused' ? upload.why : upload.phase)),
    ['harmful', 'harmful', 'failed'],
  );
  model.retry(model.state[2]?.key ?? '');
  await settle();
  const keys = line.calls.filter(({ meta }) => meta.name === 'c').map(({ options }) => options.idempotencyKey);
  assert.equal(new Set(keys).size, 2, 'what is gone is sent anew');
});

test('files that come back from a refused text stand before what was brought since, and the lost one is sent anew', async () => {
  const { model, line, phases } = await uploads();
  model.add([file('a'), file('b')]);
  await settle();
  line.of('a').take();
  line.of('b').take();
  await settle();
  const before = model.state;
  model.clear();
  model.add([file('c')]);
  model.putBack(before);
  const [, lost] = before;
  if (lost?.phase === 'done') model.lose(lost.attachment);
  assert.deepEqual(phases(), ['a done', 'b failed', 'c uploading']);
  model.retry(lost?.key ?? '');
  await settle();
  assert.equal(line.calls.filter(({ meta }) => meta.name === 'b').length, 2);
});

test('signing out aborts what is on its way and leaves nothing of it', async () => {
  const { model, line, store } = await uploads();
  model.add([file('a')]);
  await settle();
  store.signOut();
  assert.equal(line.of('a').options.signal?.aborted, true);
  line.of('a').take();
  await settle();
  assert.deepEqual(model.state, []);
  model.add([file('b')]);
  assert.deepEqual(model.state, []);
});
