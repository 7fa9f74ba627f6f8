/** A file to attach, of so many bytes. */
export function file(name: string, { size = 20, type = 'text/plain' }: { size?: number; type?: string } = {}): File {
  return new File([new Uint8Array(size)], name, { type });
}

function holding(files: readonly File[], text?: string): DataTransfer {
  const transfer = new DataTransfer();
  for (const each of files) transfer.items.add(each);
  if (text !== undefined) transfer.setData('text/plain', text);
  return transfer;
}

/** Drops a folder on a place. */
export function dropFolder(at: Element, name: string): void {
  const event = new DragEvent('drop', { bubbles: true, composed: true, cancelable: true });
  const getAsFile = (): File => new File([new Uint8Array(4_096)], name);
  const item = { kind: 'file', getAsFile, webkitGetAsEntry: () => ({ isDirectory: true, name }) };
  // Only a person can put a folder into a real one.
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items: [item] } });
  at.dispatchEvent(event);
}

/** Drags files over a place; tells whether the browser would keep from opening them. */
export function drag(type: 'dragenter' | 'dragover' | 'drop', at: Element, ...files: readonly File[]): boolean {
  const how = { bubbles: true, composed: true, cancelable: true };
  const event = new DragEvent(type, { ...how, dataTransfer: holding(files) });
  return !at.dispatchEvent(event);
}

/** Pastes files into a place, with a text beside them where there is one. Tells whether they were taken. */
export function paste(at: Element, files: readonly File[], text?: string): boolean {
  const event = new Event('paste', { bubbles: true, composed: true, cancelable: true });
  // Firefox's ClipboardEvent does not take files.
  Object.defineProperty(event, 'clipboardData', { value: holding(files, text) });
  return !at.dispatchEvent(event);
}

/** Chooses files in the platform's own control. */
export function choose(element: Element, ...files: readonly File[]): void {
  const control = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
  if (!control) throw new Error('There is nowhere to choose files');
  control.files = holding(files).files;
  control.dispatchEvent(new Event('change'));
}
