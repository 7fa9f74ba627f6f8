import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Saves what is being written at the moments after which the element may not be heard of again: the page is hidden or left,
 * the element is taken off it, or the focus goes elsewhere, as it does to the link that takes the element away with its store.
 */
export class DraftKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #save: () => void;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, save: () => void) {
    this.#host = host;
    this.#save = save;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') this.#save();
    };
    document.addEventListener('visibilitychange', onHide, { signal });
    window.addEventListener('pagehide', () => this.#save(), { signal });
    this.#host.addEventListener('focusout', () => this.#save(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#save();
  }
}
