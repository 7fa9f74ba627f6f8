import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
    if (this.#held?.isConnected === false)
      this.#host.shadowRoot?.querySelector<HTMLElement>(this.#next)?.focus({ preventScroll: true });
  }
}
