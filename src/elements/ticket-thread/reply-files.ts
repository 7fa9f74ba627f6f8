import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Attachment, AttachmentId } from '../../domain/attachment.js';
import type { TicketId } from '../../domain/ticket.js';
import type { FieldProblem } from '../../port/support-error.js';
import type { SupportStore } from '../../store/support-store.js';
import { draftKey } from '../../store/draft-model.js';
import { connectionOf } from '../../store/connection-of.js';
import { remembered } from '../../store/remembered.js';
import { isStuck } from '../../store/upload.js';
import type { Upload } from '../../store/upload.js';
import type { Visit } from '../../store/visit.js';
import { Attaching } from '../attachments/attaching.js';
import type { AttachingHost, AttachingWords } from '../attachments/attaching.js';
import { choose, chooser, fileNotice } from '../attachments/file-chooser.js';
import { limitWords } from '../attachments/limit-words.js';
import { secureStyles } from '../attachments/secure-styles.js';
import { secureTransfer } from '../attachments/secure-transfer.js';
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
export class ReplyFiles {
  readonly #host: AttachingHost;
  readonly #attaching: Attaching;

  constructor(host: AttachingHost, words: ReplyFilesWords) {
    this.#host = host;
    this.#attaching = new Attaching(host, words, words.takes);
    addStyles(host, replyFilesStyles, secureStyles);
  }

  /** Goes on with the files that were brought to a ticket. */
  follow(store: SupportStore | undefined, ticket: TicketId): void {
    this.#attaching.follow(store, draftKey(ticket));
  }

  /** Whether a file says something, be it still on its way. */
  get any(): boolean {
    return this.#attaching.uploads.some(({ phase }) => phase !== 'refused');
  }

  /** Why the first file that did not get there has not; nothing when none is stuck. */
  get stuckWords(): string | undefined {
    const { words, box } = this.#attaching;
    const stuck = this.#stuck;
    return stuck && words && box?.uploading?.namedWords(stuck, words);
  }

  /** What has to be said or brought before there is a reply. */
  get missingWords(): string | undefined {
    const { words, limits } = this.#attaching;
    return limits && words?.text['error.replyEmpty'];
  }

  /** What stands on the button while the sending waits. */
  get waiting(): string | undefined {
    return this.#attaching.waiting;
  }

  /** Puts the focus on the first file that is stuck. */
  focusStuck(): void {
    if (this.#stuck) this.#attaching.focusFile(this.#stuck.key);
  }

  /** Whether the sending has to wait for files; if so, calls back when they are there. */
  holdBack(then: () => void): boolean {
    return this.#attaching.holdBack(then);
  }

  /** Drops them with a reply that is not wanted. */
  clear(): void {
    this.#attaching.box?.clear();
  }

  /** Gives the files to a reply. They are kept at hand until it has landed. */
  handOver(): readonly Attachment[] {
    const { uploads, box } = this.#attaching;
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
    const { box } = this.#attaching;
    const uploads = files.flatMap(({ id }) => this.#handed?.get(id) ?? []);
    this.landed(files);
    await box?.putBack(uploads, uploads.length < files.length);
    const at = problems.map(({ pointer }) => /^\/attachments\/(\d+)$/.exec(pointer)?.[1]);
    for (const lost of at.flatMap((index) => (index ? (files[Number(index)] ?? []) : []))) box?.lose(lost);
  }

  /** Draws the button that files are chosen with. */
  button(): TemplateResult | typeof nothing {
    const { words, limits } = this.#attaching;
    if (!words || !limits) return nothing;
    const name = words.text['reply.attach'];
    return html`${chooser(this.#attaching, '')}
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

  /** Draws the files, and that others can be dropped while they are held over the thread. */
  rows(): TemplateResult | typeof nothing {
    const { words, over, box } = this.#attaching;
    const isOver = over !== undefined;
    // Rows come and go by themselves from then on.
    const isShown = isOver || box?.uploading || box?.unfetched || box?.gone;
    if (!words || !isShown) return nothing;
    return html`<div class="reply-files">
      ${isOver ? html`<p class="drop-now">${paperclipIcon()}${words.text['file.dropNow']}</p>` : nothing}
      ${fileNotice(this.#attaching)} ${this.#attaching.rows('')} ${this.#secureTransfer()}
    </div>`;
  }

  /** Where a copy of a database goes, which support asks for in the thread: told beside the files, the first of which is often that. */
  #secureTransfer(): TemplateResult | typeof nothing {
    const { words } = this.#attaching;
    const way = connectionOf(this.#host.store)?.service.secureTransfer;
    return way && words ? secureTransfer(way, words.text, words.languageTag) : nothing;
  }

  get #stuck(): Upload | undefined {
    return this.#attaching.uploads.find(isStuck);
  }

  get #handed(): Map<AttachmentId, Upload> | undefined {
    const { store } = this.#host;
    return store && handedIn(store.visit);
  }
}
