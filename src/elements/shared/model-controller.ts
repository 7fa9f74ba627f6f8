import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the store's models have in common, seen from an element. */
export interface WatchedModel<S> {
  readonly state: S;
  subscribe(onChange: () => void): () => void;
}

/**
 * Shows a model of the store in an element: subscribes while the element is on the page and renders it anew on every change.
 * The model is asked for before each update, so it may follow the element's properties.
 */
export class ModelController<M extends WatchedModel<unknown>> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #pick: () => M | undefined;
  #model: M | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, pick: () => M | undefined) {
    this.#host = host;
    this.#pick = pick;
    host.addController(this);
  }

  /** The model shown now. */
  get model(): M | undefined {
    return this.#model;
  }

  /** What the model says now; `undefined` as long as there is no model. */
  get state(): M['state'] | undefined {
    return this.#model?.state;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const model = this.#pick();
    if (model === this.#model && this.#unsubscribe) return;
    this.#unsubscribe?.();
    this.#model = model;
    this.#unsubscribe = model?.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
