import type { Visit } from './visit.js';

/** One thing shown, kept up to date while somebody looks: fires `change` whenever `state` is another value. */
export abstract class Model<S> extends EventTarget {
  protected readonly visit: Visit;
  /** Ends when nobody looks any more; none while nobody does. */
  protected looking: AbortController | undefined;
  readonly #blank: S;
  #state: S;
  #subscribers = 0;

  constructor(visit: Visit, blank: S) {
    super();
    this.visit = visit;
    this.#blank = blank;
    this.#state = blank;
  }

  /** What there is to show; blank for good once the user has signed out. */
  get state(): S {
    if (this.visit.ended) this.#state = this.#blank;
    return this.#state;
  }

  /** Somebody looks, or something is kept that must not be lost. */
  get needed(): boolean {
    return this.looking !== undefined;
  }

  /** Calls back after every change until the returned function is called. The first subscriber starts the loading. */
  subscribe(onChange: () => void): () => void {
    const subscription = new AbortController();
    this.addEventListener('change', () => onChange(), { signal: subscription.signal });
    this.#subscribers++;
    this.#look();
    return () => {
      if (subscription.signal.aborted) return;
      subscription.abort();
      this.#subscribers--;
      // Later, so that a view that is moved or replaced by another in the same moment starts nothing anew.
      this.visit.settings.timer(() => this.#lookAway(), 0);
    };
  }

  /** Called with the first subscriber; the signal fires after the last. */
  protected abstract start(looking: AbortSignal): void;

  protected show(state: S): void {
    if (this.visit.ended) return;
    this.#state = state;
    this.#tell();
  }

  #look(): void {
    if (this.looking) return;
    this.looking = new AbortController();
    const { signal } = this.looking;
    this.visit.signal.addEventListener('abort', () => this.#tell(), { signal });
    this.start(signal);
  }

  #lookAway(): void {
    if (this.#subscribers > 0) return;
    this.looking?.abort();
    this.looking = undefined;
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
