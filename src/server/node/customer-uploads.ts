import type { Readable } from 'node:stream';

import { DataStore, Upload } from '@tus/server';

import type { IncomingFile, UploadDesk } from '../../desk/desk.js';

/** Passes the pieces of a file on once they are known to be whole. */
export type PieceCheck = (
  pieces: Readable,
  keep: (pieces: AsyncIterable<Uint8Array>) => Promise<void>,
) => Promise<void>;

/** One customer's uploads as @tus/server wants them: it can reach no others. */
export class CustomerUploads extends DataStore {
  override extensions: string[] = ['creation', 'creation-with-upload', 'termination'];
  readonly #uploads: UploadDesk;
  readonly #check: PieceCheck | undefined;
  /** Why bytes were not taken: @tus/server tells a refusal and a broken line alike. */
  refusal: unknown;

  constructor(uploads: UploadDesk, check: PieceCheck | undefined) {
    super();
    this.#uploads = uploads;
    this.#check = check;
  }

  /** The desk has begun it already. */
  override async create(upload: Upload): Promise<Upload> {
    return upload;
  }

  override async write(pieces: Readable, id: string, offset: number): Promise<number> {
    const keep = async (kept: AsyncIterable<Uint8Array>): Promise<void> => {
      await this.#uploads.append(id, offset, kept);
    };
    try {
      await (this.#check ? this.#check(pieces, keep) : keep(pieces));
    } catch (error) {
      this.refusal = error;
      throw error;
    }
    return (await this.#uploads.read(id)).received;
  }

  override async getUpload(id: string): Promise<Upload> {
    return uploadOf(await this.#uploads.read(id));
  }

  override remove(id: string): Promise<void> {
    return this.#uploads.drop(id);
  }
}

function uploadOf({ id, name, size, received }: IncomingFile): Upload {
  return new Upload({ id, size, offset: received, metadata: { filename: name } });
}
