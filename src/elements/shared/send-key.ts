/** Whether a key sends what is written, as Ctrl+Enter and on a Mac ⌘+Enter do: once, however long it is held. */
export function sends(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
  event.preventDefault();
  return !event.repeat;
}
