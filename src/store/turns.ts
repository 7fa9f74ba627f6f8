/** Does one thing after another, so that an earlier answer never lands on a later one. What is given to it must not reject. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;

  /** Does it when its turn comes. */
  take(turn: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(turn);
    return this.#last;
  }

  /** Does it once more after what is under way, however often it is asked for before that. */
  again(turn: () => Promise<void>): Promise<void> {
    this.#waiting ??= this.take(() => {
      this.#waiting = undefined;
      return turn();
    });
    return this.#waiting;
  }
}
