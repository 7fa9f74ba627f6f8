import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timer } from '../../store/timer.js';

/** After so many milliseconds a skeleton is seen (skeletonStyles), and it then stays this long: a flash would only unsettle. */
const appearsAfter = 300;
const staysFor = 400;

/** Tells how long a skeleton stands: as long as something is loading, and once it has been seen for a while at least. */
export class Patience implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #timer: () => Timer;
  #cancel: (() => void) | undefined;
  #phase: 'idle' | 'unseen' | 'fresh' | 'seen' = 'idle';

  constructor(host: ReactiveControllerHost, timer: () => Timer) {
    this.#host = host;
    this.#timer = timer;
    host.addController(this);
  }

  /** Whether the skeleton stands now, where nothing else is there to be shown while `loading`. */
  holds(loading: boolean): boolean {
    if (loading && this.#phase === 'idle') this.#enter('unseen', appearsAfter);
    if (!loading && this.#phase !== 'fresh') this.#rest();
    return loading || this.#phase === 'fresh';
  }

  hostDisconnected(): void {
    this.#rest();
  }

  #enter(phase: 'unseen' | 'fresh', milliseconds: number): void {
    this.#phase = phase;
    this.#cancel = this.#timer()(() => this.#pass(), milliseconds);
  }

  #pass(): void {
    if (this.#phase === 'unseen') return this.#enter('fresh', staysFor);
    this.#phase = 'seen';
    this.#host.requestUpdate();
  }

  #rest(): void {
    this.#cancel?.();
    this.#phase = 'idle';
  }
}
