import { announceInside } from '../shared/announcer.js';
import { focusedElement } from './focused-element.js';
import { keepFocus } from './keep-focus.js';

/** Width from which down the panel is a sheet over the whole page. */
const sheet = '(max-width: 480px)';

/**
 * Puts a dialog on the page: beside the host's content on a desktop, as a modal sheet on a phone. The page beside it stays
 * usable on a desktop, so it is a popover there: in the top layer, whatever the page's own layers and transforms are.
 */
export class PanelFrame {
  readonly #dialog: HTMLDialogElement;
  readonly #media: MediaQueryList = matchMedia(sheet);
  #shown: 'popover' | 'modal' | undefined;
  #endAnnouncing: (() => void) | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    keepFocus(dialog);
  }

  /** Whether the dialog is on the page. A popover's `dialog.open` is false all the time. */
  get shown(): boolean {
    return this.#shown !== undefined;
  }

  /** With the focus on its title. Where that cannot be, a modal dialog of the page makes all inert but one more of them. */
  show(): void {
    const ways = this.#media.matches ? (['modal'] as const) : (['popover', 'modal'] as const);
    for (const way of ways) {
      this.#showAs(way);
      if (this.focusTitle()) return;
    }
  }

  #showAs(wanted: 'popover' | 'modal'): void {
    if (this.#shown === wanted) return;
    this.hide();
    if (wanted === 'modal') this.#dialog.showModal();
    else if (this.#dialog.showPopover) this.#dialog.showPopover();
    else this.#dialog.show();
    this.#shown = wanted;
    // A modal dialog silences every region outside itself.
    const region = this.#dialog.querySelector<HTMLElement>('[role=status]');
    if (wanted === 'modal' && region) this.#endAnnouncing = announceInside(region);
  }

  /** Tells whether the title has the focus now. The page may have taken the focus back since; in a window without it no event tells. */
  focusTitle(): boolean {
    const title = this.#dialog.querySelector('h1');
    let done = !title;
    title?.addEventListener('focus', () => (done = true), { once: true });
    title?.focus({ preventScroll: true });
    return done || focusedElement() === title;
  }

  hide(): void {
    this.#endAnnouncing?.();
    // showModal() throws on an open popover, so each is left the way it was entered.
    if (this.#dialog.open) this.#dialog.close();
    else if (this.#shown === 'popover') this.#dialog.hidePopover();
    this.#shown = undefined;
  }

  /** Calls back when the page has become narrow or wide. */
  watch(onCross: () => void, signal: AbortSignal): void {
    this.#media.addEventListener('change', onCross, { signal });
  }
}
