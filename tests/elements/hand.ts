/** What a person reads in an element, hidden texts included. */
export function read(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Everything in an element that a selector finds. */
export function all<E extends Element = HTMLElement>(element: Element, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The one thing in an element that a selector finds. */
export function one<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`There is no ${selector} in ${read(element)}`);
  return found;
}

function named(found: Element, name: string): boolean {
  const label = found.getAttribute('aria-label') ?? found.textContent;
  return label.replaceAll(/\s+/g, ' ').trim().includes(name);
}

/** The button, as a person would find it by its name. */
export function button(element: Element, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((each) => named(each, name));
  if (!found) throw new Error(`There is no button "${name}" in: ${read(element)}`);
  return found;
}

/** Whether there is a button of that name. */
export function hasButton(element: Element, name: string): boolean {
  return all(element, 'button').some((each) => named(each, name));
}

/** The control with that label. */
export function control(element: Element, label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = all<HTMLLabelElement>(element, 'label').find((each) => named(each, label))?.control;
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error(`There is no field "${label}" in: ${read(element)}`);
}

/** Types a text into a field in place of what stands there. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** What has the focus, shadow roots looked through. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** The elements that tell a thing about another: `aria-describedby` followed, joined as text. */
export function description(of: Element): string {
  const root = of.getRootNode();
  if (!(root instanceof ShadowRoot)) return '';
  const ids = (of.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => root.getElementById(id)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '').join(' | ');
}

/** The first words in an element, and which of their letters stands furthest to the right. */
export function furthestRight(element: Element): { readonly words: string; readonly letter: string } {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()?.textContent?.trim() === '');
  const { currentNode } = texts;
  const words = currentNode.textContent ?? '';
  const range = new Range();
  const placed = [...words].map((letter, index) => {
    range.setStart(currentNode, index);
    range.setEnd(currentNode, index + 1);
    return { letter, right: range.getBoundingClientRect().right };
  });
  const letter = placed.reduce((one, other) => (other.right > one.right ? other : one)).letter;
  return { words, letter };
}
