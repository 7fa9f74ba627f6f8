import type { AttachmentId } from '../domain/attachment.js';
import { headOf, joined } from './byte-store.js';
import type { KeyedChange, Replayable } from './customer-desk.js';
import type { DeskContext } from './desk-context.js';
import { DeskRefusal } from './desk-refusal.js';
import type { FileIntake } from './file-intake.js';
import { cleanFileName } from './file-name.js';
import type { FileKey, ReceivedFile } from './file-storage.js';
import { sniffedBytes } from './file-type.js';
import { fingerprint } from './fingerprint.js';
import { checkKey } from './request-rules.js';
import type { IncomingFile, UploadDesk } from './upload-desk.js';

/** The files of one customer that come in pieces. */
export class UploadSide implements UploadDesk {
  readonly #desk: DeskContext;
  readonly #intake: FileIntake;
  readonly #needAccess: () => void;

  /** @param needAccess Refuses whoever has no access. */
  constructor(desk: DeskContext, intake: FileIntake, needAccess: () => void) {
    this.#desk = desk;
    this.#intake = intake;
    this.#needAccess = needAccess;
  }

  async begin(
    { name: given, size }: { readonly name: string; readonly size: number },
    { idempotencyKey: key }: KeyedChange,
  ): Promise<Replayable<IncomingFile>> {
    this.#needAccess();
    checkKey(key);
    const print = fingerprint(['pieces', given, size]);
    for (;;) {
      const earlier = await this.#intake.earlier(key);
      if (earlier && earlier.fingerprint !== print) {
        throw new DeskRefusal('key-reused', `the idempotency key ${key} belongs to another upload`);
      }
      if (earlier) return { value: this.#view(await this.#intake.settled(earlier)), replayed: true };
      await this.#intake.checkSize(size);
      const { now, newId, storage } = this.#desk;
      const attachment = { id: newId(), name: cleanFileName(given), size, type: '' };
      const known = { ...this.#intake.owner, key, fingerprint: print, uploadedAt: now(), whole: false };
      const file = { ...known, attachment };
      if (await storage.files.add(file)) return { value: this.#view({ ...file, received: 0 }), replayed: false };
    }
  }

  async read(id: AttachmentId): Promise<IncomingFile> {
    this.#needAccess();
    return this.#view(await this.#settled(await this.#find(id)));
  }

  async append(id: AttachmentId, at: number, pieces: AsyncIterable<Uint8Array>): Promise<IncomingFile> {
    this.#needAccess();
    const file = await this.#find(id);
    const key = keyOf(file);
    try {
      if (!(await this.#desk.storage.files.append(key, at, this.#lookedAt(file, at, pieces)))) {
        const { received } = await this.#find(id);
        throw new DeskRefusal('not-allowed', `append: the upload goes on from byte ${received}`);
      }
    } catch (error) {
      // What contradicts its name will not get better by more bytes.
      if (error instanceof DeskRefusal && error.code === 'invalid') await this.#desk.storage.files.drop(key);
      throw error;
    }
    return this.#view(await this.#settled(await this.#find(id)));
  }

  async drop(id: AttachmentId): Promise<void> {
    this.#needAccess();
    const dropped = await this.#desk.storage.files.drop(keyOf(await this.#find(id)));
    if (!dropped) throw new DeskRefusal('not-allowed', 'drop: the file is on a ticket');
  }

  async #settled(file: ReceivedFile): Promise<ReceivedFile> {
    try {
      return await this.#intake.settled(file);
    } catch (error) {
      await this.#desk.storage.files.drop(keyOf(file));
      throw error;
    }
  }

  /** The pieces as they pass, refused as soon as they are too many or their beginning contradicts the name. */
  async *#lookedAt(
    { attachment: { id, name, size }, organisation }: ReceivedFile,
    at: number,
    pieces: AsyncIterable<Uint8Array>,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const { files } = this.#desk.storage;
    let received = at;
    let head = at < sniffedBytes ? await headOf(files.readBytes({ organisation }, id), sniffedBytes) : undefined;
    for await (const piece of pieces) {
      received += piece.length;
      if (received > size) throw new DeskRefusal('too-large', `the file was said to have ${size} bytes`);
      if (head) {
        head = joined(head, piece.subarray(0, sniffedBytes - head.length));
        if (head.length >= Math.min(size, sniffedBytes)) {
          this.#intake.typeOf(head, name);
          head = undefined;
        }
      }
      yield piece;
    }
  }

  /** An upload of one's own that has not waited too long. */
  async #find(id: AttachmentId): Promise<ReceivedFile> {
    const { organisation, person } = this.#intake.owner;
    const file = await this.#desk.storage.files.read({ organisation }, id);
    const isThere = file?.person === person && (file.ticketId !== undefined || this.#expiry(file) >= this.#desk.now());
    if (!isThere) throw new DeskRefusal('not-found', 'there is no such upload');
    return file;
  }

  #expiry({ uploadedAt }: ReceivedFile): number {
    return uploadedAt + this.#intake.waitingPeriod;
  }

  #view(file: ReceivedFile): IncomingFile {
    const { attachment, received, whole, ticketId } = file;
    const { id, name, size } = attachment;
    return {
      ...{ id, name, size, received },
      ...(ticketId === undefined && { expiresAt: this.#expiry(file) }),
      ...(whole && { attachment }),
    };
  }
}

function keyOf({ organisation, attachment }: ReceivedFile): FileKey {
  return { organisation, id: attachment.id };
}
