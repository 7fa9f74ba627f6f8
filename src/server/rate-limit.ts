import { Refusal } from './refusal.js';

/** How much one person may change: `burst` at once, and `perSecond` in the long run. */
export interface RateLimit {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** How many buckets may stand before the full ones are thrown away. */
const manyBuckets = 10_000;

/** Counts what each person changes, as a bucket of tokens that refills with time. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(limit: RateLimit, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Takes one token of a person's; refuses with the seconds to wait when none is left. */
  take(person: string): void {
    const left = this.#left(person);
    if (left < 1) {
      const seconds = Math.ceil((1 - left) / this.#limit.perSecond);
      throw new Refusal('rate-limited', `Wait ${seconds} s before the next change.`, {
        headers: { 'Retry-After': String(seconds) },
      });
    }
    if (this.#buckets.size >= manyBuckets) this.#forgetFull();
    this.#buckets.set(person, { left: left - 1, at: this.#now() });
  }

  #left(person: string): number {
    const { burst, perSecond } = this.#limit;
    const bucket = this.#buckets.get(person);
    if (!bucket) return burst;
    const elapsed = Math.max(0, this.#now() - bucket.at) / 1000;
    return Math.min(burst, bucket.left + elapsed * perSecond);
  }

  #forgetFull(): void {
    for (const person of this.#buckets.keys()) {
      if (this.#left(person) >= this.#limit.burst) this.#buckets.delete(person);
    }
  }
}
