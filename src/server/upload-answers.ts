import { attachmentSchema } from '../contract/attachment.js';
import type { IncomingFile } from '../desk/desk.js';
import { changingCustomer, customer } from './caller.js';
import { keyIn, type Incoming } from './operation.js';
import { asRefusal } from './problem-response.js';
import { Refusal } from './refusal.js';
import type { UploadEngine } from './upload-engine.js';
import { fileNameIn } from './upload-metadata.js';

/** The version of tus that is spoken. */
export const tusVersion = '1.0.0';
/** How a piece of a file is called. */
export const pieceType = 'application/offset+octet-stream';

/** Whether a POST announces a file instead of bringing it. */
export function isAnnouncement({ headers }: Request): boolean {
  return ['tus-resumable', 'upload-length', 'upload-defer-length'].some((name) => headers.has(name));
}

/** Answers the announcement of a file with where its bytes go; the first of them may come along. */
export function announceUpload(incoming: Incoming, engine: UploadEngine): Promise<Response> {
  return asTus(async () => {
    const { request } = incoming;
    const { uploads } = await changingCustomer(incoming);
    const key = keyIn(request);
    checkVersion(request);
    const announced = { name: fileNameIn(request), size: lengthIn(request) };
    const { value: file, replayed } = await uploads.begin(announced, { idempotencyKey: key });
    // Bytes of an announcement that was heard before may be here already; the answer says from where to go on.
    const bringsBytes = !replayed && request.headers.get('content-type') === pieceType;
    const response = bringsBytes
      ? await engine.answer({ request, uploads, file })
      : new Response(null, { status: 201, headers: { 'Upload-Offset': String(file.received) } });
    response.headers.set('Location', `uploads/${encodeURIComponent(file.id)}`);
    if (replayed) response.headers.set('Idempotency-Replayed', 'true');
    return withExpiry(response, file);
  });
}

/** Answers HEAD, PATCH and DELETE of an upload of the caller's own. */
export function answerUpload(incoming: Incoming, engine: UploadEngine): Promise<Response> {
  return asTus(async () => {
    const { request, id } = incoming;
    const { uploads } = await customer(incoming);
    const file = await uploads.read(id);
    checkVersion(request);
    if (request.method === 'PATCH' && request.headers.get('content-type') !== pieceType) {
      throw new Refusal('invalid', `Send a piece as ${pieceType}.`, { status: 415 });
    }
    return withExpiry(await engine.answer({ request, uploads, file }), file);
  });
}

/** Answers with the file, once all of it is here. */
export async function tellUpload(incoming: Incoming): Promise<Response> {
  const { uploads } = await customer(incoming);
  const { attachment, received, size } = await uploads.read(incoming.id);
  if (attachment) return Response.json(attachmentSchema.parse(attachment));
  throw new Refusal('not-allowed', `${received} of ${size} bytes are here.`, {
    headers: { 'Upload-Offset': String(received), 'Upload-Length': String(size) },
  });
}

/** Marks answers and refusals as those of a server that speaks tus. */
async function asTus(work: () => Promise<Response>): Promise<Response> {
  const marks = { 'Tus-Resumable': tusVersion };
  try {
    const response = await work();
    response.headers.set('Tus-Resumable', tusVersion);
    return response;
  } catch (error) {
    const refusal = asRefusal(error);
    if (!(refusal instanceof Refusal)) throw error;
    const { code, message, details } = refusal;
    throw new Refusal(code, message, { ...details, headers: { ...marks, ...details.headers } });
  }
}

function checkVersion(request: Request): void {
  if (request.headers.get('tus-resumable') === tusVersion) return;
  throw new Refusal('invalid', `Tus-Resumable must be ${tusVersion}.`, {
    status: 412,
    headers: { 'Tus-Version': tusVersion },
  });
}

function lengthIn(request: Request): number {
  const text = request.headers.get('upload-length') ?? '';
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Refusal('invalid', 'Upload-Length must say how many bytes the file has.', { status: 400 });
}

function withExpiry(response: Response, { expiresAt }: IncomingFile): Response {
  if (expiresAt !== undefined) response.headers.set('Upload-Expires', new Date(expiresAt).toUTCString());
  return response;
}
