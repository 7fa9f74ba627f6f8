import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the reader where it says whose turn it is when what they are at goes, as support has acted meanwhile: not on the page around. */
export class HeldFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #held: Element | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    if (this.#held?.isConnected === false)
      this.#host.shadowRoot?.querySelector<HTMLElement>('.band')?.focus({ preventScroll: true });
  }
}
