import { afterFocusHasGone } from '../shared/after-focus-has-gone.js';
import { focusedElement } from './focused-element.js';

/** Goes on at the title where what is pressed goes with the press, as *Try again* does: nobody is left on the page around. */
export function keepFocus(dialog: HTMLElement): void {
  const onPress = (): void => {
    const pressed = focusedElement();
    requestAnimationFrame(() => {
      if (pressed?.isConnected === false) afterFocusHasGone(() => dialog.querySelector('h1')?.focus(), 2);
    });
  };
  // Before the press is heard below, after which it may be gone already; not by the dialog, which would be clickable to screen readers.
  dialog.getRootNode().addEventListener('click', onPress, true);
}
