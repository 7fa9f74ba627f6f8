import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Upload } from '../../store/upload.js';
import { announce } from '../shared/announcer.js';
import type { AttachmentBox } from './attachment-box.js';
import { uploadRows } from './upload-rows.js';
import type { UploadWords } from './upload-words.js';

/** Draws the files of one field, and does with them what the customer wishes: the focus is led on where a button goes. */
export function fieldRows(
  box: AttachmentBox,
  field: string,
  host: HTMLElement,
  words: UploadWords | undefined,
): TemplateResult | typeof nothing {
  const uploads = box.uploads.filter((upload) => upload.field === field);
  if (!words || uploads.length === 0) return nothing;
  const focus = (selector: string): void => host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  const focusRow = ({ key }: Upload): void => focus(`[data-key="${CSS.escape(key)}"] .remove`);
  return uploadRows(uploads, words, {
    onRemove: (upload) => {
      const at = uploads.indexOf(upload);
      const next = uploads[at + 1] ?? uploads[at - 1];
      box.remove(upload.key);
      announce(words.text['file.removed']({ name: upload.file.name }), host);
      if (next) focusRow(next);
      else focus(`[data-files="${CSS.escape(field)}"] .choose`);
    },
    onRetry: (upload) => {
      box.retry(upload.key);
      focusRow(upload);
    },
  });
}
