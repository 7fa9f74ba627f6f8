import type { Attachment, SupportAdapter, UploadMeta, UploadOptions } from '../../src/port/index.js';
import { SupportError } from '../../src/port/index.js';

/** One file that a help desk is being sent. */
export interface UploadCall {
  readonly meta: UploadMeta;
  readonly size: number;
  readonly options: UploadOptions;
  /** Tells that so many bytes have gone. */
  send(bytes: number): void;
  /** The help desk has it. */
  take(more?: Partial<Attachment>): void;
  /** It breaks off, or is refused. */
  fail(error?: SupportError): void;
}

/** The part of a help desk that takes files, by hand: every call waits for what the test says. */
export class UploadLine {
  readonly calls: UploadCall[] = [];

  readonly upload: NonNullable<SupportAdapter['upload']> = (file, meta, options) =>
    new Promise((resolve, reject) => {
      this.calls.push({
        meta,
        size: file.size,
        options,
        send: (bytes) => options.onProgress?.(bytes, file.size),
        take: (more) =>
          resolve({ id: `file-${options.idempotencyKey}`, name: meta.name, size: file.size, type: meta.type, ...more }),
        fail: (error = new SupportError('network', 'the line broke', { outcome: 'unknown' })) => reject(error),
      });
    });

  /** The latest call for a file of that name. */
  of(name: string): UploadCall {
    const call = this.calls.findLast(({ meta }) => meta.name === name);
    if (!call) throw new Error(`${name} is not being sent`);
    return call;
  }
}
