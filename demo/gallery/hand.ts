import { inLanguage } from './in-language.js';

/** Finds inside an element and all shadow roots below it, in order. */
export function deep<E extends Element = HTMLElement>(root: Element, selector: string): E[] {
  const scopes: ParentNode[] = root.shadowRoot ? [root.shadowRoot, root] : [root];
  return scopes.flatMap((scope) => [
    ...scope.querySelectorAll<E>(selector),
    ...[...scope.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? deep<E>(element, selector) : [])),
  ]);
}

/** Waits until something that can be seen is there, and says what was missing when it does not come. */
export async function appears<E extends HTMLElement = HTMLElement>(root: Element, selector: string): Promise<E> {
  for (let frame = 0; frame < 300; frame++) {
    const found = deep<E>(root, selector).find((element) => element.checkVisibility());
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  throw new Error(`${selector} did not appear in <${root.localName}>`);
}

/** Presses what can be found, once it is there. */
export async function press(root: Element, selector: string): Promise<void> {
  (await appears(root, selector)).click();
}

/** Types a text into a field, once it is there: in the page's language if the gallery has it so. */
export async function write(root: Element, selector: string, text: string): Promise<void> {
  const field = await appears<HTMLInputElement>(root, selector);
  field.value = inLanguage(text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function holding(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** Chooses files, once there is where to. */
export async function choose(root: Element, ...files: readonly File[]): Promise<void> {
  await appears(root, '.choose');
  const [control] = deep<HTMLInputElement>(root, 'input[type=file]');
  if (!control) throw new Error('There is nowhere to choose files');
  control.files = holding(files).files;
  control.dispatchEvent(new Event('change'));
}

/** Holds files over something, once it is there. */
export async function holdOver(root: Element, selector: string, ...files: readonly File[]): Promise<void> {
  const how = { bubbles: true, composed: true, cancelable: true };
  (await appears(root, selector)).dispatchEvent(new DragEvent('dragenter', { ...how, dataTransfer: holding(files) }));
}
