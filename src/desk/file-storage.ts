import type { Attachment, AttachmentId } from '../domain/attachment.js';
import type { TicketId } from '../domain/ticket.js';
import type { DeskScope } from './desk-storage.js';

/** Which file, of which organisation. */
export interface FileKey {
  readonly organisation: string;
  readonly id: AttachmentId;
}

/** Whose files. */
export interface FileOwner {
  readonly organisation: string;
  readonly person: string;
}

/** A file as the desk keeps it. */
export interface StoredFile {
  /** Of whoever uploaded it. */
  readonly organisation: string;
  /** Id of the person who uploaded it, and who alone may name it. */
  readonly person: string;
  /** The idempotency key it was uploaded under; unique within (organisation, person). */
  readonly key: string;
  /** Tells whether a later upload under the key is the same. */
  readonly fingerprint: string;
  /** What it is; without a type until it is whole. */
  readonly attachment: Attachment;
  /** When the upload began, in epoch milliseconds. */
  readonly uploadedAt: number;
  /** All its bytes are here and were looked at. */
  readonly whole: boolean;
  /** The ticket that it was put on; none while it waits to be named. */
  readonly ticketId?: TicketId;
}

/** A file, and how much of it is here. */
export interface ReceivedFile extends StoredFile {
  readonly received: number;
}

/**
 * Where the desk keeps what is attached. Reading is scoped like everything else; naming happens with the change that names.
 * Ids are unique within an organisation; files of two organisations never meet, whatever their ids.
 */
export interface FileStorage {
  /** Keeps a file with those of its bytes that are here; `false` when its key or id is taken, and nothing is kept. */
  add(file: StoredFile, bytes?: Uint8Array): Promise<boolean>;
  /**
   * Adds pieces at the end, each kept as it comes. `false` when there is no such file, when it does not end at `at`, or
   * while somebody else adds to it; then nothing is kept.
   */
  append(key: FileKey, at: number, pieces: AsyncIterable<Uint8Array>): Promise<boolean>;
  /** Says what a file is: that it is whole, and what the scan found. */
  settle(key: FileKey, attachment: Attachment): Promise<void>;
  read(scope: DeskScope, id: AttachmentId): Promise<ReceivedFile | undefined>;
  readByKey(of: FileOwner & Pick<StoredFile, 'key'>): Promise<ReceivedFile | undefined>;
  /** The bytes that are here, in pieces; none where there is no such file. */
  readBytes(scope: DeskScope, id: AttachmentId): AsyncIterable<Uint8Array>;
  /** The person's files that no message has named yet, oldest first; whole or not. */
  listUnused(of: FileOwner): Promise<readonly ReceivedFile[]>;
  /** Forgets a file that nothing has named; `false` when there is none. Its key is free again. */
  drop(key: FileKey): Promise<boolean>;
  /** Forgets files that were begun before then and that nothing has named. */
  dropUnused(before: number): Promise<void>;
}
