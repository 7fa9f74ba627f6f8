import type { Timer } from '../../src/store/timer.js';

/** Time that passes only when the test says so. */
export class FakeTimer {
  #now = 0;
  #waiting: { at: number; callback: () => void }[] = [];

  readonly timer: Timer = (callback, milliseconds) => {
    const waiting = { at: this.#now + milliseconds, callback };
    this.#waiting.push(waiting);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
    };
  };

  /** Callbacks that have not been made. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { callback } of due) callback();
  }
}
