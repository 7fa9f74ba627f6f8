import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows of a list by their places: from the first up to, and not including, the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One thing in a list that is drawn in part: a row, or the room of rows that are not drawn. */
export type Placed<T> = { readonly row: T; readonly place: number } | (Stretch & { readonly height: number });

/** More rows than this are drawn only where they are looked at. */
const longList = 100;
/** How many rows are drawn before it is known which are looked at. */
const firstRows = 50;
/** How many rows are kept ready on either side, and by how many at a time the drawn part moves. */
const ready = 20;
const step = 10;
/** The height of a row before any has been measured, in pixels. */
const usualHeight = 104;

/**
 * Keeps a long list short in the page: only rows near the reader are drawn, and the others leave their room. What the reader
 * holds stays drawn wherever it is, so that the focus, and the way back to a row, are never lost.
 * Needs `li` elements in a list marked `.rows`: rows with `data-ticket` inside, room with `data-from` and `data-to`.
 */
export class RowWindow<T extends { readonly id: string }> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #heights = new Map<string, number>();
  readonly #seen = new Map<Element, Stretch | undefined>();
  readonly #watched = new Map<Element, string>();
  #drawn = new Map<string, number>();
  #stretch: Stretch = { from: 0, to: firstRows };
  #count = 0;
  #sum = 0;
  #width = 0;
  #kept: string | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Keeps a row drawn from the next drawing on, for whoever means to give it the focus. */
  keep(id: string): void {
    if (id === this.#kept) return;
    this.#kept = id;
    this.#host.requestUpdate();
  }

  /** Starts at the top again, for other rows. */
  reset(): void {
    this.#stretch = { from: 0, to: firstRows };
    this.#kept = undefined;
  }

  /** Begins a drawing of so many rows in all. */
  begin(count: number): void {
    this.#count = count;
    this.#drawn = new Map();
    const from = Math.max(0, Math.min(this.#stretch.from, count - firstRows));
    this.#stretch = { from, to: Math.min(count, Math.max(this.#stretch.to, from + firstRows)) };
  }

  /** Whether only a part of the rows is drawn. */
  get partial(): boolean {
    return this.#count > longList;
  }

  /** What to draw of the rows that lie from `offset` on among all. */
  place(rows: readonly T[], offset: number): readonly Placed<T>[] {
    const drawn = this.#placesToDraw(rows, offset);
    const placed: Placed<T>[] = [];
    let next = 0;
    for (const index of [...drawn, rows.length]) {
      if (index > next)
        placed.push({ from: offset + next, to: offset + index, height: this.#heightOf(rows, next, index, offset) });
      next = index + 1;
      const row = rows[index];
      if (!row) continue;
      this.#drawn.set(row.id, offset + index);
      placed.push({ row, place: offset + index });
    }
    return placed;
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#look(entries));
  }

  hostUpdated(): void {
    this.#watch(this.partial ? [...(this.#host.shadowRoot?.querySelectorAll('.rows > li') ?? [])] : []);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched.clear();
    this.#seen.clear();
  }

  /** Those in the drawn part, and what is held outside of it, in order. */
  #placesToDraw(rows: readonly T[], offset: number): number[] {
    const part = this.partial ? this.#stretch : { from: 0, to: Infinity };
    const from = Math.max(0, part.from - offset);
    const to = Math.max(from, Math.min(rows.length, part.to - offset));
    const places = Array.from({ length: to - from }, (_, index) => from + index);
    for (const id of new Set([this.#kept, this.#focused()])) {
      const held = this.partial && id ? rows.findIndex((row) => row.id === id) : -1;
      if (held >= 0 && (held < from || held >= to)) places.push(held);
    }
    return places.sort((one, other) => one - other);
  }

  /** Rows that nobody has come near count as high as the others are, and so do all below the reader: nothing there can jump. */
  #heightOf(rows: readonly T[], from: number, to: number, offset: number): number {
    const average = this.#heights.size > 0 ? this.#sum / this.#heights.size : usualHeight;
    if (offset + from >= this.#stretch.to) return (to - from) * average;
    return rows.slice(from, to).reduce((height, { id }) => height + (this.#heights.get(id) ?? average), 0);
  }

  #focused(): string | null | undefined {
    return this.#host.shadowRoot?.activeElement?.getAttribute('data-ticket');
  }

  /** Watches what is drawn. Room that has changed is watched anew, so that it tells at once whether it is looked at. */
  #watch(items: readonly Element[]): void {
    const present = new Set(items);
    for (const item of this.#watched.keys()) if (!present.has(item)) this.#forget(item);
    for (const item of items) {
      const name = nameOf(item);
      if (this.#watched.get(item) === name) continue;
      this.#forget(item);
      this.#watched.set(item, name);
      this.#observer?.observe(item);
    }
  }

  #forget(item: Element): void {
    this.#observer?.unobserve(item);
    this.#watched.delete(item);
    this.#seen.delete(item);
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      this.#measure(entry);
      if (!entry.isIntersecting) this.#seen.delete(entry.target);
      else if (this.#watched.has(entry.target)) this.#seen.set(entry.target, roomInView(entry));
    }
    this.#follow();
  }

  #measure({ target, boundingClientRect: { width, height } }: IntersectionObserverEntry): void {
    const id = ticketIn(target);
    if (!id || height === 0) return;
    if (Math.abs(width - this.#width) > 1) {
      this.#heights.clear();
      this.#sum = 0;
      this.#width = width;
    }
    this.#sum += height - (this.#heights.get(id) ?? 0);
    this.#heights.set(id, height);
  }

  /** Goes with the reader. While nothing is in view, as behind another view of the panel, everything stays. */
  #follow(): void {
    const places = [...this.#seen].flatMap(([item, room]) => {
      const place = this.#drawn.get(ticketIn(item) ?? '');
      if (room) return [room.from, room.to];
      return place === undefined ? [] : [place];
    });
    if (places.length === 0) return;
    const from = Math.max(0, Math.floor((Math.min(...places) - ready) / step) * step);
    const to = Math.min(this.#count, Math.ceil((Math.max(...places) + 1 + ready) / step) * step);
    const { from: fromNow, to: toNow } = this.#stretch;
    if (from === fromNow && (to === toNow || (to < toNow && to >= toNow - ready))) return;
    this.#stretch = { from, to };
    this.#host.requestUpdate();
  }
}

function ticketIn(item: Element): string | null | undefined {
  return item.querySelector('[data-ticket]')?.getAttribute('data-ticket');
}

/** Tells a row from another that Lit has drawn in the same element, and room from room of another size. */
function nameOf(item: Element): string {
  return ticketIn(item) ?? `${item.getAttribute('data-from')}-${item.getAttribute('data-to')}`;
}

/** Which of the rows that a room stands for would be in view, were they drawn; nothing for a row. */
function roomInView({ target, boundingClientRect, intersectionRect }: IntersectionObserverEntry): Stretch | undefined {
  if (!target.hasAttribute('data-from')) return undefined;
  const from = Number(target.getAttribute('data-from'));
  const rows = Number(target.getAttribute('data-to')) - from;
  const { top, height } = boundingClientRect;
  const placeAt = (y: number): number => from + Math.floor((rows * (y - top)) / Math.max(1, height));
  return { from: placeAt(intersectionRect.top), to: placeAt(intersectionRect.bottom) };
}
