import type { AttachmentId } from '../../domain/attachment.js';
import { SupportError } from '../../port/support-error.js';
import { servedType, typeOfName } from '../rest/file-name.js';
import type { RestCaller } from '../rest/rest-caller.js';
import * as wire from './wire.js';

/** Milliseconds for a whole file. */
const patience = 60 * 60_000;

/** Fetches a file, which comes in base64. Its type is one that no browser runs. */
export async function download(caller: RestCaller, id: AttachmentId, signal?: AbortSignal): Promise<Blob> {
  if (!/^[1-9]\d{0,11}$/.test(id)) throw new SupportError('not-found', 'There is no such file');
  const call = { method: 'GET', path: `/attachment/${id}`, timeout: patience, signal } as const;
  const { Content, ContentType, Filename } = (await caller.call(call, wire.file)).value;
  const text = atob((Content ?? '').replace(/\s+/g, ''));
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const type = ContentType === 'application/octet-stream' ? typeOfName(Filename) : ContentType;
  return new Blob([bytes], { type: servedType(type) });
}
