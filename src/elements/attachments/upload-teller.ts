import type { Upload, UploadPhase } from '../../store/upload.js';
import { announce } from '../shared/announcer.js';
import { tellError } from '../shared/sending-error.js';
import { addStyles } from '../shared/styles/add-styles.js';
import { uploadStyles } from './upload-styles.js';
import { namedWords } from './upload-words.js';
import type { UploadWords } from './upload-words.js';

/**
 * Tells of the files that stand in an element: the page that one failed, the customer only what changes what one does, which is
 * that they were added, that one is there, that one is not. What they look like comes with it.
 */
export class UploadTeller {
  readonly #host: HTMLElement;
  #known: ReadonlyMap<string, UploadPhase['phase']>;

  /** `known`: files that are no news, since they were left here. */
  constructor(host: HTMLElement, known: readonly Upload[]) {
    this.#host = host;
    this.#known = phasesOf(known);
    addStyles(host, uploadStyles);
  }

  /** Tells what is new since the last time. */
  follow(uploads: readonly Upload[], words: UploadWords | undefined): void {
    for (const upload of uploads) if (upload.phase === 'failed') tellError(this.#host, upload.error, 'upload');
    if (!words) return;
    const before = this.#known;
    this.#known = phasesOf(uploads);
    const added = uploads.filter(({ key, phase }) => !before.has(key) && phase !== 'refused');
    const settled = uploads.filter(({ key, phase }) => before.get(key) !== phase);
    const news = [
      ...(added.length > 0 ? [words.text['file.added']({ count: added.length })] : []),
      ...settled.flatMap((upload) => newsOf(upload, words)),
    ];
    // One after the other: what is said in the same breath is not heard.
    if (news.length > 0) announce(news.join('. ').replaceAll('.. ', '. '), this.#host);
  }
}

function phasesOf(uploads: readonly Upload[]): ReadonlyMap<string, UploadPhase['phase']> {
  return new Map(uploads.map(({ key, phase }) => [key, phase]));
}

function newsOf(upload: Upload, words: UploadWords): readonly string[] {
  const { name } = upload.file;
  if (upload.phase === 'done') return [words.text['file.uploadedAnnounce']({ name })];
  const stuck = namedWords(upload, words);
  return stuck === '' ? [] : [stuck];
}
