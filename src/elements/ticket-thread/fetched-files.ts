import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Attachment } from '../../domain/attachment.js';
import { downloadsOf } from '../../store/downloads-model.js';
import type { Download, DownloadsModel } from '../../store/downloads-model.js';
import { fileIcon } from '../attachments/file-icon.js';
import { fileSize } from '../attachments/file-size.js';
import { announce } from '../shared/announcer.js';
import { errorText } from '../shared/error-text.js';
import { circleAlertIcon } from '../shared/icons/circle-alert.js';
import { downloadIcon } from '../shared/icons/download.js';
import { loaderCircleIcon } from '../shared/icons/loader-circle.js';
import { rotateCwIcon } from '../shared/icons/rotate-cw.js';
import { addStyles } from '../shared/styles/add-styles.js';
import { fetchedStyles } from './fetched-styles.js';
import { savedName, shownName } from './file-name.js';
import { followLink, saveFile } from './save-file.js';
import type { FileWords, ThreadFilesHost } from './thread-files.js';

type Failed = Extract<Download, { readonly phase: 'failed' }>;

/** The files of a thread, each with its size and a way to have it. */
export class FetchedFiles {
  readonly #host: ThreadFilesHost;
  readonly #onChange: () => void;
  #downloads: DownloadsModel | undefined;
  #listening: AbortController | undefined;

  constructor(host: ThreadFilesHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    addStyles(host, fetchedStyles);
  }

  /** Draws the files of one message or event. */
  render(files: readonly Attachment[], words: FileWords): TemplateResult {
    this.#follow();
    return html`<ul class="files fetched">
      ${files.map((file) => this.#renderFile({ ...file, name: shownName(file.name) }, words))}
    </ul>`;
  }

  /** The downloads are of the user who is there now. */
  #follow(): void {
    const { store } = this.#host;
    const downloads = store && downloadsOf(store);
    if (downloads === this.#downloads) return;
    this.#listening?.abort();
    this.#listening = new AbortController();
    this.#downloads = downloads;
    downloads?.addEventListener('change', this.#onChange, { signal: this.#listening.signal });
  }

  async #take(file: Attachment, words: FileWords): Promise<void> {
    const { text } = words;
    const downloads = this.#downloads;
    const content = await downloads?.fetch(file.id);
    if (content instanceof Blob) {
      // Bytes and no page, whatever it calls itself: nothing of the help desk's is ever opened in the origin of the host.
      const bytes = new Blob([content], { type: 'application/octet-stream' });
      saveFile(bytes, savedName(file.name), this.#host.timer);
      announce(text['file.downloaded'](file), this.#host);
    } else if (content) followLink(content.url, savedName(file.name));
    const download = downloads?.of(file.id);
    if (download?.phase === 'failed') announce(failureWords(download, file, words), this.#host);
  }

  #renderFile(file: Attachment, words: FileWords): TemplateResult {
    const download = this.#downloads?.of(file.id);
    if (!this.#downloads?.offered || isHeld(file)) return renderHeld(file, words);
    const isFetching = download?.phase === 'fetching';
    const { text } = words;
    const size = fileSize(file.size, words.languageTag);
    const told = isFetching ? text['file.downloading'] : size;
    return html`<li class=${download?.phase === 'failed' ? 'file bad' : 'file'} part="file">
      <div class="face">
        <div class="row" aria-hidden="true">
          ${fileIcon(file.type)} ${renderAbout(file, told)}
          ${isFetching ? html`<span class="spin">${loaderCircleIcon()}</span>` : downloadIcon()}
        </div>
        <button
          type="button"
          class="fetch"
          part="button"
          aria-label=${isFetching ? `${file.name}, ${told}` : text['file.download']({ name: file.name, size })}
          aria-disabled=${isFetching ? 'true' : nothing}
          @click=${() => void this.#take(file, words)}
        ></button>
      </div>
      ${download?.phase === 'failed' ? this.#renderFailure(download, file, words) : nothing}
    </li>`;
  }

  #renderFailure(download: Failed, file: Attachment, words: FileWords): TemplateResult {
    const told = html`<p class="failure">${circleAlertIcon()}<span>${failureWords(download, file, words)}</span></p>`;
    if (download.error.code === 'not-found') return told;
    const { text } = words;
    const onRetry = ({ currentTarget }: Event): void => {
      // The button that was pressed is gone then.
      const row = currentTarget instanceof Element ? currentTarget.closest('.file') : null;
      row?.querySelector<HTMLElement>('.fetch')?.focus();
      void this.#take(file, words);
    };
    return html`${told}
      <button
        type="button"
        class="button ghost compact"
        part="button"
        aria-label="${text['file.retry']}, ${file.name}"
        @click=${onRetry}
      >
        ${rotateCwIcon()}${text['file.retry']}
      </button>`;
  }
}

/** Not handed out by any help desk, so not offered. */
function isHeld({ scan }: Attachment): boolean {
  return scan === 'pending' || scan === 'quarantined';
}

function renderHeld(file: Attachment, { text, languageTag }: FileWords): TemplateResult {
  const size = fileSize(file.size, languageTag);
  const isHarmful = file.scan === 'quarantined';
  const scan = isHarmful ? text['file.quarantined'] : file.scan === 'pending' ? text['file.scanning'] : undefined;
  return html`<li class=${isHarmful ? 'file bad' : 'file'} part="file">
    <div class="row">${isHarmful ? circleAlertIcon() : fileIcon(file.type)} ${renderAbout(file, size, scan)}</div>
  </li>`;
}

function renderAbout({ name }: Attachment, size: string, scan?: string): TemplateResult {
  return html`<div class="about">
    <p class="name"><bdi>${name}</bdi></p>
    <p class="told"><span>${size}</span> ${scan ? html`<span class="scan">${scan}</span>` : nothing}</p>
  </div>`;
}

function failureWords({ error }: Failed, file: Attachment, { text }: FileWords): string {
  return errorText(error, text, text[error.code === 'not-found' ? 'file.gone' : 'file.downloadFailed'](file));
}
