import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { toInstant } from '../../domain/instant.js';
import type { MessagesOf } from '../../i18n/messages.js';
import type { Capabilities } from '../../port/capabilities.js';
import { connectionOf } from '../../store/connection-of.js';
import type { SupportStore } from '../../store/support-store.js';
import { isStuck } from '../../store/upload.js';
import type { Upload } from '../../store/upload.js';
import { announce } from '../shared/announcer.js';
import { clockTime } from '../shared/time.js';
import { boxOf } from './attachment-box.js';
import type { AttachmentBox } from './attachment-box.js';
import { pickedFile } from './brought-files.js';
import type { Bringing } from './brought-files.js';
import { DropArea } from './drop-area.js';
import { secureTransfer } from './secure-transfer.js';
import type { UploadTeller } from './upload-teller.js';
import type { UploadWords } from './upload-words.js';

/** The element that files are attached in. */
export interface AttachingHost extends ReactiveControllerHost, HTMLElement {
  readonly store: SupportStore | undefined;
}

/** In which words that is told; none until they have come. */
export interface AttachingWords {
  readonly text: () => MessagesOf<'common' | 'file' | 'draft'> | undefined;
  readonly languageTag: () => string;
}

/** Takes files for one text from wherever they come, and keeps them in sight of everybody. */
export class Attaching implements ReactiveController {
  protected readonly host: AttachingHost;
  readonly #words: AttachingWords;
  readonly #takes: () => boolean;
  #teller: UploadTeller | undefined;
  #box: AttachmentBox | undefined;
  #place = '';
  #listening: AbortController | undefined;
  #drawn = '';
  /** Over which field files are held; the text's own files are those of the field ``. */
  over: string | undefined;

  /** `takes`: whether files may be attached just now, where the help desk takes any. */
  constructor(host: AttachingHost, words: AttachingWords, takes: () => boolean = () => true) {
    this.host = host;
    this.#words = words;
    this.#takes = takes;
    new DropArea(host, {
      takes: () => this.limits !== undefined,
      onFiles: (files, how, field) => this.add(files, how, field),
      onOver: (field) => this.#onOver(field),
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.over = undefined;
    this.#leave();
  }

  /** Goes on with the files of a text: those left there, or none. */
  follow(store: SupportStore | undefined, place: string): void {
    if (!store || !this.host.isConnected || (this.#box?.isOf(store) && place === this.#place)) return;
    this.#leave();
    const box = (this.#box = boxOf(store, place));
    this.#teller = box.uploading && new box.uploading.UploadTeller(this.host, box.uploads);
    this.#place = place;
    this.#listening = new AbortController();
    box.addEventListener('change', () => this.#onChange(), { signal: this.#listening.signal });
  }

  get box(): AttachmentBox | undefined {
    return this.#box;
  }

  get uploads(): readonly Upload[] {
    return this.#box?.uploads ?? [];
  }

  /** What the help desk takes; nothing where it takes no files now. */
  get limits(): Exclude<Capabilities['attachments'], false> | undefined {
    return (this.#takes() && connectionOf(this.host.store)?.capabilities.attachments) || undefined;
  }

  /** The words, once they are there. */
  get words(): (UploadWords & { readonly text: MessagesOf<'common' | 'file' | 'draft'> }) | undefined {
    const text = this.#words.text();
    return text && { text, languageTag: this.#words.languageTag(), limits: this.limits };
  }

  /** Takes files in. */
  add(files: readonly File[], how: Bringing, field: string): void {
    const { words } = this;
    if (files.length === 0 || !words) return;
    const at = toInstant(this.host.store?.serverNow() ?? Date.now());
    const name = (): string => words.text['file.pastedName']({ time: clockTime(at, words.languageTag) });
    void this.#box?.add(
      files.map((file) => pickedFile(file, how, name)),
      field,
    );
  }

  /** What the sending waits for, for the button that was pressed; nothing while it does not. */
  get waiting(): string | undefined {
    const count = this.#box?.awaited ?? 0;
    return count > 0 ? this.words?.text['form.submitWaitsUpload']({ count }) : undefined;
  }

  /** Whether the sending has to wait; if so, calls back when it need not. Said as well: a button that says more is not read again. */
  holdBack(then: () => void): boolean {
    const waits = this.#box?.holdsBack(then) ?? false;
    const words = waits && this.waiting;
    if (words) announce(words, this.host);
    return waits;
  }

  /** Drops all files: they are sent, or not wanted. */
  clear(): void {
    this.#box?.clear();
  }

  /** Leads to where the help desk takes what a ticket cannot, where it has such a place. Needs secureStyles. */
  get secureWay(): TemplateResult | typeof nothing {
    const { words } = this;
    const way = connectionOf(this.host.store)?.service.secureTransfer;
    return way && words ? secureTransfer(way, words.text, words.languageTag) : nothing;
  }

  /** Draws the files of a field, and draws them anew with every step. */
  rows(field: string): unknown {
    const { box } = this;
    const uploading = box?.uploading;
    if (!uploading) return nothing;
    return uploading.liveRows(box, () => uploading.fieldRows(box, field, this.host, this.words));
  }

  /** Puts the focus on what can be done with a file; where another is chosen when it is gone. */
  focusFile(key: string): void {
    const find = (selector: string): HTMLElement | null | undefined =>
      this.host.shadowRoot?.querySelector<HTMLElement>(selector);
    (find(`[data-key="${CSS.escape(key)}"] button`) ?? find('.choose'))?.focus();
  }

  #onOver(field: string | undefined): void {
    if (field === this.over) return;
    const { words } = this;
    if (words && (field === undefined) !== (this.over === undefined))
      announce(words.text[field === undefined ? 'file.leaveZone' : 'file.enterZone'], this.host);
    this.over = field;
    this.host.requestUpdate();
  }

  #onChange(): void {
    const box = this.#box;
    const uploading = box?.uploading;
    this.#teller ??= uploading && new uploading.UploadTeller(this.host, []);
    this.#teller?.follow(this.uploads, this.words);
    const stuck = this.uploads.filter(isStuck).map(({ key }) => key);
    const drawn = [box?.awaited, box?.unfetched, box?.gone, uploading !== undefined, ...stuck].join();
    if (drawn !== this.#drawn) this.host.requestUpdate();
    this.#drawn = drawn;
  }

  #leave(): void {
    this.#listening?.abort();
    this.#box?.leave(this.#place);
    this.#box = undefined;
    this.#teller = undefined;
  }
}
