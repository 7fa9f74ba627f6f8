import type { Attachment } from '../../domain/attachment.js';
import type { AttachmentLimits } from '../../domain/service.js';
import { SupportError } from '../../port/support-error.js';
import { refuse } from '../../port/check-texts.js';
import { plainFileName, typeOfName } from './file-name.js';

/** A file that waits for the message that carries it. */
export interface ShelvedFile {
  readonly attachment: Attachment;
  readonly content: Blob;
}

/** Holds files until they are sent, for a help desk that takes them only with a message. */
export class FileShelf {
  readonly #files = new Map<string, ShelvedFile>();

  /** Takes a file in; throws `invalid` when it is empty and `too-large` over the limit. */
  put(content: Blob, name: string, { maxBytes }: Pick<AttachmentLimits, 'maxBytes'>): Attachment {
    if (content.size === 0) refuse([{ pointer: '', message: 'is empty' }]);
    if (content.size > maxBytes) throw new SupportError('too-large', `The file is larger than ${maxBytes} bytes`);
    const plain = plainFileName(name);
    const attachment = {
      // 128 random bits. Not `crypto.randomUUID`, which pages without TLS do not have.
      id: `unsent-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`,
      name: plain,
      size: content.size,
      type: typeOfName(plain),
    };
    this.#files.set(attachment.id, { attachment, content });
    return attachment;
  }

  /** The files of these ids; throws `invalid` when one is not here, because it was sent already or is another's. */
  take(ids: readonly string[], { maxCount }: Pick<AttachmentLimits, 'maxCount'>): readonly ShelvedFile[] {
    if (ids.length > maxCount) refuse([{ pointer: '/attachments', message: `has more than ${maxCount} files` }]);
    const missing = ids.flatMap((id, index) =>
      this.#files.has(id)
        ? []
        : [{ pointer: `/attachments/${index}`, message: 'is no file of yours that is still to be sent' }],
    );
    refuse(missing);
    return ids.flatMap((id) => this.#files.get(id) ?? []);
  }

  /** The file of an id, while it is here. */
  get(id: string): ShelvedFile | undefined {
    return this.#files.get(id);
  }

  /** Lets go of files that have been sent; of all when none are named. */
  drop(ids: readonly string[] = [...this.#files.keys()]): void {
    for (const id of ids) this.#files.delete(id);
  }
}
