import type { AttachmentId } from '../domain/attachment.js';
import type { TicketId } from '../domain/ticket.js';
import type { DeskScope } from './desk-storage.js';
import type { FileStorage, StoredFile } from './file-storage.js';

interface Kept {
  file: StoredFile;
  readonly bytes: Uint8Array;
}

/** Keeps files for as long as the process lives. */
export class MemoryFiles implements FileStorage {
  readonly #kept = new Map<AttachmentId, Kept>();

  async add(file: StoredFile, bytes: Uint8Array): Promise<boolean> {
    if (this.#byKey(file)) return false;
    this.#kept.set(file.attachment.id, { file, bytes: bytes.slice() });
    return true;
  }

  async read(scope: DeskScope, id: AttachmentId): Promise<StoredFile | undefined> {
    return this.#within(scope, id)?.file;
  }

  async readByKey(of: Pick<StoredFile, 'organisation' | 'person' | 'key'>): Promise<StoredFile | undefined> {
    return this.#byKey(of);
  }

  async readBytes(scope: DeskScope, id: AttachmentId): Promise<Uint8Array | undefined> {
    return this.#within(scope, id)?.bytes;
  }

  async listUnused(of: Pick<StoredFile, 'organisation' | 'person'>): Promise<readonly StoredFile[]> {
    const files = [...this.#kept.values()].map(({ file }) => file);
    return files.filter((file) => isOf(file, of) && file.ticketId === undefined);
  }

  async dropUnused(before: number): Promise<void> {
    for (const [id, { file }] of this.#kept) {
      if (file.ticketId === undefined && file.uploadedAt < before) this.#kept.delete(id);
    }
  }

  async mark(id: AttachmentId, scan: NonNullable<StoredFile['attachment']['scan']>): Promise<void> {
    const kept = this.#kept.get(id);
    if (kept) kept.file = { ...kept.file, attachment: { ...kept.file.attachment, scan } };
  }

  /** Whether all of these files are still there and wait to be named. */
  areFree(ids: readonly AttachmentId[]): boolean {
    return ids.every((id) => {
      const file = this.#kept.get(id)?.file;
      return file !== undefined && file.ticketId === undefined;
    });
  }

  /** Puts files on a ticket. */
  claim(ids: readonly AttachmentId[], ticketId: TicketId): void {
    for (const id of ids) {
      const kept = this.#kept.get(id);
      if (kept) kept.file = { ...kept.file, ticketId };
    }
  }

  #within(scope: DeskScope, id: AttachmentId): Kept | undefined {
    const kept = this.#kept.get(id);
    const isInside = scope === 'every-organisation' || kept?.file.organisation === scope.organisation;
    return isInside ? kept : undefined;
  }

  #byKey(of: Pick<StoredFile, 'organisation' | 'person' | 'key'>): StoredFile | undefined {
    for (const { file } of this.#kept.values()) if (isOf(file, of) && file.key === of.key) return file;
    return undefined;
  }
}

function isOf(file: StoredFile, { organisation, person }: Pick<StoredFile, 'organisation' | 'person'>): boolean {
  return file.organisation === organisation && file.person === person;
}
