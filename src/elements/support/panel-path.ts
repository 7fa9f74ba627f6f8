import { sameView } from './view.js';
import type { View } from './view.js';

/** Where the reader was in a view when going on from it. */
export interface PanelPlace {
  /** What had the focus. */
  readonly focused: HTMLElement | undefined;
  /** How far down the reader was, in pixels. */
  readonly scrolled: number;
}

interface Stop {
  readonly view: View;
  readonly left?: PanelPlace | undefined;
}

const start: Stop = { view: { name: 'home' } };

/** The way from the home view to the present one: what Back goes back along. */
export class PanelPath {
  #stops: readonly Stop[] = [start];

  /** The view shown now. */
  get view(): View {
    return (this.#stops.at(-1) ?? start).view;
  }

  /** The view that Back leads to. */
  get previous(): View | undefined {
    return this.#stops.at(-2)?.view;
  }

  /** Goes on to a view, or back to it where it already lies on the way. `left` is kept for coming back, where the reader goes by themselves. */
  push(view: View, left?: PanelPlace): void {
    const before = this.#stops.slice(0, -1);
    // A form that leads to a ticket has filed it: there is nothing left to go back to.
    const isFiled = this.view.name === 'form' && view.name === 'thread';
    const stops = isFiled ? before : [...before, { view: this.view, left }];
    const known = stops.findIndex((stop) => sameView(stop.view, view));
    this.#stops = [...(known >= 0 ? stops.slice(0, known) : stops), { view }];
  }

  /** Goes back one view, and tells where the reader was in it. */
  pop(): PanelPlace | undefined {
    if (this.previous) this.#stops = this.#stops.slice(0, -1);
    return this.#stops.at(-1)?.left;
  }

  /** Starts over at the home view. */
  reset(): void {
    this.#stops = [start];
  }
}
