import { remembered } from './remembered.js';
import type { Visit } from './visit.js';

/** What a shelf holds. */
export interface Shelved {
  /** Must not be put away now. */
  readonly needed: boolean;
}

const room = 20;

/** Gives one and the same thing per key, and puts away those longest unused that nobody needs. */
export class Shelf<T extends Shelved> {
  readonly #things = new Map<string, T>();

  /** The thing of the key, made if it is not here. */
  take(key: string, make: () => T): T {
    const thing = this.#things.get(key) ?? make();
    this.#things.delete(key);
    this.#tidy();
    this.#things.set(key, thing);
    return thing;
  }

  #tidy(): void {
    for (const [key, thing] of this.#things) {
      if (this.#things.size < room) return;
      if (!thing.needed) this.#things.delete(key);
    }
  }
}

/** A shelf for every visit: what is on it goes with the user. */
export function shelves<T extends Shelved>(): (visit: Visit) => Shelf<T> {
  return remembered(() => new Shelf<T>());
}
