import type { Attachment } from '../domain/attachment.js';
import type { AttachmentLimits } from '../domain/service.js';
import { headOf } from './byte-store.js';
import type { DeskContext } from './desk-context.js';
import { DeskRefusal } from './desk-refusal.js';
import type { FileKey, FileOwner, ReceivedFile } from './file-storage.js';
import { fileTypeOf, isTaken, sniffedBytes } from './file-type.js';
import type { Person } from './person.js';
import { refuseProblems } from './text-rules.js';

/** How many full messages' worth of files one person may have waiting. */
const waitingMessages = 4;
/** Bytes one person may have waiting unless the desk says otherwise: 4 GB. */
const usualQuota = 4_000_000_000;
/** Milliseconds for which an upload waits to be named by a message: a day. */
const usualPeriod = 24 * 60 * 60_000;

/** What holds for every file of one person on its way in, whether it comes whole or in pieces. */
export class FileIntake {
  readonly owner: FileOwner;
  readonly #desk: DeskContext;

  constructor(desk: DeskContext, person: Person) {
    this.#desk = desk;
    this.owner = { organisation: person.organisation.id, person: person.id };
  }

  /** What this help desk takes. Refuses when it takes nothing. */
  get limits(): AttachmentLimits {
    const limits = this.#desk.service.attachmentLimits;
    if (!limits) throw new DeskRefusal('unsupported', 'this help desk takes no attachments');
    return limits;
  }

  /** Milliseconds for which an upload waits to be named by a message. */
  get waitingPeriod(): number {
    return this.#desk.uploads.expiresAfter ?? usualPeriod;
  }

  /** What the key has led to before; what has waited too long is forgotten first. Refuses a key that led to another change. */
  async earlier(key: string): Promise<ReceivedFile | undefined> {
    const { storage, now } = this.#desk;
    await storage.files.dropUnused(now() - this.waitingPeriod);
    const found = await storage.files.readByKey({ ...this.owner, key });
    if (found || !(await storage.readAnswer({ ...this.owner, key }))) return found;
    throw new DeskRefusal('key-reused', `the idempotency key ${key} belongs to another change`);
  }

  /** Refuses a file that is empty, too large, or more than may wait. */
  async checkSize(size: number): Promise<void> {
    const { maxBytes, maxCount } = this.limits;
    const quota = this.#desk.uploads.quota ?? Math.min(maxBytes * maxCount * waitingMessages, usualQuota);
    const most = Math.min(maxBytes, quota);
    if (size > most) throw new DeskRefusal('too-large', `a file may have ${most} bytes`);
    refuseProblems('upload', size === 0 ? [{ pointer: '/file', message: '/file is empty' }] : []);
    const waiting = await this.#desk.storage.files.listUnused(this.owner);
    const bytes = waiting.reduce((sum, { attachment }) => sum + attachment.size, size);
    if (waiting.length < maxCount * waitingMessages && bytes <= quota) return;
    const freedAt = (waiting[0]?.uploadedAt ?? this.#desk.now()) + this.waitingPeriod;
    throw new DeskRefusal('rate-limited', 'too many uploads wait to be named by a message', {
      retryAfter: Math.max(1_000, freedAt - this.#desk.now()),
    });
  }

  /** The type of a file by its first bytes and its name. Refuses one that contradicts itself or is not taken here. */
  typeOf(head: Uint8Array, name: string): string {
    const type = fileTypeOf(head, name);
    const { types } = this.limits;
    const lies = { pointer: '/name', message: '/name says another type than the content has' };
    const other = { pointer: '/name', message: `/name must be one of: ${types.join(', ')}` };
    const isWelcome = type !== undefined && isTaken(types, type, name);
    refuseProblems('upload', type === undefined ? [lies] : isWelcome ? [] : [other]);
    return type ?? '';
  }

  /** The file as it is once all of it is here: looked at, and on its way through the scan. */
  async settled(file: ReceivedFile): Promise<ReceivedFile> {
    const { id, name, size } = file.attachment;
    if (file.whole || file.received < size) return file;
    const { storage, scan } = this.#desk;
    const key = { organisation: file.organisation, id };
    const head = await headOf(storage.files.readBytes(file, id), sniffedBytes);
    const attachment = { ...file.attachment, type: this.typeOf(head, name), ...(scan && { scan: 'pending' as const }) };
    await storage.files.settle(key, attachment);
    this.startScan(key, attachment);
    return { ...file, attachment, whole: true };
  }

  /** Has a file looked into, where the desk has a scan. */
  startScan(key: FileKey, attachment: Attachment): void {
    if (this.#desk.scan) void this.#scan(key, attachment);
  }

  /** What cannot be scanned stays pending, and is not handed out. */
  async #scan(key: FileKey, attachment: Attachment): Promise<void> {
    const { files } = this.#desk.storage;
    const { name, type, size } = attachment;
    try {
      const content = files.readBytes({ organisation: key.organisation }, key.id);
      const verdict = await this.#desk.scan?.({ name, type, size, content });
      if (verdict) await files.settle(key, { ...attachment, scan: verdict });
    } catch {
      // Pending says it.
    }
  }
}
