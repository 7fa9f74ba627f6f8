import { MemoryLocker, Server } from '@tus/server';

import type { ProblemCode } from '../../contract/problem.js';
import { DeskRefusal } from '../../desk/desk.js';
import { Refusal } from '../refusal.js';
import type { UploadCall, UploadEngine } from '../upload-engine.js';
import { CustomerUploads } from './customer-uploads.js';
import { checksumIn, checksums } from './piece-checksum.js';

/** Milliseconds for which a call that is overtaken by a newer one may go on writing. */
const drainTime = 500;

/** Speaks tus 1.0 with @tus/server, before one customer's uploads at a time. */
export class TusEngine implements UploadEngine {
  readonly checksums: readonly string[] = checksums;
  readonly #locker = new MemoryLocker();

  readonly answer = async ({ request, uploads, file }: UploadCall): Promise<Response> => {
    let failure: unknown;
    const datastore = new CustomerUploads(uploads, checksumIn(request));
    const tus = new Server({
      path: '/v1/uploads',
      datastore,
      locker: this.#locker,
      lockDrainTimeout: drainTime,
      namingFunction: () => file.id,
      getFileIdFromRequest: () => file.id,
      onResponseError: (_request, error) => {
        failure = datastore.refusal ?? error;
        return undefined;
      },
    });
    const response = await tus.handleWeb(request);
    if (response.status < 400) return withoutCors(response);
    if (isOurs(failure)) throw failure;
    throw new Refusal(codeFor(response.status), (await response.text()).trim(), { status: response.status });
  };
}

/** A refusal, or a fault of the machine such as a full disk; what is left is a line that broke, which is nobody's fault. */
function isOurs(failure: unknown): boolean {
  const isRefusal = failure instanceof DeskRefusal || failure instanceof Refusal;
  return isRefusal || (failure instanceof Error && 'errno' in failure);
}

/** Which pages may call is decided for the whole server at once. */
function withoutCors(response: Response): Response {
  for (const name of [...response.headers.keys()]) {
    if (name.startsWith('access-control-')) response.headers.delete(name);
  }
  return response;
}

function codeFor(status: number): ProblemCode {
  if (status >= 500) return 'unavailable';
  const codes: Readonly<Record<number, ProblemCode>> = { 404: 'not-found', 409: 'not-allowed', 413: 'too-large' };
  return codes[status] ?? 'invalid';
}
