import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws its host anew when the device loses the network, and when it has it back. */
export class NetworkWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the device knows that it has no network. */
  get offline(): boolean {
    return !navigator.onLine;
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    for (const change of ['online', 'offline']) addEventListener(change, () => this.#host.requestUpdate(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }
}
