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

/** Types a text into a field, once it is there. */
export async function write(root: Element, selector: string, text: string): Promise<void> {
  const field = await appears<HTMLInputElement>(root, selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
