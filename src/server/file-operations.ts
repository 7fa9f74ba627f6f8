import { deskPaths } from '../contract/desk/paths.js';
import { attachmentSchema } from '../contract/attachment.js';
import { filePaths } from '../contract/file-paths.js';
import type { AttachmentContent } from '../desk/desk.js';
import { changingCustomer, customer, support } from './caller.js';
import { readBytes } from './json-body.js';
import { keyIn, nothing, type Incoming, type Operation } from './operation.js';
import { Refusal } from './refusal.js';
import { patternOf } from './route-path.js';
import { streamOf } from './stream-of.js';
import { announceUpload, isAnnouncement } from './upload-answers.js';
import { fileNameIn } from './upload-metadata.js';

const binary = 'application/octet-stream';

/** Where no help desk says otherwise, nothing is taken. */
const noBytes = 0;
/** What one request may bring where a larger file can come in pieces: 25 MB. */
const oneRequest = 25_000_000;

const uploadFile: Operation = {
  name: 'uploadFile',
  summary:
    'Takes a file of your own, to be named by a draft or a reply of yours within a day. With `Upload-Length` it announces ' +
    'one that comes in pieces (tus 1.0): the answer is empty, and `Location` is where the bytes go.',
  method: 'POST',
  path: filePaths.uploads(),
  audience: 'customer',
  query: nothing,
  body: nothing,
  sends: binary,
  headers: {
    'Upload-Metadata': '`filename` and the name in base64, as in tus 1.0.',
    'Tus-Resumable?': 'Needed with `Upload-Length`.',
    'Upload-Length?': 'Bytes of a file that comes in pieces.',
  },
  answer: attachmentSchema,
  status: 201,
  keyed: true,
  run: async (incoming) => {
    const { request, parts } = incoming;
    if (isAnnouncement(request)) {
      if (parts.uploads) return announceUpload(incoming, parts.uploads);
      throw new Refusal('unsupported', 'This server takes files in one request.', { status: 501 });
    }
    const side = await changingCustomer(incoming);
    const key = keyIn(request);
    const { maxBytes = noBytes } = (await side.service()).attachmentLimits ?? {};
    if (request.headers.get('content-type') !== binary) {
      throw new Refusal('invalid', `Send the file as ${binary}; its type is told from its content.`, { status: 415 });
    }
    const name = fileNameIn(request);
    const bytes = await readBytes(request, parts.uploads ? Math.min(maxBytes, oneRequest) : maxBytes);
    const { value, replayed } = await side.upload({ name, bytes }, { idempotencyKey: key });
    const headers = {
      Location: filePaths.attachment(value.id),
      ...(replayed && { 'Idempotency-Replayed': 'true' }),
    };
    return Response.json(attachmentSchema.parse(value), { status: 201, headers });
  },
};

type Opener = (incoming: Incoming) => Promise<{ download(id: string): Promise<AttachmentContent> }>;

function downloadOperation(
  { name, path, audience }: Pick<Operation, 'name' | 'path' | 'audience'>,
  open: Opener,
): Operation {
  return {
    name,
    summary: 'The content of a file, to be saved and never shown by a browser.',
    method: 'GET',
    path,
    audience,
    query: nothing,
    body: nothing,
    answer: nothing,
    status: 200,
    mediaType: binary,
    run: async (incoming) => fileResponse(await (await open(incoming)).download(incoming.id)),
  };
}

/** The calls that carry files. */
export const fileOperations: readonly Operation[] = [
  uploadFile,
  downloadOperation(
    { name: 'downloadFile', path: patternOf(filePaths.attachment), audience: 'customer' },
    async (incoming) => customer(incoming),
  ),
  downloadOperation(
    { name: 'downloadCustomerFile', path: patternOf(deskPaths.attachment), audience: 'support' },
    async (incoming) => support(incoming),
  ),
];

/** `sandbox` keeps what a browser shows all the same from being anybody's page. */
function fileResponse({ attachment, content, servedType }: AttachmentContent): Response {
  return new Response(streamOf(content), {
    headers: {
      'Content-Type': servedType,
      'Content-Length': String(attachment.size),
      'Content-Disposition': dispositionOf(attachment.name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}

/** RFC 6266: a plain name for old readers, and the real one. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
