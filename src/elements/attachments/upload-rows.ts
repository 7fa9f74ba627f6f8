import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isStuck, isUnderWay } from '../../store/upload.js';
import type { Upload } from '../../store/upload.js';
import { circleAlertIcon } from '../shared/icons/circle-alert.js';
import { rotateCwIcon } from '../shared/icons/rotate-cw.js';
import { xIcon } from '../shared/icons/x.js';
import { fileIcon } from './file-icon.js';
import { thumbnail } from './thumbnail.js';
import { percentOf, uploadWords } from './upload-words.js';
import type { UploadWords } from './upload-words.js';

/** What can be done with a file. */
export interface UploadActions {
  readonly onRemove: (upload: Upload) => void;
  readonly onRetry: (upload: Upload) => void;
}

/** The files that were attached, each with how far it is and what can be done with it. */
export function uploadRows(uploads: readonly Upload[], words: UploadWords, actions: UploadActions): TemplateResult {
  return html`<ul class="uploads">
    ${repeat(
      uploads,
      ({ key }) => key,
      (upload) => renderRow(upload, words, actions),
    )}
  </ul>`;
}

function renderRow(upload: Upload, words: UploadWords, actions: UploadActions): TemplateResult {
  const { file, key } = upload;
  const stuck = isStuck(upload);
  return html`<li class=${stuck ? 'upload stuck' : 'upload'} part="file" data-key=${key}>
    ${stuck ? circleAlertIcon() : renderPicture(upload, words)}
    <div class="about">
      <p class="name"><bdi>${file.name}</bdi></p>
      ${isUnderWay(upload) ? renderBar(upload, words) : nothing}
      <p class="told">${uploadWords(upload, words).map((told) => html`<span>${told}</span>`)}</p>
    </div>
    ${renderButtons(upload, words, actions)}
  </li>`;
}

function renderPicture({ file }: Upload, { text }: UploadWords): TemplateResult {
  const otherwise = fileIcon(file.content.type);
  return html`${thumbnail(file.content, text['file.imageAlt']({ name: file.name }), otherwise)}`;
}

function renderBar(upload: Upload, words: UploadWords): TemplateResult {
  const { file, phase } = upload;
  const sent = phase === 'uploading' || phase === 'queued' ? upload.sent : 0;
  return html`<progress
    aria-label=${file.name}
    aria-valuetext=${percentOf(upload, words.languageTag)}
    max=${file.content.size}
    .value=${sent}
  ></progress>`;
}

function renderButtons(upload: Upload, { text }: UploadWords, { onRemove, onRetry }: UploadActions): TemplateResult {
  const { name } = upload.file;
  const words = text[isUnderWay(upload) ? 'file.cancel' : 'file.remove']({ name });
  const retry = (): TemplateResult =>
    html`<button type="button" class="button ghost compact" part="button" aria-label="${text['file.retry']}, ${name}" @click=${() => onRetry(upload)}>
      ${rotateCwIcon()}${text['file.retry']}
    </button>`;
  return html`<div class="buttons">
    ${upload.phase === 'failed' ? retry() : nothing}
    <button type="button" class="remove" part="button" aria-label=${words} title=${words} @click=${() => onRemove(upload)}>${xIcon()}</button>
  </div>`;
}
