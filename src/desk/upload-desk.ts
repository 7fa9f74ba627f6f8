import type { Attachment, AttachmentId } from '../domain/attachment.js';
import type { KeyedChange, Replayable } from './customer-desk.js';

/** Bounds on the files of one customer. */
export interface UploadLimits {
  /** Bytes a file may have; what the service says when left out. */
  readonly maxBytes?: number;
  /** Bytes that may wait to be named by a message, half-sent files at their whole size. Default: four full messages, 4 GB at most. */
  readonly quota?: number;
  /** Milliseconds after which a file that no message names is forgotten, whole or not. Default: a day. */
  readonly expiresAfter?: number;
}

/** A file that comes in pieces, as far as it has come. */
export interface IncomingFile {
  /** The attachment's id too, once it is whole. */
  readonly id: AttachmentId;
  readonly name: string;
  /** Bytes it will have. */
  readonly size: number;
  /** Bytes that are here. */
  readonly received: number;
  /** When it is forgotten unless a message names it, in epoch milliseconds; absent once one does. */
  readonly expiresAt?: number;
  /** What a message can name, once all bytes are here and were looked at. */
  readonly attachment?: Attachment;
}

/** One customer's files that come in pieces. To everybody else they do not exist. */
export interface UploadDesk {
  /** Announces a file. The same key with the same name and size gives the same upload. */
  begin(
    file: { readonly name: string; readonly size: number },
    options: KeyedChange,
  ): Promise<Replayable<IncomingFile>>;
  read(id: AttachmentId): Promise<IncomingFile>;
  /**
   * Adds bytes at the end, which must be `at`. Each piece is kept as it comes, whatever becomes of the next; a file whose
   * content contradicts its name is forgotten with the refusal.
   */
  append(id: AttachmentId, at: number, pieces: AsyncIterable<Uint8Array>): Promise<IncomingFile>;
  /** Forgets an upload. Refuses with `not-allowed` when a message has named it. */
  drop(id: AttachmentId): Promise<void>;
}
