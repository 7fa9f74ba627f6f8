import type { Attachment, AttachmentId } from '../domain/attachment.js';
import type { TicketId } from '../domain/ticket.js';
import { MemoryBytes, type ByteStore } from './byte-store.js';
import type { DeskScope } from './desk-storage.js';
import type { FileKey, FileOwner, FileStorage, ReceivedFile, StoredFile } from './file-storage.js';

/** Where what is known of files is written down as well, so that it outlives the process. */
export interface FileJournal {
  save(file: StoredFile): Promise<void>;
  forget(key: FileKey): Promise<void>;
}

/** What the files in memory begin with, and where they go. */
export interface MemoryFilesOptions {
  readonly bytes?: ByteStore;
  readonly journal?: FileJournal;
  /** What an earlier process has left. */
  readonly known?: readonly ReceivedFile[];
}

interface Kept {
  file: StoredFile;
  received: number;
  /** Somebody adds to it. */
  growing: boolean;
}

const noJournal: FileJournal = { save: async () => {}, forget: async () => {} };

/** Knows files for as long as the process lives, and keeps their content in memory or where it is told. */
export class MemoryFiles implements FileStorage {
  readonly #kept = new Map<string, Map<AttachmentId, Kept>>();
  readonly #byKey = new Map<string, Kept>();
  /** Those that wait to be named, oldest first: what is on tickets grows for ever and is never looked through. */
  readonly #unused = new Set<Kept>();
  readonly #bytes: ByteStore;
  readonly #journal: FileJournal;

  constructor({ bytes = new MemoryBytes(), journal = noJournal, known = [] }: MemoryFilesOptions = {}) {
    this.#bytes = bytes;
    this.#journal = journal;
    const oldestFirst = [...known].sort((one, other) => one.uploadedAt - other.uploadedAt);
    for (const { received, ...file } of oldestFirst) this.#put(file, received);
  }

  async add(file: StoredFile, bytes: Uint8Array = new Uint8Array()): Promise<boolean> {
    if (this.#byKey.has(keyOf(file)) || this.#find(idOf(file))) return false;
    const kept = this.#put(file, bytes.length);
    try {
      if (bytes.length > 0) await this.#bytes.append(nameOf(idOf(file)), bytes);
      await this.#journal.save(file);
    } catch (error) {
      await this.#remove(kept);
      throw error;
    }
    return true;
  }

  async append(key: FileKey, at: number, pieces: AsyncIterable<Uint8Array>): Promise<boolean> {
    const kept = this.#find(key);
    if (!kept || kept.growing || kept.received !== at) return false;
    kept.growing = true;
    try {
      for await (const piece of pieces) {
        if (!this.#unused.has(kept)) break; // forgotten meanwhile
        await this.#bytes.append(nameOf(key), piece);
        kept.received += piece.length;
      }
    } finally {
      kept.growing = false;
    }
    return true;
  }

  async settle(key: FileKey, attachment: Attachment): Promise<void> {
    const kept = this.#find(key);
    if (!kept) return;
    kept.file = { ...kept.file, attachment, whole: true };
    await this.#journal.save(kept.file);
  }

  async read(scope: DeskScope, id: AttachmentId): Promise<ReceivedFile | undefined> {
    return received(this.#within(scope, id));
  }

  async readByKey(of: FileOwner & Pick<StoredFile, 'key'>): Promise<ReceivedFile | undefined> {
    return received(this.#byKey.get(keyOf(of)));
  }

  async *readBytes(scope: DeskScope, id: AttachmentId): AsyncGenerator<Uint8Array, void, undefined> {
    const kept = this.#within(scope, id);
    if (kept) yield* this.#bytes.read(nameOf(idOf(kept.file)));
  }

  async listUnused({ organisation, person }: FileOwner): Promise<readonly ReceivedFile[]> {
    const own = [...this.#unused].filter(({ file }) => file.organisation === organisation && file.person === person);
    return own.flatMap((kept) => received(kept) ?? []);
  }

  async drop(key: FileKey): Promise<boolean> {
    const kept = this.#find(key);
    if (!kept || !this.#unused.has(kept)) return false;
    await this.#remove(kept);
    return true;
  }

  async dropUnused(before: number): Promise<void> {
    for (const kept of this.#unused) if (kept.file.uploadedAt < before) await this.#remove(kept);
  }

  /** Whether all of these files are still there and wait to be named. */
  areFree(organisation: string, ids: readonly AttachmentId[]): boolean {
    return ids.every((id) => {
      const kept = this.#find({ organisation, id });
      return kept !== undefined && kept.file.whole && this.#unused.has(kept);
    });
  }

  /** Puts files on a ticket. */
  claim(organisation: string, ids: readonly AttachmentId[], ticketId: TicketId): void {
    for (const id of ids) {
      const kept = this.#find({ organisation, id });
      if (!kept) continue;
      kept.file = { ...kept.file, ticketId };
      this.#unused.delete(kept);
    }
  }

  #put(file: StoredFile, received: number): Kept {
    const kept = { file, received, growing: false };
    const own = this.#kept.get(file.organisation) ?? new Map<AttachmentId, Kept>();
    this.#kept.set(file.organisation, own.set(file.attachment.id, kept));
    this.#byKey.set(keyOf(file), kept);
    if (file.ticketId === undefined) this.#unused.add(kept);
    return kept;
  }

  async #remove(kept: Kept): Promise<void> {
    const key = idOf(kept.file);
    this.#unused.delete(kept);
    this.#byKey.delete(keyOf(kept.file));
    this.#kept.get(key.organisation)?.delete(key.id);
    await this.#journal.forget(key);
    await this.#bytes.remove(nameOf(key));
  }

  #find({ organisation, id }: FileKey): Kept | undefined {
    return this.#kept.get(organisation)?.get(id);
  }

  #within(scope: DeskScope, id: AttachmentId): Kept | undefined {
    if (scope !== 'every-organisation') return this.#find({ organisation: scope.organisation, id });
    return [...this.#kept.values()].find((files) => files.has(id))?.get(id);
  }
}

/** What the content of a file is kept under. */
export function nameOf({ organisation, id }: FileKey): string {
  return `${encodeURIComponent(organisation)}~${encodeURIComponent(id)}`;
}

function received(kept: Kept | undefined): ReceivedFile | undefined {
  return kept && { ...kept.file, received: kept.received };
}

function idOf({ organisation, attachment }: StoredFile): FileKey {
  return { organisation, id: attachment.id };
}

function keyOf({ organisation, person, key }: FileOwner & Pick<StoredFile, 'key'>): string {
  return JSON.stringify([organisation, person, key]);
}
