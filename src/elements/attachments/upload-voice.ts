import type { Upload, UploadPhase } from '../../store/upload.js';
import { namedWords } from './upload-words.js';
import type { UploadWords } from './upload-words.js';

/** Announces of files only what changes what one does: that they were added, that one is there, that one is not. */
export class UploadVoice {
  readonly #say: (words: string) => void;
  #known = new Map<string, UploadPhase['phase']>();

  constructor(say: (words: string) => void) {
    this.#say = say;
  }

  /** Says what is new since the last time. */
  follow(uploads: readonly Upload[], words: UploadWords): void {
    const before = this.#known;
    this.#known = new Map(uploads.map(({ key, phase }) => [key, phase]));
    const added = uploads.filter(({ key, phase }) => !before.has(key) && phase !== 'refused');
    const settled = uploads.filter(({ key, phase }) => before.get(key) !== phase);
    const news = [
      ...(added.length > 0 ? [words.text['file.added']({ count: added.length })] : []),
      ...settled.flatMap((upload) => newsOf(upload, words)),
    ];
    // One after the other: what is said in the same breath is not heard.
    if (news.length > 0) this.#say(news.join('. '));
  }
}

function newsOf(upload: Upload, words: UploadWords): readonly string[] {
  const { name } = upload.file;
  if (upload.phase === 'done') return [words.text['file.uploadedAnnounce']({ name })];
  const stuck = namedWords(upload, words);
  return stuck === '' ? [] : [stuck];
}
