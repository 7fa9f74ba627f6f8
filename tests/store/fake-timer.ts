import type { Timer } from '../../src/store/timer.js';
import { settle } from './scripted-adapter.js';

/** Time that passes only when the test says so. */
export class FakeTimer {
  now = Date.parse('2026-05-12T08:00:00.000Z');
  #waiting: { at: number; callback: () => void }[] = [];

  readonly timer: Timer = (callback, milliseconds) => {
    const waiting = { at: this.now + milliseconds, callback };
    this.#waiting.push(waiting);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
    };
  };

  /** Timers that have not gone off. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Lets so many milliseconds pass, one timer after another. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((waiting) => waiting !== next);
      this.now = next.at;
      next.callback();
      await settle();
    }
    this.now = end;
    await settle();
  }
}
