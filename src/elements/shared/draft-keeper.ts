import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SupportStore } from '../../store/support-store.js';

/** What is written in. */
export interface KeptHost extends ReactiveControllerHost, HTMLElement {
  readonly store: SupportStore | undefined;
}

/**
 * Saves what is being written at the moments after which it may not be heard of again: the page is hidden or left, it opens
 * another store, the element is taken off it, or the focus goes elsewhere, as it does to the link that takes both away.
 */
export class DraftKeeper implements ReactiveController {
  readonly #host: KeptHost;
  readonly #save: () => void;
  #listening: AbortController | undefined;

  constructor(host: KeptHost, save: () => void) {
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

  hostUpdate(): void {
    const signal = this.#listening?.signal;
    if (signal) this.#host.store?.addEventListener('close', this.#save, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#save();
  }
}
