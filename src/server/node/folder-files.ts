import { createReadStream } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ByteStore } from '../../desk/byte-store.js';
import type { FileKey, ReceivedFile, StoredFile } from '../../desk/file-storage.js';
import { MemoryFiles, nameOf, type FileJournal } from '../../desk/memory-files.js';

/** For the owner of the process alone. */
const mode = 0o600;

/** Files in a folder: `<name>.bytes` holds the content as far as it has come, `<name>.json` what is known of it. */
class Folder implements ByteStore, FileJournal {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  append(name: string, piece: Uint8Array): Promise<void> {
    return appendFile(this.#at(name, 'bytes'), piece, { mode });
  }

  async *read(name: string): AsyncGenerator<Uint8Array, void, undefined> {
    if (await this.#lengthOf(name)) yield* createReadStream(this.#at(name, 'bytes'));
  }

  remove(name: string): Promise<void> {
    return rm(this.#at(name, 'bytes'), { force: true });
  }

  /** Whole or not at all, also when the process is killed on the way. */
  async save(file: StoredFile): Promise<void> {
    const name = nameOf({ organisation: file.organisation, id: file.attachment.id });
    await writeFile(this.#at(name, 'new'), JSON.stringify(file), { mode });
    await rename(this.#at(name, 'new'), this.#at(name, 'json'));
  }

  forget(key: FileKey): Promise<void> {
    return rm(this.#at(nameOf(key), 'json'), { force: true });
  }

  /** What an earlier process has left; content that nothing is known of is cleared away. */
  async known(): Promise<ReceivedFile[]> {
    const found: ReceivedFile[] = [];
    const names = await readdir(this.#path);
    for (const name of names.filter((each) => each.endsWith('.json'))) {
      const file: StoredFile = JSON.parse(await readFile(join(this.#path, name), 'utf8'));
      found.push(asLeft(file, await this.#lengthOf(name.slice(0, -'.json'.length))));
    }
    const wanted = new Set(found.map((file) => nameOf({ organisation: file.organisation, id: file.attachment.id })));
    for (const name of names.filter((each) => /\.(bytes|new)$/.test(each))) {
      if (!wanted.has(name.replace(/\.\w+$/, ''))) await rm(join(this.#path, name));
    }
    return found;
  }

  #at(name: string, ending: 'bytes' | 'json' | 'new'): string {
    return join(this.#path, `${name}.${ending}`);
  }

  async #lengthOf(name: string): Promise<number> {
    return stat(this.#at(name, 'bytes')).then(
      ({ size }) => size,
      () => 0,
    );
  }
}

/**
 * Keeps files in a folder, where they outlive the process: an upload goes on where it was. One process at a time may use
 * the folder. Which files were named is not written down, since the tickets that named them are forgotten as well.
 */
export async function openFolder(path: string): Promise<MemoryFiles> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const folder = new Folder(path);
  return new MemoryFiles({ bytes: folder, journal: folder, known: await folder.known() });
}

/** A scan that was running has to run again: the file counts as one that has just come. */
function asLeft(file: StoredFile, received: number): ReceivedFile {
  return { ...file, received, whole: file.whole && file.attachment.scan !== 'pending' };
}
