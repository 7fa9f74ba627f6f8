import { fileSize } from './file-size.js';
import type { UploadWords } from './upload-words.js';

/** How many files the help desk takes, and how large. */
export function limitWords({ text, limits, languageTag }: UploadWords): string | undefined {
  return limits && text['file.limits']({ count: limits.maxCount, size: fileSize(limits.maxBytes, languageTag) });
}
