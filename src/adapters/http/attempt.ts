import { SupportError } from '../../port/support-error.js';
import { unanswered, type Tried } from '../rest/failure.js';

/** One call under way, given up when the caller, the closing of the adapter or the time says so. */
export class Attempt {
  readonly #tried: Tried;
  readonly #caller: AbortSignal | undefined;
  readonly #call = new AbortController();
  readonly #done = new AbortController();
  readonly #givenUp: Promise<never>;
  #expired = false;

  constructor(tried: Tried, closing: AbortSignal, caller: AbortSignal | undefined) {
    this.#tried = tried;
    this.#caller = caller;
    for (const signal of [closing, caller]) {
      if (signal?.aborted) this.#call.abort();
      signal?.addEventListener('abort', () => this.#call.abort(), { signal: this.#done.signal });
    }
    this.#givenUp = new Promise((_, reject) => {
      this.signal.addEventListener('abort', () => reject(this.signal.reason));
    });
  }

  /** Fires when the call is given up. */
  get signal(): AbortSignal {
    return this.#call.signal;
  }

  /** Waits for one step of the call, so many milliseconds at most. Rejects as the port says. */
  async step<T>(work: () => Promise<T>, milliseconds: number): Promise<T> {
    const expire = (): void => {
      this.#expired = true;
      this.#call.abort();
    };
    const timer = setTimeout(expire, milliseconds);
    try {
      this.signal.throwIfAborted();
      // A race, since a token callback or a fetch of the page's own may not heed the signal.
      return await Promise.race([this.#givenUp, work()]);
    } catch (error) {
      throw this.#failure(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Lets go of the connection and of the signals. */
  end(): void {
    this.#done.abort();
    this.#call.abort();
  }

  #failure(error: unknown): unknown {
    if (this.#caller?.aborted) return this.#caller.reason;
    if (error instanceof SupportError) return error;
    return unanswered(this.#tried, this.#expired ? 'timeout' : 'network', error);
  }
}
