import { focusedElement } from './focused-element.js';

/** Tells whether the focus is inside an element, or lost and so free to be moved. */
export function holdsFocus(element: Element): boolean {
  return !focusedElement() || Boolean(element.shadowRoot?.activeElement);
}

/** What is being written is saved when the focus leaves it: here before anybody looks for it. */
export function leaveField(): void {
  focusedElement()?.blur();
}

/** Moves the focus to the first of some elements that can take it. */
export function focusFirst(candidates: readonly (HTMLElement | undefined)[]): void {
  for (const candidate of candidates) {
    candidate?.focus();
    if (candidate && focusedElement() === candidate) return;
  }
}
