import type { AttachmentLimits } from '../domain/service.js';
import type { SupportError } from '../port/support-error.js';
import { folderType } from './upload.js';
import type { FileRefusal, PickedFile } from './upload.js';

/** Why a file is not worth sending, where `others` are attached already. */
export function refusalOf(
  { name, content }: PickedFile,
  { maxBytes, maxCount, types }: AttachmentLimits,
  others: number,
): FileRefusal | undefined {
  if (content.type === folderType) return 'folder';
  if (content.size === 0) return 'empty';
  if (content.size > maxBytes) return 'too-big';
  if (types.length > 0 && !types.some((type) => isOf(type, name, content.type))) return 'wrong-type';
  return others >= maxCount ? 'too-many' : undefined;
}

/** `image/png`, `image/*` or `.png`. The help desk tells by the content, and has the last word. */
function isOf(wanted: string, name: string, type: string): boolean {
  if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted.toLowerCase());
  return wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}

/** What the help desk's refusal says of the file itself; nothing where another try may help. */
export function refusalIn({ code, problems }: SupportError): FileRefusal | undefined {
  if (code === 'too-large') return 'too-big';
  if (code !== 'invalid') return undefined;
  return problems.some(({ pointer }) => pointer === '/file') ? 'empty' : 'wrong-type';
}
