import type { AttachmentLimits } from '../../domain/service.js';
import type { MessagesOf } from '../../i18n/messages.js';
import type { FileRefusal, Upload } from '../../store/upload.js';
import { errorText } from '../shared/error-text.js';
import { fileSize } from './file-size.js';

/** In which words files are told about. */
export interface UploadWords {
  readonly text: MessagesOf<'common' | 'file'>;
  readonly languageTag: string;
  readonly limits: AttachmentLimits | undefined;
}

const minute = 60_000;
const hour = 60 * minute;

/** What is told below the name of a file: how large it is, how far it has come, or why it has not. */
export function uploadWords(upload: Upload, words: UploadWords): readonly string[] {
  const { text, languageTag } = words;
  const size = fileSize(upload.file.content.size, languageTag);
  switch (upload.phase) {
    case 'queued':
      return [size, text['file.waiting']];
    case 'uploading':
      return [
        text['file.progress']({ percent: percentOf(upload, languageTag), size }),
        ...(upload.left ? [text['file.timeLeft']({ duration: duration(upload.left, languageTag) })] : []),
      ];
    case 'done':
      return [
        text['file.uploaded']({ size }),
        ...(upload.attachment.scan === 'pending' ? [text['file.scanning']] : []),
      ];
    default:
      return [stuckWords(upload, words)];
  }
}

/** How far a file has come, as a reader says it. */
export function percentOf({ file, ...at }: Upload, languageTag: string): string {
  const sent = 'sent' in at ? at.sent : file.content.size;
  const share = Math.floor((sent / Math.max(1, file.content.size)) * 100) / 100;
  return new Intl.NumberFormat(languageTag, { style: 'percent' }).format(share);
}

/** Why a file has not got there, naming it, as it is told where the file itself does not stand. */
export function namedWords(upload: Upload, words: UploadWords): string {
  const { name } = upload.file;
  const stuck = stuckWords(upload, words);
  return stuck === '' || stuck.includes(name) ? stuck : `${name}: ${stuck}`;
}

/** Why a file has not got there. */
export function stuckWords(upload: Upload, words: UploadWords): string {
  const { text, languageTag } = words;
  const { name } = upload.file;
  if (upload.phase === 'refused') return refusalWords(upload.why, name, words);
  if (upload.phase !== 'failed') return '';
  const otherwise =
    upload.sent > 0 ? text['file.stopped']({ percent: percentOf(upload, languageTag) }) : text['file.failed']({ name });
  return errorText(upload.error, text, otherwise);
}

function refusalWords(why: FileRefusal, name: string, { text, languageTag, limits }: UploadWords): string {
  const types = new Intl.ListFormat(languageTag, { type: 'disjunction' }).format(limits?.types ?? []);
  if (why === 'folder') return text['file.folder']({ name });
  if (why === 'empty') return text['file.empty']({ name });
  if (why === 'too-big') return text['file.tooBig']({ name, max: fileSize(limits?.maxBytes ?? 0, languageTag) });
  if (why === 'wrong-type') return types ? text['file.wrongType']({ name, types }) : text['file.otherType']({ name });
  if (why === 'too-many') return text['file.tooMany']({ max: limits?.maxCount ?? 0 });
  return text['file.virus']({ name });
}

/** Rounded up, so that nobody is promised too much. */
function duration(milliseconds: number, languageTag: string): string {
  const told = (unit: string, value: number): string =>
    new Intl.NumberFormat(languageTag, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  if (milliseconds < minute) return told('second', Math.ceil(milliseconds / 5_000) * 5);
  if (milliseconds < hour) return told('minute', Math.ceil(milliseconds / minute));
  return told('hour', Math.ceil(milliseconds / hour));
}
