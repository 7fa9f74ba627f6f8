import type { Attachment, AttachmentId } from '../domain/attachment.js';
import type { TicketId } from '../domain/ticket.js';
import type { DeskScope } from './desk-storage.js';

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
  readonly attachment: Attachment;
  /** Epoch milliseconds. */
  readonly uploadedAt: number;
  /** The ticket that it was put on; none while it waits to be named. */
  readonly ticketId?: TicketId;
}

/** Where the desk keeps what is attached. Reading is scoped like everything else; naming happens with the change that names. */
export interface FileStorage {
  /** Keeps a file; `false` when its key is taken, and nothing is kept. */
  add(file: StoredFile, bytes: Uint8Array): Promise<boolean>;
  read(scope: DeskScope, id: AttachmentId): Promise<StoredFile | undefined>;
  readByKey(of: Pick<StoredFile, 'organisation' | 'person' | 'key'>): Promise<StoredFile | undefined>;
  readBytes(scope: DeskScope, id: AttachmentId): Promise<Uint8Array | undefined>;
  /** The person's files that no message has named yet. */
  listUnused(of: Pick<StoredFile, 'organisation' | 'person'>): Promise<readonly StoredFile[]>;
  /** Forgets files that were uploaded before then and that nothing has named. */
  dropUnused(before: number): Promise<void>;
  /** Notes what the scan found. */
  mark(id: AttachmentId, scan: NonNullable<Attachment['scan']>): Promise<void>;
}
