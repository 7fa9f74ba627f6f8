import type { Attachment } from '../domain/attachment.js';
import type { SupportError } from '../port/support-error.js';

/** A file as the customer brought it. */
export interface PickedFile {
  /** As it is shown. */
  readonly name: string;
  readonly content: Blob;
  /** As it is sent, where that is more than what is shown: a pasted picture has an ending, too. */
  readonly sentName?: string;
}

/** The type of what stands for a folder that was brought; no file has it. */
export const folderType = 'inode/directory';

/** Why a file is not taken. */
export type FileRefusal = 'folder' | 'too-big' | 'empty' | 'wrong-type' | 'too-many' | 'harmful';

/** What went wrong with a file, as far as somebody reads it. */
export type UploadError = Pick<SupportError, 'code' | 'retryAfter'>;

/** How far a file has come. `sent` counts the bytes that need not be sent again; `left` are milliseconds, once that can be told. */
export type UploadPhase =
  | { readonly phase: 'queued'; readonly sent: number }
  | { readonly phase: 'uploading'; readonly sent: number; readonly left?: number }
  | { readonly phase: 'done'; readonly attachment: Attachment }
  | { readonly phase: 'failed'; readonly sent: number; readonly error: UploadError }
  | { readonly phase: 'refused'; readonly why: FileRefusal };

/** One file on its way to the help desk. */
export type Upload = {
  /** Tells it from the others of its text. */
  readonly key: string;
  readonly file: PickedFile;
  /** Id of the help desk's own field that it answers; empty for what goes with the text. */
  readonly field: string;
} & UploadPhase;

/** Whether it may yet get there by itself. */
export function isUnderWay({ phase }: UploadPhase): boolean {
  return phase === 'queued' || phase === 'uploading';
}

/** Whether somebody has to do something about it. */
export function isStuck({ phase }: UploadPhase): boolean {
  return phase === 'failed' || phase === 'refused';
}

/** With one of them at another phase. */
export function withPhase(uploads: readonly Upload[], key: string, phase: UploadPhase): readonly Upload[] {
  return uploads.map((upload) => {
    if (upload.key !== key) return upload;
    const { file, field } = upload;
    return { key, file, field, ...phase };
  });
}
