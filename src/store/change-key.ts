import type { Answer } from './answer.js';

/** The key under which one change happens at most once: kept from the first try until it is known what came of it. */
export class ChangeKey {
  readonly #newKey: () => string;
  #key: string | undefined;
  #unsure = false;

  constructor(newKey: () => string) {
    this.#newKey = newKey;
  }

  /** The key to try with. */
  get value(): string {
    return (this.#key ??= this.#newKey());
  }

  /**
   * Takes in how a try ended; true when that settles it and the next change gets another key.
   * Once one try may have landed, a later refusal does not settle: it tells of that later try alone.
   */
  settle(answer: Answer<unknown>): boolean {
    this.#unsure ||= answer !== undefined && 'error' in answer && answer.error.outcome !== 'not-applied';
    if (this.#unsure && !(answer && 'value' in answer)) return false;
    this.#unsure = false;
    this.#key = undefined;
    return true;
  }
}
