import type { Attachment, AttachmentId } from '../domain/attachment.js';
import type { TimelineEntry } from '../domain/timeline.js';
import type { Replayable } from './customer-desk.js';
import type { AttachmentContent, FileUpload } from './attachment-desk.js';
import type { DeskContext } from './desk-context.js';
import { DeskRefusal, type DeskProblem } from './desk-refusal.js';
import { cleanFileName } from './file-name.js';
import type { StoredFile } from './file-storage.js';
import { fileTypeOf, isTaken, servedType } from './file-type.js';
import { checksumOf, fingerprint } from './fingerprint.js';
import type { Person } from './person.js';
import { checkKey } from './request-rules.js';
import { refuseProblems } from './text-rules.js';

/** Milliseconds for which an upload waits to be named by a message: a day. */
const waitingPeriod = 24 * 60 * 60_000;
/** How many full messages' worth of files one person may have waiting. */
const waitingMessages = 4;

/** The files that one customer uploads and downloads. */
export class AttachmentSide {
  readonly #desk: DeskContext;
  readonly #person: Person;

  constructor(desk: DeskContext, person: Person) {
    this.#desk = desk;
    this.#person = person;
  }

  /** Takes a file in; it belongs to whoever uploaded it, and waits a day to be named by a message of theirs. */
  async upload({ name: given, bytes }: FileUpload, key: string): Promise<Replayable<Attachment>> {
    checkKey(key);
    const { storage, now } = this.#desk;
    const print = fingerprint([given, bytes.length, checksumOf(bytes)]);
    const owned = { organisation: this.#person.organisation.id, person: this.#person.id };
    for (;;) {
      await storage.files.dropUnused(now() - waitingPeriod);
      const earlier = await storage.files.readByKey({ ...owned, key });
      if (earlier) return replay(earlier, print);
      const attachment = await this.#accepted(given, bytes);
      const file = { ...owned, key, fingerprint: print, attachment, uploadedAt: now() };
      if (!(await storage.files.add(file, bytes))) continue;
      if (this.#desk.scan) void this.#scan(attachment, bytes);
      return { value: attachment, replayed: false };
    }
  }

  /** The content of a file on one of the organisation's tickets, or of an upload of one's own. */
  async download(id: AttachmentId): Promise<AttachmentContent> {
    const { storage } = this.#desk;
    const scope = { organisation: this.#person.organisation.id };
    const file = await storage.files.read(scope, id);
    const bytes = await storage.files.readBytes(scope, id);
    const isSeen = file && (file.ticketId !== undefined || file.person === this.#person.id);
    if (!isSeen || !bytes) throw new DeskRefusal('not-found', 'there is no such attachment');
    return contentOf(file.attachment, bytes);
  }

  /** The files that a message names. Refuses what is not the person's own, was used already, or is too many. */
  async named(ids: readonly AttachmentId[] = []): Promise<readonly Attachment[]> {
    const found = await Promise.all(ids.map((id) => this.#unused(id)));
    const most = this.#desk.service.attachmentLimits?.maxCount ?? 0;
    const tooMany = { pointer: '/attachments', message: `/attachments may name ${most} files` };
    refuseProblems('attach', [
      ...(ids.length > most ? [tooMany] : []),
      ...found.flatMap((file, at) => nameProblems(file, at, ids)),
    ]);
    return found.flatMap((file) => (file ? [file.attachment] : []));
  }

  async #unused(id: AttachmentId): Promise<StoredFile | undefined> {
    const file = await this.#desk.storage.files.read({ organisation: this.#person.organisation.id }, id);
    const isOwn = file?.person === this.#person.id && file.ticketId === undefined;
    return isOwn && file.uploadedAt >= this.#desk.now() - waitingPeriod ? file : undefined;
  }

  async #accepted(given: string, bytes: Uint8Array): Promise<Attachment> {
    const limits = this.#desk.service.attachmentLimits;
    if (!limits) throw new DeskRefusal('unsupported', 'this help desk takes no attachments');
    if (bytes.length > limits.maxBytes) {
      throw new DeskRefusal('too-large', `a file may have ${limits.maxBytes} bytes`);
    }
    const name = cleanFileName(given);
    const type = fileTypeOf(bytes, name);
    refuseProblems('upload', [
      ...(bytes.length === 0 ? [{ pointer: '/file', message: '/file is empty' }] : []),
      ...typeProblems(type, name, limits.types),
    ]);
    await this.#checkQuota(bytes.length, limits);
    const scan = this.#desk.scan ? ({ scan: 'pending' } as const) : {};
    return { id: this.#desk.newId(), name, size: bytes.length, type: type ?? '', ...scan };
  }

  async #checkQuota(size: number, limits: { readonly maxBytes: number; readonly maxCount: number }): Promise<void> {
    const { storage, now } = this.#desk;
    const waiting = await storage.files.listUnused({
      organisation: this.#person.organisation.id,
      person: this.#person.id,
    });
    const bytes = waiting.reduce((sum, { attachment }) => sum + attachment.size, size);
    const count = limits.maxCount * waitingMessages;
    if (waiting.length < count && bytes <= limits.maxBytes * count) return;
    const retryAfter = Math.max(1_000, (waiting[0]?.uploadedAt ?? now()) + waitingPeriod - now());
    throw new DeskRefusal('rate-limited', 'too many uploads wait to be named by a message', { retryAfter });
  }

  /** What cannot be scanned stays pending, and is not handed out. */
  async #scan({ id, name, type }: Attachment, bytes: Uint8Array): Promise<void> {
    try {
      const verdict = await this.#desk.scan?.({ name, type, bytes });
      if (verdict) await this.#desk.storage.files.mark(id, verdict);
    } catch {
      // Pending says it.
    }
  }
}

/** An entry whose files say where the scan stands now, not where it stood when they were named. */
export async function withScans(entry: TimelineEntry, { storage, scan }: DeskContext): Promise<TimelineEntry> {
  if (!scan || !('attachments' in entry) || entry.attachments.length === 0) return entry;
  const files = await Promise.all(entry.attachments.map(({ id }) => storage.files.read('every-organisation', id)));
  return { ...entry, attachments: entry.attachments.map((named, at) => files[at]?.attachment ?? named) };
}

/** What may be handed out of a file. Refuses one that is being scanned, or was found harmful. */
export function contentOf(attachment: Attachment, bytes: Uint8Array): AttachmentContent {
  const { scan = 'clean' } = attachment;
  if (scan === 'clean') return { attachment, bytes, servedType: servedType(attachment.type) };
  const why = scan === 'pending' ? 'it is still being checked for viruses' : 'it was found harmful';
  throw new DeskRefusal('not-allowed', `download: ${why}`);
}

function replay(file: StoredFile, print: string): Replayable<Attachment> {
  if (file.fingerprint === print) return { value: file.attachment, replayed: true };
  throw new DeskRefusal('key-reused', `the idempotency key ${file.key} belongs to another upload`);
}

function nameProblems(file: StoredFile | undefined, at: number, ids: readonly AttachmentId[]): DeskProblem[] {
  const pointer = `/attachments/${at}`;
  if (!file) return [{ pointer, message: `${pointer} has not been uploaded by you, or is used already` }];
  if (ids.indexOf(file.attachment.id) !== at) return [{ pointer, message: `${pointer} is named twice` }];
  return file.attachment.scan === 'quarantined' ? [{ pointer, message: `${pointer} was found harmful` }] : [];
}

function typeProblems(type: string | undefined, name: string, types: readonly string[]): DeskProblem[] {
  if (type === undefined) return [{ pointer: '/name', message: '/name says another type than the content has' }];
  if (isTaken(types, type, name)) return [];
  return [{ pointer: '/name', message: `/name must be one of: ${types.join(', ')}` }];
}
