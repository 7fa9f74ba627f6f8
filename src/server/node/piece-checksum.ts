import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { Refusal } from '../refusal.js';
import type { PieceCheck } from './customer-uploads.js';

/** What `Upload-Checksum` may name. */
export const checksums: readonly string[] = ['sha256', 'sha1'];

/**
 * The check that `Upload-Checksum` asks for; none when it asks for none. A piece is set aside until its sum is known, so
 * that nothing of a wrong one is kept, not even when the process is killed.
 */
export function checksumIn(request: Request): PieceCheck | undefined {
  const header = request.headers.get('upload-checksum');
  if (header === null) return undefined;
  const [algorithm = '', sum = ''] = header.split(' ');
  if (!checksums.includes(algorithm) || !/^[A-Za-z0-9+/]+={0,2}$/.test(sum)) {
    throw new Refusal('invalid', `Upload-Checksum takes ${checksums.join(' or ')} and a sum in base64.`, {
      status: 400,
    });
  }
  return async (pieces, keep) => {
    const aside = join(tmpdir(), `tc-support-piece-${randomUUID()}`);
    const hash = createHash(algorithm);
    const hashing = new Transform({
      transform(chunk: Uint8Array, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(pieces, hashing, createWriteStream(aside, { mode: 0o600 }));
      if (hash.digest('base64') !== sum) {
        throw new Refusal('invalid', 'The piece is not what its checksum says; nothing of it was kept.', {
          status: 460,
        });
      }
      await keep(createReadStream(aside));
    } finally {
      await rm(aside, { force: true });
    }
  };
}
