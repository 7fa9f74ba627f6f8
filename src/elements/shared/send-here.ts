/**
 * Has a form sent by its button heard in here alone. A frame with `sandbox` and without `allow-forms` would keep the form's
 * `submit` from us, though nothing of ours is ever submitted to an address. Enter in a field presses the button too.
 */
export function sendHere(event: Event): void {
  const [pressed] = event.composedPath();
  const button = pressed instanceof Element && pressed.closest('button');
  if (event.defaultPrevented || !button || button.type !== 'submit') return;
  event.preventDefault();
  // Firefox submits a form on an event of ours as well, unless whoever hears it prevents that.
  button.form?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
}
