import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterFocusHasGone } from '../shared/after-focus-has-gone.js';

/**
 * Keeps the focus in the thread when what has it goes, as support has acted meanwhile or the press of it was its last: on what is
 * written where it was there or nothing else is, else where it says whose turn it is.
 */
export class HeldFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #held: Element | null | undefined;
  #next = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#host.shadowRoot?.activeElement;
    this.#next = this.#held?.matches('.log *:not(tc-survey)') ? '.log' : '.band, .log';
  }

  hostUpdated(): void {
    const next = this.#next;
    if (this.#held?.isConnected === false)
      afterFocusHasGone(() => this.#host.shadowRoot?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true }));
  }
}
