import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownerOf } from '../../store/connection-of.js';
import type { SupportStore } from '../../store/support-store.js';

/**
 * Tells an element that the user who filled it in has left, so that the next one sees nothing of it.
 * Listens to the store itself: by the time elements are drawn another one may have connected anew.
 */
export class UserWatch implements ReactiveController {
  readonly #host: { readonly store: SupportStore | undefined };
  readonly #onLeft: () => void;
  #store: SupportStore | undefined;
  #user: string | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & { readonly store: SupportStore | undefined }, onLeft: () => void) {
    this.#host = host;
    this.#onLeft = onLeft;
    host.addController(this);
  }

  hostUpdate(): void {
    const { store } = this.#host;
    if (store === this.#store && this.#listening) return;
    this.#listening?.abort();
    this.#listening = new AbortController();
    this.#store = store;
    store?.addEventListener('change', () => this.#look(), { signal: this.#listening.signal });
    this.#look();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  #look(): void {
    const user = ownerOf(this.#store);
    // A connection that fails or is made anew says nothing about who is there; only an idle one has been signed out.
    if (user === undefined && this.#store?.connection.phase !== 'idle') return;
    const left = this.#user !== undefined && user !== this.#user;
    this.#user = user;
    if (left) this.#onLeft();
  }
}
