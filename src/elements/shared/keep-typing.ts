/**
 * Keeps what is typed in our fields from the host page's single-key shortcuts: past the host element a key seems to come from
 * the element, not from a field. A listener that captures on `window` still hears it; it can look at `composedPath()[0]`.
 */
export function keepTyping(event: KeyboardEvent): void {
  const [field] = event.composedPath();
  const isText = field instanceof Element && field.matches('input, textarea, select');
  if (isText && [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
    event.stopPropagation();
}
