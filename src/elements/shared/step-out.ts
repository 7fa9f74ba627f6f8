/** Whether a key leaves what is open inside a view. The panel around takes a step out as well unless it is told that this one was it. */
export function stepsOut(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.isComposing) return false;
  event.preventDefault();
  return true;
}
