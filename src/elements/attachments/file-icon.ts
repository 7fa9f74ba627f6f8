import type { TemplateResult } from 'lit';
import { fileArchiveIcon } from '../shared/icons/file-archive.js';
import { imageIcon } from '../shared/icons/image.js';
import { paperclipIcon } from '../shared/icons/paperclip.js';

/** Stands before the name of a file: what kind of file it is, as far as a picture can say it. */
export function fileIcon(type: string): TemplateResult {
  if (type.startsWith('image/')) return imageIcon();
  return /zip|compressed|gzip|tar/.test(type) ? fileArchiveIcon() : paperclipIcon();
}
