/** Before that a guess would jump about. */
const settling = 3_000;
/** Not worth telling below that. */
const worthTelling = 5_000;

/** How fast one file goes, and how long the rest of it takes at that. */
export class UploadPace {
  readonly #now: () => number;
  readonly #began: number;
  readonly #from: number;

  constructor(now: () => number, from: number) {
    this.#now = now;
    this.#began = now();
    this.#from = from;
  }

  /** Milliseconds left, once they can be told and are worth it. */
  at(sent: number, total: number): { readonly left?: number } {
    const past = this.#now() - this.#began;
    if (past < settling || sent <= this.#from) return {};
    const left = ((total - sent) * past) / (sent - this.#from);
    return left > worthTelling ? { left } : {};
  }
}
