import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import type { Attachment } from '../../domain/attachment.js';
import type { ServiceDescription } from '../../domain/service.js';
import type { FieldValue, TicketDraft } from '../../domain/ticket.js';
import { isStuck } from '../../store/upload.js';
import type { Upload } from '../../store/upload.js';
import { Attaching } from '../attachments/attaching.js';
import type { AttachingHost, AttachingWords } from '../attachments/attaching.js';
import { fileZone } from '../attachments/file-zone.js';
import type { FileFrame } from '../attachments/file-zone.js';
import { secureStyles } from '../attachments/secure-styles.js';
import { secureTransfer } from '../attachments/secure-transfer.js';
import { addStyles } from '../shared/styles/add-styles.js';
import { linkStyles } from '../shared/styles/link.js';
import { attachmentStyles } from '../attachments/attachment-styles.js';
import { furtherStyles } from './further-styles.js';

/** In which words files are told about, and where the text that they go with is kept. */
export interface FormFilesWords extends AttachingWords {
  readonly place: () => string;
  /** The help desk's own fields that are answered with files and asked for now. */
  readonly fields: () => readonly string[];
}

/** The files that go with a ticket, those of the help desk's own fields included. */
export class FormFiles implements ReactiveController {
  readonly #host: AttachingHost;
  readonly #attaching: Attaching;
  readonly #words: FormFilesWords;
  readonly #asks = (field: string): boolean => field === '' || this.#words.fields().includes(field);

  constructor(host: AttachingHost, words: FormFilesWords) {
    this.#host = host;
    this.#words = words;
    this.#attaching = new Attaching(host, words);
    host.addController(this);
    addStyles(host, linkStyles, furtherStyles, attachmentStyles, secureStyles);
  }

  hostUpdate(): void {
    this.#attaching.follow(this.#host.store, this.#words.place());
    this.#attaching.box?.ask(this.#asks);
  }

  /** Files about which something has to be done, among those of the fields that are shown. */
  get stuck(): readonly Upload[] {
    return this.#shown.filter(isStuck);
  }

  /** Why such a file has not got there; nothing once it has, or is gone. */
  wordsOf(key: string): string | undefined {
    const { words, uploads, box } = this.#attaching;
    const upload = uploads.find((each) => each.key === key && isStuck(each));
    return words && upload && box?.uploading?.namedWords(upload, words);
  }

  /** Whether one of the help desk's own fields has a file, be it still on its way. */
  has(field: string): boolean {
    return this.#attaching.uploads.some((upload) => upload.field === field && upload.phase !== 'refused');
  }

  /** What a draft names: every file, and under which of the fields that are shown. */
  get named(): Pick<TicketDraft, 'attachments'> & { readonly fields: Record<string, FieldValue> } {
    const there = this.#shown;
    const answers = this.#words.fields().map((id) => [id, idsOf(there.filter(({ field }) => field === id))] as const);
    return {
      ...(there.length > 0 && { attachments: idsOf(there) }),
      fields: Object.fromEntries(answers.filter(([, ids]) => ids.length > 0)),
    };
  }

  /** The help desk does not take a file that a draft has named. Gives the key of that file. */
  lose(id: string | undefined): string | undefined {
    const isIt = (file: Attachment): boolean => file.id === id;
    const upload = this.#attaching.uploads.find((each) => each.phase === 'done' && isIt(each.attachment));
    if (upload?.phase !== 'done') return undefined;
    this.#attaching.box?.lose(upload.attachment);
    return upload.key;
  }

  /** That the help desk does not take so many: a field that is asked again brings back what had left room for others. */
  get tooMany(): string | undefined {
    const { words, limits } = this.#attaching;
    const count = this.#shown.filter(({ phase }) => phase !== 'refused').length;
    return limits && count > limits.maxCount ? words?.text['file.tooMany']({ max: limits.maxCount }) : undefined;
  }

  /** Whether the sending has to wait for files; if so, calls back when they are there. */
  holdBack(then: () => void): boolean {
    return this.#attaching.holdBack(then);
  }

  /** What stands on the button while the sending waits. */
  get waiting(): string | undefined {
    return this.#attaching.waiting;
  }

  /** Drops all files: they are filed, or not wanted. */
  clear(): void {
    this.#attaching.box?.clear();
  }

  /** Puts the focus on a file, or where another is chosen. */
  focus(key: string): void {
    this.#attaching.focusFile(key);
  }

  /** Draws where files are attached to the ticket itself. */
  render(service: ServiceDescription | undefined): TemplateResult {
    const { words } = this.#attaching;
    const way = service?.secureTransfer;
    return html`${fileZone(this.#attaching, { name: 'attachments', field: '', optional: true })}
    ${way && words ? secureTransfer(way, words.text, words.languageTag) : nothing}`;
  }

  /** Draws where files are attached to one of the help desk's own fields. */
  renderField(frame: FileFrame): TemplateResult | typeof nothing {
    return fileZone(this.#attaching, frame);
  }

  get #shown(): readonly Upload[] {
    return this.#attaching.uploads.filter(({ field }) => this.#asks(field));
  }
}

function idsOf(uploads: readonly Upload[]): string[] {
  return uploads.flatMap((upload) => (upload.phase === 'done' ? [upload.attachment.id] : []));
}
