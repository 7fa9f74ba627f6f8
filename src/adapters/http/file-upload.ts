import type { Schema } from '../../contract/schema.js';
import type { Attachment } from '../../domain/attachment.js';
import type { UploadOptions } from '../../port/support-adapter.js';
import type { HttpCaller } from './http-caller.js';

/** Milliseconds for a whole transfer: a slow line is no reason to give up. */
export const patience: number = 24 * 60 * 60_000;

/** A file to be sent, and how. */
export interface FileUpload {
  readonly caller: HttpCaller;
  /** Reads the answer: handed over, since bundlers would cut out what is shared with the form. */
  readonly answer: Schema<Attachment>;
  readonly file: Blob;
  readonly name: string;
  readonly options: UploadOptions;
}

/** What tells the help desk which file it gets, whichever way it comes. */
export function labelOf({ name, options: { idempotencyKey } }: FileUpload): Readonly<Record<string, string>> {
  const encoded = base64Of(new TextEncoder().encode(name));
  return { 'Idempotency-Key': idempotencyKey, 'Upload-Metadata': `filename ${encoded}` };
}

/** Bytes as headers carry them. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
