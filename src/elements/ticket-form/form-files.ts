import { html } from 'lit';
import type { TemplateResult, nothing } from 'lit';
import type { FieldValue, TicketDraft } from '../../domain/ticket.js';
import { isStuck } from '../../store/upload.js';
import type { Upload } from '../../store/upload.js';
import { Attaching } from '../attachments/attaching.js';
import type { AttachingHost, AttachingWords } from '../attachments/attaching.js';
import { fileZone } from '../attachments/file-zone.js';
import type { FileFrame } from '../attachments/file-zone.js';
import { secureStyles } from '../attachments/secure-styles.js';
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
export class FormFiles extends Attaching {
  readonly #form: FormFilesWords;
  readonly #asks = (field: string): boolean => field === '' || this.#form.fields().includes(field);

  constructor(host: AttachingHost, form: FormFilesWords) {
    super(host, form);
    this.#form = form;
    addStyles(host, linkStyles, furtherStyles, attachmentStyles, secureStyles);
  }

  hostUpdate(): void {
    this.follow(this.host.store, this.#form.place());
    this.box?.ask(this.#asks);
  }

  /** Files about which something has to be done, among those of the fields that are shown. */
  get stuck(): readonly Upload[] {
    return this.#shown.filter(isStuck);
  }

  /** Why such a file has not got there; nothing once it has, or is gone. */
  wordsOf(key: string): string | undefined {
    const { words, uploads, box } = this;
    const upload = uploads.find((each) => each.key === key && isStuck(each));
    return words && upload && box?.uploading?.namedWords(upload, words);
  }

  /** Whether one of the help desk's own fields has a file, be it still on its way. */
  has(field: string): boolean {
    return this.uploads.some((upload) => upload.field === field && upload.phase !== 'refused');
  }

  /** What a draft names: every file, and under which of the fields that are shown. */
  get named(): Pick<TicketDraft, 'attachments'> & { readonly fields: Record<string, FieldValue> } {
    const there = this.#shown;
    const answers = this.#form.fields().map((id) => [id, idsOf(there.filter(({ field }) => field === id))] as const);
    return {
      ...(there.length > 0 && { attachments: idsOf(there) }),
      fields: Object.fromEntries(answers.filter(([, ids]) => ids.length > 0)),
    };
  }

  /** The help desk does not take a file that a draft has named. Gives the key of that file. */
  lose(id: string | undefined): string | undefined {
    const upload = this.uploads.find((each) => each.phase === 'done' && each.attachment.id === id);
    if (upload?.phase !== 'done') return undefined;
    this.box?.lose(upload.attachment);
    return upload.key;
  }

  /** That the help desk does not take so many: a field that is asked again brings back what had left room for others. */
  get tooMany(): string | undefined {
    const { words, limits } = this;
    const count = this.#shown.filter(({ phase }) => phase !== 'refused').length;
    return limits && count > limits.maxCount ? words?.text['file.tooMany']({ max: limits.maxCount }) : undefined;
  }

  /** Draws where files are attached to the ticket itself. */
  render(): TemplateResult {
    return html`${fileZone(this, { name: 'attachments', field: '', optional: true })} ${this.secureWay}`;
  }

  /** Draws where files are attached to one of the help desk's own fields. */
  renderField(frame: FileFrame): TemplateResult | typeof nothing {
    return fileZone(this, frame);
  }

  get #shown(): readonly Upload[] {
    return this.uploads.filter(({ field }) => this.#asks(field));
  }
}

function idsOf(uploads: readonly Upload[]): string[] {
  return uploads.flatMap((upload) => (upload.phase === 'done' ? [upload.attachment.id] : []));
}
