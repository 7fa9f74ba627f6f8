import { promised, promisedSame } from '../conformance/broken-promise.js';
import { filed, fileNamed } from './sample-changes.js';
import { bytesIn, inPieces } from './stored-bytes.js';
import type { StorageCheck } from './storage-check.js';

const north = { organisation: 'north' };
const owner = { ...north, person: 'anna' };
const three = new Uint8Array([1, 2, 3]);

/** What a storage promises about files. */
export const keepingFiles: readonly StorageCheck[] = [
  {
    promise: 'a file is kept with its bytes, and found by its id and by its key',
    run: async (open) => {
      const { files } = await open();
      const file = fileNamed('f');
      const bytes = three.slice();
      promised(await files.add(file, bytes), 'it is kept');
      bytes.fill(0); // whoever handed them over may use the memory again
      promisedSame(await files.read(north, 'f'), { ...file, received: 3 }, 'what is known of it');
      promisedSame(await files.readByKey({ ...owner, key: file.key }), { ...file, received: 3 }, 'the same by its key');
      promisedSame(await bytesIn(files.readBytes(north, 'f')), [1, 2, 3], 'its bytes');
      promisedSame(await files.readByKey({ ...owner, person: 'karin', key: file.key }), undefined, 'another’s key');
    },
  },
  {
    promise: 'of many files at once under one key one is kept',
    run: async (open) => {
      const { files } = await open();
      const adding = ['a', 'b', 'c', 'd'].map((id) => files.add(fileNamed(id, { key: 'one' }), three));
      promisedSame((await Promise.all(adding)).filter(Boolean).length, 1, 'how many were kept');
      promisedSame((await files.listUnused(owner)).length, 1, 'the files there are');
    },
  },
  {
    promise: 'pieces go to the end and nowhere else; what has come before the line breaks is kept',
    run: async (open) => {
      const { files } = await open();
      const key = { ...north, id: 'f' };
      await files.add(fileNamed('f', { whole: false }));
      const broken = new Error('the line broke');
      const failed = await files.append(key, 0, inPieces([1], [2], broken)).catch((error: unknown) => error);
      promised(failed === broken, 'the break is told');
      promisedSame((await files.read(north, 'f'))?.received, 2, 'how much is here');
      for (const at of [0, 1, 3]) {
        promised(!(await files.append(key, at, inPieces([9]))), `nothing is added at ${at}`);
      }
      promised(await files.append(key, 2, inPieces([3])), 'it goes on from the end');
      promisedSame(await bytesIn(files.readBytes(north, 'f')), [1, 2, 3], 'its bytes');
      promised(!(await files.append({ ...north, id: 'none' }, 0, inPieces([1]))), 'nothing is added to no file');
    },
  },
  {
    promise: 'of two who add at once one does',
    run: async (open) => {
      const { files } = await open();
      await files.add(fileNamed('f', { whole: false }));
      const key = { ...north, id: 'f' };
      const outcomes = await Promise.all([
        files.append(key, 0, inPieces([1], [1], [1])),
        files.append(key, 0, inPieces([2], [2], [2])),
      ]);
      promisedSame(outcomes.filter(Boolean).length, 1, 'how many added');
      const bytes = await bytesIn(files.readBytes(north, 'f'));
      promisedSame(bytes, outcomes[0] ? [1, 1, 1] : [2, 2, 2], 'the bytes are one’s alone');
    },
  },
  {
    promise: 'a file is named once, by a change of its organisation, when it is whole',
    run: async (open) => {
      const storage = await open();
      const { files } = storage;
      const attachment = fileNamed('f').attachment;
      await files.add(fileNamed('f', { whole: false, attachment: { ...attachment, type: '' } }), three);
      promised(!(await storage.commit({ ...filed('T-1'), files: ['f'] })), 'what is not whole cannot be named');
      await files.settle({ ...north, id: 'f' }, attachment);
      const naming = ['T-1', 'T-2'].map((id) => storage.commit({ ...filed(id), files: ['f'] }));
      const outcomes = await Promise.all(naming);
      promisedSame(outcomes.filter(Boolean).length, 1, 'how many name it');
      const named = await files.read(north, 'f');
      promisedSame([named?.ticketId, named?.attachment], [outcomes[0] ? 'T-1' : 'T-2', attachment], 'where it is now');
      promisedSame(await files.listUnused(owner), [], 'what still waits');
    },
  },
  {
    promise: 'what waits too long or is taken back is forgotten with its key; what is named is kept for good',
    run: async (open) => {
      const storage = await open();
      const { files } = storage;
      for (const [id, uploadedAt] of [
        ['old', 1],
        ['new', 3],
        ['named', 1],
      ] as const) {
        await files.add(fileNamed(id, { uploadedAt }), three);
      }
      await storage.commit({ ...filed('T-1'), files: ['named'] });
      await files.dropUnused(2);
      const left = (await files.listUnused(owner)).map(({ attachment }) => attachment.id);
      promisedSame(left, ['new'], 'what waits');
      promisedSame(await bytesIn(files.readBytes(north, 'old')), [], 'the bytes of what was forgotten');
      promisedSame(await files.readByKey({ ...owner, key: 'key of old' }), undefined, 'its key');
      promised(!(await files.drop({ ...north, id: 'named' })), 'what is named cannot be taken back');
      promised(await files.drop({ ...north, id: 'new' }), 'what waits can');
      promisedSame((await files.readByKey({ ...owner, key: 'key of named' }))?.received, 3, 'the key of what is named');
      promised(await files.add(fileNamed('again', { key: 'key of new' }), three), 'the key is free again');
    },
  },
];
