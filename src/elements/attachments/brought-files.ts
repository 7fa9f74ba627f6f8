import { folderType } from '../../store/upload.js';
import type { PickedFile } from '../../store/upload.js';

/** How files came. */
export type Bringing = 'chosen' | 'dropped' | 'pasted';

/** The files that were brought. A folder is none: of it there is its name, to tell that. */
export function broughtFiles(transfer: DataTransfer | null): readonly File[] {
  const files = [...(transfer?.items ?? [])].map((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory ? new File([], entry.name, { type: folderType }) : item.getAsFile();
  });
  return files.filter((file) => file !== null);
}

/**
 * The files that were pasted. Where there is text as well, as from a spreadsheet, and somewhere to write it, the text is meant.
 */
export function pastedFiles(event: ClipboardEvent): readonly File[] {
  const { clipboardData } = event;
  const [field] = event.composedPath();
  const writes = field instanceof Element && field.matches('input, textarea');
  if (writes && clipboardData?.types.includes('text/plain')) return [];
  return broughtFiles(clipboardData);
}

/** Characters that turn around the text after them: with one in it `gpj.exe` reads `exe.jpg`, and so would the words beside it. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** Under what name a file is attached. What browsers call every picture that is pasted says nothing; `name` says more. */
export function pickedFile(file: File, how: Bringing, name: () => string): PickedFile {
  if (how !== 'pasted' || !/^image\.\w+$/.test(file.name))
    return { name: file.name.replaceAll(turning, ''), content: file };
  const shown = name();
  return { name: shown, content: file, sentName: shown + file.name.slice('image'.length) };
}
