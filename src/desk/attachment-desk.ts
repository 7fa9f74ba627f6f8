import type { Attachment } from '../domain/attachment.js';

/** A file on its way in. */
export interface FileUpload {
  /** As the sender calls it; it is cleaned before anybody sees it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file on its way out. */
export interface AttachmentContent {
  readonly attachment: Attachment;
  /** In pieces: a file may be larger than memory. */
  readonly content: AsyncIterable<Uint8Array>;
  /** What to call it to a browser: never a type that a browser runs. */
  readonly servedType: string;
}

/** Looks into a file for harm. What it rejects stays `pending`, and is not handed out. */
export type FileScan = (file: {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}) => Promise<'clean' | 'quarantined'>;
