import { filePaths } from '../../contract/file-paths.js';
import type { Attachment, AttachmentId } from '../../domain/attachment.js';
import type { CallOptions } from '../../port/support-adapter.js';
import { labelOf, patience, type FileUpload } from './file-upload.js';
import type { HttpCaller } from './http-caller.js';
import { sending } from './sending.js';

/** A break loses one piece at most, so a file that is no larger gains nothing by coming in pieces. */
const pieceSize = 4_000_000;

/** Sends a file: a small one in one request, a large one in pieces, where the help desk takes them. */
export async function upload(upload: FileUpload): Promise<Attachment> {
  if (upload.file.size <= pieceSize) return uploadWhole(upload);
  const { uploadInPieces } = await import('./upload-in-pieces.js');
  return (await uploadInPieces(upload, pieceSize)) ?? uploadWhole(upload);
}

/** Fetches a file. Its type is the server's, which names none that a browser would run. */
export async function download(caller: HttpCaller, id: AttachmentId, { signal }: CallOptions = {}): Promise<Blob> {
  let content = new Blob();
  const fetched: typeof globalThis.fetch = async (input, init) => {
    const response = await (caller.fetch ?? globalThis.fetch)(input, init);
    if (!response.ok) return response;
    content = await response.blob();
    return new Response();
  };
  const how = { signal, fetch: fetched, timeout: patience };
  await caller.call({ method: 'GET', path: filePaths.attachment(id), ...how }, () => {});
  return content;
}

function uploadWhole(upload: FileUpload): Promise<Attachment> {
  const { caller, answer, file, options } = upload;
  const { onProgress = () => {}, signal } = options;
  const headers = { 'Content-Type': 'application/octet-stream', ...labelOf(upload) };
  const fetch = sending(file, caller.fetch, (sent) => onProgress(sent, file.size));
  const how = { headers, fetch, signal, timeout: patience };
  return caller.call({ method: 'POST', path: filePaths.uploads(), ...how }, (json) => answer.parse(json));
}
