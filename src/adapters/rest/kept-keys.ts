import { SupportError } from '../../port/support-error.js';

interface Kept {
  readonly print: string;
  readonly result: Promise<unknown>;
}

/** Remembers under which key what was done, so that the same thing is done once while the adapter is open. */
export class KeptKeys {
  readonly #kept = new Map<string, Kept>();

  /**
   * Does something under a key, once: the same again gives the same result, something else is `key-reused`. What was
   * refused does not use the key up.
   */
  async once<T>(key: string, what: readonly unknown[], work: () => Promise<T>): Promise<T> {
    const print = JSON.stringify(what);
    const kept = this.#kept.get(key);
    if (kept && kept.print !== print) throw new SupportError('key-reused', `The key ${key} belongs to something else`);
    if (kept) {
      const result = await kept.result;
      return result as T;
    }
    const result = work();
    this.#kept.set(key, { print, result });
    result.catch(() => this.#kept.delete(key));
    return result;
  }

  /** Forgets everything. */
  clear(): void {
    this.#kept.clear();
  }
}
