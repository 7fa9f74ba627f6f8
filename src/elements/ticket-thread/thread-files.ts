import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Attachment } from '../../domain/attachment.js';
import type { MessagesOf } from '../../i18n/messages.js';
import type { SupportStore } from '../../store/support-store.js';
import type { Timer } from '../../store/timer.js';
import { paperclipIcon } from '../shared/icons/paperclip.js';
import { warnOnce } from '../shared/warn-once.js';
import type { FetchedFiles } from './fetched-files.js';

/** Draws the files of one message or event. */
export type DrawFiles = (files: readonly Attachment[]) => TemplateResult | typeof nothing;

/** A thread with files in it. */
export interface ThreadFilesHost extends ReactiveControllerHost, HTMLElement {
  readonly store: SupportStore | undefined;
  readonly timer: Timer;
}

/** In which words files are told of; none until they have come. */
export interface FileWords {
  readonly text: MessagesOf<'common' | 'file'>;
  readonly languageTag: string;
}

/** The files of a thread, by name. What fetches them, and its words, come with the first one that is shown. */
export class ThreadFiles implements ReactiveController {
  readonly #host: ThreadFilesHost;
  readonly #words: () => FileWords | undefined;
  #fetched: FetchedFiles | undefined;
  #fetching: Promise<void> | undefined;
  #draw: DrawFiles = (files) => this.#render(files);
  #bare = false;

  constructor(host: ThreadFilesHost, words: () => FileWords | undefined) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  /** How files are drawn. It is another function whenever they look different: what has not changed is not drawn again. */
  get draw(): DrawFiles {
    return this.#draw;
  }

  hostUpdate(): void {
    if (this.#bare) this.#drawAnew();
    this.#bare = false;
  }

  #drawAnew(): void {
    this.#draw = (files) => this.#render(files);
    this.#host.requestUpdate();
  }

  #render(files: readonly Attachment[]): TemplateResult | typeof nothing {
    if (files.length === 0) return nothing;
    this.#fetching ??= this.#fetch();
    const words = this.#words();
    if (this.#fetched && words) return this.#fetched.render(files, words);
    this.#bare = true;
    return html`<ul class="files">
      ${files.map(({ name }) => html`<li>${paperclipIcon()}<bdi>${name}</bdi></li>`)}
    </ul>`;
  }

  async #fetch(): Promise<void> {
    try {
      const { FetchedFiles } = await import('./fetched-files.js');
      this.#fetched = new FetchedFiles(this.#host, () => this.#drawAnew());
      this.#drawAnew();
    } catch (error) {
      warnOnce('What fetches the files of a ticket could not be loaded; their names are shown.', error);
    }
  }
}
