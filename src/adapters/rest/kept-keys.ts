import { SupportError } from '../../port/support-error.js';

interface Kept {
  readonly print: string;
  readonly result: Promise<unknown>;
}

/** Remembers under which key what was done, so that the same thing is done once while the adapter is open. */
export class KeptKeys {
  readonly #kept = new Map<string, Kept>();
  /** What was sent under a key and of which nobody knows whether it was done. */
  readonly #unknown = new Map<string, string>();

  /**
   * Does something under a key, once: the same again gives the same result, something else is `key-reused`. What was
   * refused does not use the key up. The work is told whether it was tried before and nobody knows what became of it.
   */
  async once<T>(key: string, what: readonly unknown[], work: (again: boolean) => Promise<T>): Promise<T> {
    const print = JSON.stringify(what);
    const kept = this.#kept.get(key);
    if (kept && kept.print !== print) throw new SupportError('key-reused', `The key ${key} belongs to something else`);
    if (kept) {
      const result = await kept.result;
      return result as T;
    }
    const result = work(this.#unknown.get(key) === print);
    this.#kept.set(key, { print, result });
    result.catch((error: unknown) => {
      this.#kept.delete(key);
      if (error instanceof SupportError && error.outcome === 'unknown') this.#unknown.set(key, print);
    });
    return result;
  }

  /** Forgets everything. */
  clear(): void {
    this.#kept.clear();
    this.#unknown.clear();
  }
}
