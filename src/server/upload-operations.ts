import { attachmentSchema } from '../contract/attachment.js';
import { filePaths } from '../contract/file-paths.js';
import { nothing, type Incoming, type Operation } from './operation.js';
import { patternOf } from './route-path.js';
import { answerUpload, pieceType, tellUpload, tusVersion } from './upload-answers.js';
import type { UploadEngine } from './upload-engine.js';

const extensions = 'creation,creation-with-upload,termination,expiration,checksum';
const none = { query: nothing, body: nothing, answer: nothing } as const;
const about = { ...none, path: patternOf(filePaths.upload), audience: 'customer' } as const;
const spoken = { 'Tus-Resumable': `\`${tusVersion}\`.` };

/** The calls about a file that comes in pieces, as tus 1.0 says them; the POST that announces one is `uploadFile`. */
export function uploadOperations(engine: UploadEngine): readonly Operation[] {
  const run = (incoming: Incoming): Promise<Response> => answerUpload(incoming, engine);
  return [discovery(engine), getUpload(run), findUpload(run), continueUpload(engine, run), dropUpload(run)];
}

type Run = Operation['run'];

function getUpload(find: Run): Operation {
  return {
    ...about,
    name: 'getUpload',
    summary: 'The file, once all of it is here.',
    method: 'GET',
    answer: attachmentSchema,
    status: 200,
    // HEAD is routed as GET.
    run: (incoming) => (incoming.request.method === 'HEAD' ? find(incoming) : tellUpload(incoming)),
  };
}

function findUpload(run: Run): Operation {
  const summary = 'How much of an upload is here: `Upload-Offset` of `Upload-Length` bytes.';
  return { ...about, name: 'findUpload', summary, method: 'HEAD', headers: spoken, status: 200, run };
}

function continueUpload({ checksums }: UploadEngine, run: Run): Operation {
  return {
    ...about,
    name: 'continueUpload',
    summary: 'Adds bytes from `Upload-Offset` on. What has come before the line breaks is kept.',
    method: 'PATCH',
    sends: pieceType,
    headers: {
      ...spoken,
      'Upload-Offset': 'How many bytes are here; any other number is a 409.',
      'Upload-Checksum?': `${checksums.join(' or ')} and the sum of this piece in base64; where it differs, 460.`,
    },
    status: 204,
    run,
  };
}

function dropUpload(run: Run): Operation {
  const summary = 'Forgets an upload that no message has named.';
  return { ...about, name: 'dropUpload', summary, method: 'DELETE', headers: spoken, status: 204, run };
}

function discovery(engine: UploadEngine): Operation {
  return {
    ...none,
    name: 'getUploadOptions',
    summary: 'What is spoken here of tus.',
    method: 'OPTIONS',
    path: filePaths.uploads(),
    audience: 'anyone',
    status: 204,
    run: async ({ parts }) => {
      const headers = {
        'Tus-Resumable': tusVersion,
        'Tus-Version': tusVersion,
        'Tus-Extension': extensions,
        'Tus-Max-Size': String(parts.desk.maxBytes),
        'Tus-Checksum-Algorithm': engine.checksums.join(','),
      };
      return new Response(null, { status: 204, headers });
    },
  };
}
