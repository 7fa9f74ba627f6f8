/** What is typed, then with Ctrl or ⌘ (`+`) what is marked, copied and taken back, and with any what is erased or gone about in. */
const typing = /^(.|\+[acvxyz]|\+*(Backspace|Delete|Enter|Arrow.+))$/iu;

/**
 * Keeps what is typed in our fields from the host page's shortcuts: past the host element a key seems to come from the element,
 * not from a field, and a page would take Backspace there for what is chosen in its own drawing. A listener that captures
 * on `window` still hears it; it can look at `composedPath()[0]`.
 */
export function keepTyping(event: KeyboardEvent): void {
  const [field] = event.composedPath();
  const isText = field instanceof Element && field.matches('input, textarea, select');
  const held = event.ctrlKey || event.metaKey ? '+' : event.altKey ? '++' : '';
  if (isText && typing.test(held + event.key)) event.stopPropagation();
}
