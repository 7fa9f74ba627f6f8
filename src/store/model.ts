import type { Visit } from './visit.js';

/** One thing shown, kept up to date while somebody looks: fires `change` whenever `state` is another value. */
export abstract class Model<S> extends EventTarget {
  protected readonly visit: Visit;
  readonly #blank: S;
  #state: S;

  constructor(visit: Visit, blank: S) {
    super();
    this.visit = visit;
    this.#blank = blank;
    this.#state = blank;
  }

  /** What there is to show; blank again once the user has signed out. */
  get state(): S {
    return this.visit.ended ? this.#blank : this.#state;
  }

  /** Calls back after every change until the returned function is called. The first subscriber starts the loading. */
  subscribe(onChange: () => void): () => void {
    void onChange;
    throw new Error('Not built yet');
  }

  protected show(state: S): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
