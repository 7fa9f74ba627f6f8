import { remembered } from '../../store/remembered.js';
import type { Timer } from '../../store/timer.js';

/** The longest that anything stays as it is without a look at the clock, in milliseconds. */
const longestSleep = 360 * 60_000;

/** Something that wants to be woken now and then. */
export interface Sleeper {
  /** Milliseconds that it would like to sleep from now on; `Infinity` where it waits for nothing. */
  readonly sleep: () => number;
  readonly wake: () => void;
}

/**
 * One timer for all that shows time on a page. It is set to the sleeper that wants to be woken first, and wakes them all:
 * they agree, and a clock that has been set or a computer that has slept is noticed wherever it is noticed first.
 */
export class PageAlarm {
  readonly #timer: Timer;
  readonly #sleepers = new Set<Sleeper>();
  #cancel: (() => void) | undefined;
  #watching: AbortController | undefined;

  constructor(timer: Timer) {
    this.#timer = timer;
  }

  /** Wakes a sleeper from now on. Gives what ends that. */
  add(sleeper: Sleeper): () => void {
    this.#sleepers.add(sleeper);
    this.#watch();
    this.set();
    return () => {
      this.#sleepers.delete(sleeper);
      this.set();
      if (!this.#sleepers.size) this.#watching?.abort();
    };
  }

  /** Sets the timer anew, because somebody wants to be woken at another time than before. */
  set(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.#sleepers.size) return;
    const sleep = Math.min(longestSleep, ...[...this.#sleepers].map((sleeper) => sleeper.sleep()));
    this.#cancel = this.#timer(() => this.#ring(), sleep);
  }

  #ring(): void {
    for (const sleeper of this.#sleepers) sleeper.wake();
    this.set();
  }

  /** Timers stand still while a computer sleeps, and browsers hold back those of hidden pages. */
  #watch(): void {
    if (this.#watching && !this.#watching.signal.aborted) return;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const ring = (): void => this.#ring();
    document.addEventListener('visibilitychange', ring, { signal });
    addEventListener('pageshow', ring, { signal });
    addEventListener('focus', ring, { signal });
  }
}

/** The alarm over a timer: one and the same for all who share the timer, as all of a page do. */
export const alarmOver: (timer: Timer) => PageAlarm = remembered((timer) => new PageAlarm(timer));
