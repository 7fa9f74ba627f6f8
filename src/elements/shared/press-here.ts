/** What was pressed last. */
let last: Element | undefined;

/**
 * Hears of a press in an element's own shadow root before the button or link does. The second half of a double click sends
 * nothing again, and is not meant for what the first one has brought under the pointer, such as the answer to a question
 * that nobody has read.
 *
 * A form sent by its button is heard in here alone. A frame with `sandbox` and without `allow-forms` would keep the form's
 * `submit` from us, though nothing of ours is ever submitted to an address. Enter in a field presses the button too.
 */
export function pressHere(this: EventTarget, event: Event & { readonly detail?: number }): void {
  const [pressed] = event.composedPath();
  const button = pressed instanceof Element && pressed.closest<HTMLButtonElement>('a,button');
  // What the host page has put into a slot is its own affair.
  if (event.defaultPrevented || !button || button.getRootNode() !== this) return;
  const sends = button.type === 'submit';
  if (Number(event.detail) > 1 && (sends || button !== last)) {
    event.stopPropagation();
    return event.preventDefault();
  }
  last = button;
  if (!sends) return;
  event.preventDefault();
  // Firefox submits a form on an event of ours as well, unless whoever hears it prevents that.
  button.form?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
}
