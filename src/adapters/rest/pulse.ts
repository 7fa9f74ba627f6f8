/** How often a help desk is asked. */
export interface PulseOptions {
  /** Milliseconds between two looks when nothing happens at first. */
  readonly every: number;
  /** Milliseconds that the wait grows to while nothing happens or the help desk does not answer. */
  readonly atMost: number;
}

/** The beat in which a help desk is polled: slower while nothing happens, at once on a hint. */
export class Pulse {
  readonly #options: PulseOptions;
  readonly #waiting = new Set<() => void>();

  constructor(options: PulseOptions) {
    this.#options = options;
  }

  /** Ends the present wait of everyone: something may have happened. */
  hint(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /** Waits for the next look, after so many looks that saw nothing. Rejects when the signal fires. */
  next(idle: number, signal: AbortSignal): Promise<void> {
    const { every, atMost } = this.#options;
    const wait = Math.min(atMost, every * 1.5 ** idle);
    return new Promise((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', stop);
      };
      const wake = (): void => (done(), resolve());
      const stop = (): void => (done(), reject(signal.reason));
      const timer = setTimeout(wake, wait);
      this.#waiting.add(wake);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop);
    });
  }
}
