import { Upload, type UploadOptions } from 'tus-js-client';

import { filePaths } from '../../contract/file-paths.js';
import type { Attachment } from '../../domain/attachment.js';
import { labelOf, type FileUpload } from './file-upload.js';
import { TusCalls } from './tus-calls.js';

/** Milliseconds before each next try from the break on; counted anew whenever something has got through. */
const waits = [0, 1_000, 3_000, 5_000];

/** Reads a file piece by piece, in a browser and in Node alike. */
const pieces: NonNullable<UploadOptions['fileReader']> = {
  openFile: async (file: Blob) => ({
    size: file.size,
    slice: async (from, to) => ({ value: file.slice(from, to), done: to >= file.size }),
    close: () => {},
  }),
};

/**
 * Sends a file by tus 1.0, on from where the help desk has it. Nothing is remembered here: the same key announces the same
 * upload, also for a page that was opened anew. Gives nothing where the help desk takes files in one request only.
 */
export async function uploadInPieces(upload: FileUpload, pieceSize: number): Promise<Attachment | undefined> {
  const path = await announce(upload);
  if (path === undefined) return undefined;
  await sendPieces(upload, path, pieceSize);
  const { caller, answer, options } = upload;
  return caller.call({ method: 'GET', path, signal: options.signal }, (json) => answer.parse(json));
}

/** Announces the file, and gives the path its bytes go to. */
async function announce(upload: FileUpload): Promise<string | undefined> {
  const { caller, file, options } = upload;
  const tus = { 'Tus-Resumable': '1.0.0', 'Upload-Length': String(file.size) };
  let location: string | null = null;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await (caller.fetch ?? globalThis.fetch)(input, init);
    location = response.headers.get('Location');
    return response;
  };
  const how = { headers: { ...tus, ...labelOf(upload) }, fetch, signal: options.signal };
  try {
    return await caller.call({ method: 'POST', path: filePaths.uploads(), ...how }, () => uploadAt(location));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'unsupported') return undefined;
    throw error;
  }
}

/** The path of an upload at this help desk, whatever address it was told with: the token goes nowhere else. */
function uploadAt(location: string | null): string {
  const [, id] = /([^/?#]+)$/.exec(location ?? '') ?? [];
  if (id === undefined) throw new TypeError('the upload was not told where to go');
  return filePaths.upload(decodeURIComponent(id));
}

function sendPieces({ caller, file, options }: FileUpload, path: string, pieceSize: number): Promise<void> {
  const { idempotencyKey, onProgress = () => {}, signal } = options;
  return new Promise((resolve, reject) => {
    const sent = new Upload(file, {
      uploadUrl: path,
      httpStack: new TusCalls(caller, path, signal),
      fileReader: pieces,
      chunkSize: pieceSize,
      fingerprint: async () => idempotencyKey,
      // What is stored on the device is for the store to say.
      storeFingerprintForResuming: false,
      retryDelays: waits,
      onShouldRetry: ({ causingError }) => mayPass(causingError),
      onProgress: growing(onProgress),
      onSuccess: () => resolve(),
      onError: (error) => reject('causingError' in error ? (error.causingError ?? error) : error),
    });
    signal?.addEventListener('abort', () => {
      void sent.abort();
      reject(signal.reason);
    });
    sent.start();
  });
}

/** Whether the same may succeed in a moment. A help desk that says when to come back is not asked before. */
function mayPass(error: Error | null): boolean {
  return error !== null && 'retryable' in error && error.retryable === true && !('retryAfter' in error);
}

/** What has left the page and did not arrive is sent again; nobody is told that it goes back. */
function growing(onProgress: (sent: number, total: number) => void): (sent: number, total: number) => void {
  let most = 0;
  return (sent, total) => {
    most = Math.max(most, sent);
    onProgress(most, total);
  };
}
