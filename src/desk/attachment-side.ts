import type { Attachment, AttachmentId } from '../domain/attachment.js';
import type { TimelineEntry } from '../domain/timeline.js';
import type { AttachmentContent, FileUpload } from './attachment-desk.js';
import type { Replayable } from './customer-desk.js';
import type { DeskContext } from './desk-context.js';
import { DeskRefusal, type DeskProblem } from './desk-refusal.js';
import type { DeskScope } from './desk-storage.js';
import type { FileIntake } from './file-intake.js';
import { cleanFileName } from './file-name.js';
import type { ReceivedFile, StoredFile } from './file-storage.js';
import { servedType, sniffedBytes } from './file-type.js';
import { checksumOf, fingerprint } from './fingerprint.js';
import type { Person } from './person.js';
import { checkKey } from './request-rules.js';
import { refuseProblems } from './text-rules.js';

/** The files that one customer uploads and downloads. */
export class AttachmentSide {
  readonly #desk: DeskContext;
  readonly #person: Person;
  readonly #scope: DeskScope;
  readonly #intake: FileIntake;

  constructor(desk: DeskContext, person: Person, intake: FileIntake) {
    this.#desk = desk;
    this.#person = person;
    this.#scope = { organisation: person.organisation.id };
    this.#intake = intake;
  }

  /** Takes a file in; it belongs to whoever uploaded it, and waits a day to be named by a message of theirs. */
  async upload({ name: given, bytes }: FileUpload, key: string): Promise<Replayable<Attachment>> {
    checkKey(key);
    const print = fingerprint([given, bytes.length, checksumOf(bytes)]);
    for (;;) {
      const earlier = await this.#intake.earlier(key);
      if (earlier) return this.#replay(earlier, print);
      await this.#intake.checkSize(bytes.length);
      const name = cleanFileName(given);
      const type = this.#intake.typeOf(bytes.subarray(0, sniffedBytes), name);
      const scan = this.#desk.scan ? ({ scan: 'pending' } as const) : {};
      const attachment = { id: this.#desk.newId(), name, size: bytes.length, type, ...scan };
      const known = { ...this.#intake.owner, key, fingerprint: print, uploadedAt: this.#desk.now(), whole: true };
      if (!(await this.#desk.storage.files.add({ ...known, attachment }, bytes))) continue;
      this.#intake.startScan({ organisation: known.organisation, id: attachment.id }, attachment);
      return { value: attachment, replayed: false };
    }
  }

  /** The content of a file on one of the organisation's tickets, or of an upload of one's own. */
  async download(id: AttachmentId): Promise<AttachmentContent> {
    const { files } = this.#desk.storage;
    const file = await files.read(this.#scope, id);
    const isSeen = file?.whole && (file.ticketId !== undefined || file.person === this.#person.id);
    if (!isSeen) throw new DeskRefusal('not-found', 'there is no such attachment');
    return contentOf(file.attachment, files.readBytes(this.#scope, id));
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
    const found = await this.#desk.storage.files.read(this.#scope, id);
    const isOwn = found?.person === this.#person.id && found.ticketId === undefined;
    if (!isOwn || found.uploadedAt < this.#desk.now() - this.#intake.waitingPeriod) return undefined;
    return this.#intake.settled(found);
  }

  async #replay(earlier: ReceivedFile, print: string): Promise<Replayable<Attachment>> {
    if (earlier.fingerprint !== print) {
      throw new DeskRefusal('key-reused', `the idempotency key ${earlier.key} belongs to another upload`);
    }
    return { value: (await this.#intake.settled(earlier)).attachment, replayed: true };
  }
}

/** An entry whose files say where the scan stands now, not where it stood when they were named. */
export async function withScans(
  entry: TimelineEntry,
  organisation: string,
  { storage, scan }: DeskContext,
): Promise<TimelineEntry> {
  if (!scan || !('attachments' in entry) || entry.attachments.length === 0) return entry;
  const files = await Promise.all(entry.attachments.map(({ id }) => storage.files.read({ organisation }, id)));
  return { ...entry, attachments: entry.attachments.map((named, at) => files[at]?.attachment ?? named) };
}

/** What may be handed out of a file. Refuses one that is being scanned, or was found harmful. */
export function contentOf(attachment: Attachment, content: AsyncIterable<Uint8Array>): AttachmentContent {
  const { scan = 'clean' } = attachment;
  if (scan === 'clean') return { attachment, content, servedType: servedType(attachment.type) };
  const why = scan === 'pending' ? 'it is still being checked for viruses' : 'it was found harmful';
  throw new DeskRefusal('not-allowed', `download: ${why}`);
}

function nameProblems(file: StoredFile | undefined, at: number, ids: readonly AttachmentId[]): DeskProblem[] {
  const pointer = `/attachments/${at}`;
  if (!file) return [{ pointer, message: `${pointer} has not been uploaded by you, or is used already` }];
  if (!file.whole) return [{ pointer, message: `${pointer} has not been uploaded to its end` }];
  if (ids.indexOf(file.attachment.id) !== at) return [{ pointer, message: `${pointer} is named twice` }];
  return file.attachment.scan === 'quarantined' ? [{ pointer, message: `${pointer} was found harmful` }] : [];
}
