import type { Attachment, AttachmentId } from '../../domain/attachment.js';
import { SupportError } from '../../port/support-error.js';
import { refuse } from '../../port/check-texts.js';
import { plainFileName, servedType, typeOfName } from '../rest/file-name.js';
import type { RestCaller } from '../rest/rest-caller.js';
import * as wire from './wire.js';

/** A file that Redmine has and that waits for an issue. */
export interface WaitingFile {
  readonly token: string;
  readonly name: string;
  readonly type: string;
}

/** Milliseconds for a whole file: a slow line is no reason to give up. */
const patience = 60 * 60_000;

/** Sends files ahead of the message that names them, by the tokens that Redmine gives. */
export class Files {
  readonly #caller: RestCaller;
  readonly #waiting = new Map<AttachmentId, WaitingFile>();

  constructor(caller: RestCaller) {
    this.#caller = caller;
  }

  async upload(file: Blob, name: string, maxBytes: number, signal?: AbortSignal): Promise<Attachment> {
    if (file.size === 0) refuse([{ pointer: '', message: 'is empty' }]);
    if (file.size > maxBytes) throw new SupportError('too-large', `The file is larger than ${maxBytes} bytes`);
    const plain = plainFileName(name);
    const type = typeOfName(plain);
    const headers = { 'Content-Type': 'application/octet-stream' };
    const how = { headers, body: new Blob([file]), timeout: patience, signal };
    const call = { method: 'POST', path: '/uploads.json', query: { filename: plain }, ...how } as const;
    const { id, token } = (await this.#caller.call(call, wire.upload)).value.upload;
    this.#waiting.set(`${id}`, { token, name: plain, type });
    return { id: `${id}`, name: plain, size: file.size, type };
  }

  /** The files of these ids; throws `invalid` when one is not waiting, because it was sent already or is another's. */
  take(ids: readonly AttachmentId[], maxCount: number): readonly WaitingFile[] {
    if (ids.length > maxCount) refuse([{ pointer: '/attachments', message: `has more than ${maxCount} files` }]);
    const message = 'is no file of yours that is still to be sent';
    refuse(ids.flatMap((id, index) => (this.#waiting.has(id) ? [] : [{ pointer: `/attachments/${index}`, message }])));
    return ids.flatMap((id) => this.#waiting.get(id) ?? []);
  }

  /** Lets go of files that have been sent. */
  sent(ids: readonly AttachmentId[]): void {
    for (const id of ids) this.#waiting.delete(id);
  }

  /** Fetches a file. Its type is one that no browser runs. */
  async download(id: AttachmentId, signal?: AbortSignal): Promise<Blob> {
    if (!/^[1-9]\d{0,8}$/.test(id)) throw new SupportError('not-found', 'There is no such file');
    const { attachment } = (
      await this.#caller.call({ method: 'GET', path: `/attachments/${id}.json`, signal }, wire.file)
    ).value;
    const path = `/attachments/download/${id}/${encodeURIComponent(attachment.filename)}`;
    const content = await this.#caller.blob({ method: 'GET', path, timeout: patience, signal });
    return new Blob([content], { type: servedType(attachment.content_type || typeOfName(attachment.filename)) });
  }
}
