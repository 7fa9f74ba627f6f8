import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a screen reader may take to hear of it, in milliseconds. */
const heard = 150;

/**
 * Moves the focus on from what has gone with it, once that has been heard of: Orca 48 says nothing of what has the focus
 * already when it hears that what had it is gone. Whoever has taken the focus elsewhere meanwhile keeps it. `turn` 2 comes
 * after those who know better where it goes.
 */
export function afterFocusHasGone(move: () => void, turn = 1): void {
  setTimeout(() => {
    if (document.activeElement === document.body) move();
  }, heard * turn);
}

/** Keeps the focus in an element when what has it goes with a drawing, since somebody else has acted or it was pressed for the last time. */
export class HeldFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #next: (held: Element) => string;
  readonly #turn: number;
  #held: Element | null | undefined;
  #selector = '';

  /** `next`: what takes the focus when what held it has gone, as a selector. `turn` 2: after those who know better. */
  constructor(host: ReactiveControllerHost & HTMLElement, next: (held: Element) => string, turn = 1) {
    this.#host = host;
    this.#next = next;
    this.#turn = turn;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#host.shadowRoot?.activeElement;
    if (this.#held) this.#selector = this.#next(this.#held);
  }

  hostUpdated(): void {
    if (this.#held?.isConnected !== false) return;
    const root = this.#host.shadowRoot;
    afterFocusHasGone(
      () => root?.querySelector<HTMLElement>(this.#selector)?.focus({ preventScroll: true }),
      this.#turn,
    );
  }
}
