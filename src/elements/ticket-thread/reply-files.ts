import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Attachment, AttachmentId } from '../../domain/attachment.js';
import type { FieldProblem } from '../../port/support-error.js';
import { remembered } from '../../store/remembered.js';
import { isStuck } from '../../store/upload.js';
import type { Upload } from '../../store/upload.js';
import type { Visit } from '../../store/visit.js';
import { Attaching } from '../attachments/attaching.js';
import type { AttachingHost, AttachingWords } from '../attachments/attaching.js';
import { choose, chooser, fileNotice } from '../attachments/file-chooser.js';
import { limitWords } from '../attachments/limit-words.js';
import { secureStyles } from '../attachments/secure-styles.js';
import { paperclipIcon } from '../shared/icons/paperclip.js';
import { addStyles } from '../shared/styles/add-styles.js';
import { replyFilesStyles } from './reply-files-styles.js';

/** In which words files of replies are told of, and whether there can be any now. */
export interface ReplyFilesWords extends AttachingWords {
  readonly takes: () => boolean;
}

/** What was handed over with replies of a user, until the help desk has those. */
const handedIn = remembered((_: Visit) => new Map<AttachmentId, Upload>());

/** The files that go with a reply, of one ticket at a time. */
export class ReplyFiles extends Attaching {
  constructor(host: AttachingHost, words: ReplyFilesWords) {
    super(host, words, words.takes);
    addStyles(host, replyFilesStyles, secureStyles);
  }

  /** Whether a file says something, be it still on its way. */
  get any(): boolean {
    return this.uploads.some(({ phase }) => phase !== 'refused');
  }

  /** Why the first file that did not get there has not; nothing when none is stuck. */
  get stuckWords(): string | undefined {
    const { words, box } = this;
    const stuck = this.#stuck;
    return stuck && words && box?.uploading?.namedWords(stuck, words);
  }

  /** What has to be said or brought before there is a reply. */
  get missingWords(): string | undefined {
    const { words, limits } = this;
    return limits && words?.text['error.replyEmpty'];
  }

  /** Puts the focus on the first file that is stuck. */
  focusStuck(): void {
    if (this.#stuck) this.focusFile(this.#stuck.key);
  }

  /** Gives the files to a reply. They are kept at hand until it has landed. */
  handOver(): readonly Attachment[] {
    const { uploads, box } = this;
    const given = uploads.flatMap((upload) => (upload.phase === 'done' ? [upload] : []));
    for (const upload of given) this.#handed?.set(upload.attachment.id, upload);
    box?.clear();
    return given.map(({ attachment }) => attachment);
  }

  /** The reply that they were given to has landed. */
  landed(files: readonly Attachment[]): void {
    for (const { id } of files) this.#handed?.delete(id);
  }

  /** Takes them back from a reply that was refused, and says which of them it was refused for. */
  async takeBack(files: readonly Attachment[], problems: readonly FieldProblem[]): Promise<void> {
    const { box } = this;
    const uploads = files.flatMap(({ id }) => this.#handed?.get(id) ?? []);
    this.landed(files);
    await box?.putBack(uploads, uploads.length < files.length);
    const at = problems.map(({ pointer }) => /^\/attachments\/(\d+)$/.exec(pointer)?.[1]);
    for (const lost of at.flatMap((index) => (index ? (files[Number(index)] ?? []) : []))) box?.lose(lost);
  }

  /** Draws the button that files are chosen with. */
  button(): TemplateResult | typeof nothing {
    const { words, limits } = this;
    if (!words || !limits) return nothing;
    const name = words.text['reply.attach'];
    return html`${chooser(this, '')}
      <button
        type="button"
        class="button ghost compact format choose"
        part="button"
        aria-label=${name}
        title="${name}. ${limitWords(words)}"
        @click=${choose}
      >
        ${paperclipIcon()}
      </button>`;
  }

  /** Draws the files, and that others can be dropped while they are held over the thread. Where a copy of a database goes, which support asks for there, is told beside them: the first is often that. */
  render(): TemplateResult | typeof nothing {
    const { words, over, box } = this;
    const isOver = over !== undefined;
    // Rows come and go by themselves from then on.
    const isShown = isOver || box?.uploading || box?.unfetched || box?.gone;
    if (!words || !isShown) return nothing;
    return html`<div class="reply-files">
      ${isOver ? html`<p class="drop-now">${paperclipIcon()}${words.text['file.dropNow']}</p>` : nothing}
      ${fileNotice(this)} ${this.rows('')} ${this.secureWay}
    </div>`;
  }

  get #stuck(): Upload | undefined {
    return this.uploads.find(isStuck);
  }

  get #handed(): Map<AttachmentId, Upload> | undefined {
    const { store } = this.host;
    return store && handedIn(store.visit);
  }
}
