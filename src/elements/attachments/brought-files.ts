import type { PickedFile } from '../../store/upload.js';

/** How files came. */
export type Bringing = 'chosen' | 'dropped' | 'pasted';

/** The files that were dropped; a folder is none. */
export function droppedFiles({ dataTransfer }: DragEvent): readonly File[] {
  const items = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const files = items.map((item) => (item.webkitGetAsEntry()?.isDirectory ? null : item.getAsFile()));
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
  return [...(clipboardData?.files ?? [])];
}

/** Under what name a file is attached. What browsers call every picture that is pasted says nothing; `name` says more. */
export function pickedFile(file: File, how: Bringing, name: () => string): PickedFile {
  if (how !== 'pasted' || !/^image\.\w+$/.test(file.name)) return { name: file.name, content: file };
  const shown = name();
  return { name: shown, content: file, sentName: shown + file.name.slice('image'.length) };
}
