import type { DownloadLink, SupportAdapter } from '../../src/port/index.js';
import { SupportError } from '../../src/port/index.js';

/** One file that a help desk is asked for. */
export interface DownloadCall {
  readonly id: string;
  readonly signal: AbortSignal | undefined;
  /** The help desk hands it out. */
  give(file: Blob | DownloadLink): void;
  /** It does not. */
  fail(error?: SupportError): void;
}

/** The part of a help desk that hands files out, by hand: every call waits for what the test says. */
export class DownloadLine {
  readonly calls: DownloadCall[] = [];

  readonly download: NonNullable<SupportAdapter['download']> = (id, options) =>
    new Promise((resolve, reject) => {
      const fail = (error = new SupportError('network', 'the line broke')): void => reject(error);
      this.calls.push({ id, signal: options?.signal, give: resolve, fail });
    });

  /** The latest call. */
  get last(): DownloadCall {
    const call = this.calls.at(-1);
    if (!call) throw new Error('No file has been asked for');
    return call;
  }
}
