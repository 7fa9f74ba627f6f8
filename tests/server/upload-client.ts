import { createHash } from 'node:crypto';

import type { Answered, Client, ServerUnderTest } from './server-under-test.js';

/** `Upload-Metadata` that names a file. */
export function namedFile(name: string): string {
  return `filename ${Buffer.from(name).toString('base64')}`;
}

/** `Upload-Checksum` of a piece. */
export function checksumOf(piece: Uint8Array, algorithm: string = 'sha256'): string {
  return `${algorithm} ${createHash(algorithm).update(piece).digest('base64')}`;
}

/** Some bytes that are no known kind of file, the same for the same length. */
export function someBytes(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) % 251);
}

/** Speaks tus by hand, header by header, for one person. */
export class UploadClient {
  readonly #server: ServerUnderTest;
  readonly #token: string;
  #keys = 0;

  constructor(server: ServerUnderTest, { token }: Pick<Client, 'token'>) {
    this.#server = server;
    this.#token = token;
  }

  call(method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit): Promise<Answered> {
    const known = { authorization: `Bearer ${this.#token}`, 'tus-resumable': '1.0.0' };
    return this.#server.call(path, { method, headers: { ...known, ...headers }, ...(body && { body }) });
  }

  announce(name: string, length: number, headers: Record<string, string> = {}): Promise<Answered> {
    const key = `upload-${++this.#keys}`;
    const told = { 'upload-length': String(length), 'upload-metadata': namedFile(name), 'idempotency-key': key };
    return this.call('POST', '/v1/uploads', { ...told, ...headers });
  }

  /** Announces a file and gives the path its bytes go to. */
  async begin(name: string, length: number): Promise<string> {
    return pathOf(await this.announce(name, length));
  }

  piece(
    path: string,
    at: number,
    bytes: Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const told = { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' };
    return this.call('PATCH', path, { ...told, ...headers }, bytes);
  }

  head(path: string): Promise<Answered> {
    return this.call('HEAD', path);
  }

  async offset(path: string): Promise<number> {
    return Number((await this.head(path)).headers.get('upload-offset'));
  }
}

/** Where an announced file's bytes go. */
export function pathOf({ headers }: Answered): string {
  return new URL(headers.get('location') ?? '', 'http://localhost/v1/uploads').pathname;
}
