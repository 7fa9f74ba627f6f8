import { filePaths } from '../../contract/file-paths.js';
import type { Schema } from '../../contract/schema.js';
import type { Attachment, AttachmentId } from '../../domain/attachment.js';
import type { CallOptions, UploadMeta, UploadOptions } from '../../port/support-adapter.js';
import type { HttpCaller } from './http-caller.js';

/** Milliseconds without a byte after which a transfer is taken for dead. */
const silence = 30_000;
/** Milliseconds for a whole transfer: a slow line is no reason to give up. */
const patience = 24 * 60 * 60_000;

/** Sends a file. Progress is told by XMLHttpRequest, where there is one and the page brings no fetch of its own. */
export function upload(
  caller: HttpCaller,
  answer: Schema<Attachment>,
  file: Blob,
  { name }: UploadMeta,
  { idempotencyKey, onProgress = () => {}, signal }: UploadOptions,
): Promise<Attachment> {
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Idempotency-Key': idempotencyKey,
    'Upload-Metadata': `filename ${base64Of(name)}`,
  };
  const how = { signal, fetch: sending(file, caller.fetch, onProgress), timeout: patience };
  return caller.call({ method: 'POST', path: filePaths.uploads(), headers, ...how }, (json) => answer.parse(json));
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

/** A `fetch` that sends the file and tells how far it is. */
function sending(
  file: Blob,
  fetch: typeof globalThis.fetch | undefined,
  onProgress: (sent: number, total: number) => void,
): typeof globalThis.fetch {
  return async (input, init) => {
    const sent = { ...init, body: file };
    if (!fetch && 'XMLHttpRequest' in globalThis) return sentByXhr(String(input), sent, onProgress);
    const response = await (fetch ?? globalThis.fetch)(input, sent);
    onProgress(file.size, file.size);
    return response;
  };
}

/** As `fetch`, telling how much has been sent. Ends when nothing has moved for a while. */
function sentByXhr(
  url: string,
  { headers, body, signal }: RequestInit & { readonly body: Blob },
  onProgress: (sent: number, total: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => reject(new TypeError('the file could not be sent'));
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const moved = (): void => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), silence);
    };
    request.open('POST', url);
    new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.addEventListener('progress', ({ loaded }) => {
      moved();
      onProgress(Math.min(loaded, body.size), body.size);
    });
    request.addEventListener('load', () => resolve(responseOf(request)));
    request.addEventListener('error', fail);
    request.addEventListener('abort', fail);
    request.addEventListener('loadend', () => clearTimeout(stalled));
    signal?.addEventListener('abort', () => request.abort());
    moved();
    request.send(body);
  });
}

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  const retryAfter = request.getResponseHeader('Retry-After');
  if (retryAfter !== null) headers.set('Retry-After', retryAfter);
  return new Response(request.responseText, { status: request.status, headers });
}

function base64Of(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
