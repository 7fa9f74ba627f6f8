import type { Answer } from './answer.js';

/** The key under which one wish is granted at most once: kept from the first try until it is known what came of it. */
export class ChangeKey {
  readonly #newKey: () => string;
  #wish: string | undefined;
  #key: string | undefined;
  #unsure = false;

  constructor(newKey: () => string) {
    this.#newKey = newKey;
  }

  /** The key to try a wish with. Another wish has another one. */
  of(wish: unknown): string {
    const words = JSON.stringify(wish);
    if (words !== this.#wish) this.#forget();
    this.#wish = words;
    return (this.#key ??= this.#newKey());
  }

  /**
   * Takes in how a try ended: where that settles it, the next one gets another key.
   * Once one try may have landed, a later refusal does not settle: it tells of that later try alone.
   */
  settle(answer: Answer<unknown>): void {
    this.#unsure ||= answer !== undefined && 'error' in answer && answer.error.outcome !== 'not-applied';
    if (!this.#unsure || (answer && 'value' in answer)) this.#forget();
  }

  #forget(): void {
    this.#key = undefined;
    this.#unsure = false;
  }
}
