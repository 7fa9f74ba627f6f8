import { focusedElement } from './focused-element.js';

/** Goes on at the title where what is pressed goes with the press, as *Try again* does: nobody is left on the page around. */
export function keepFocus(dialog: HTMLElement): void {
  const onPress = async (): Promise<void> => {
    const pressed = focusedElement();
    await new Promise(requestAnimationFrame);
    if (pressed?.isConnected === false && !focusedElement()) dialog.querySelector('h1')?.focus();
  };
  // Before the press is heard below, after which it may be gone already.
  dialog.addEventListener('click', () => void onPress(), { capture: true });
}
