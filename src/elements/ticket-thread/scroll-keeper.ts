import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How near the end, in pixels, counts as being there. */
const nearEnd = 32;

/** Pixels between what has the focus and what stands over the thread. */
const clearance = 8;

/**
 * Keeps a reader where they read: at the end as long as they are at the end, else where they have scrolled to, whatever is
 * added before or after. Browsers' own scroll anchoring is off: Safari lacks it, and it does not know the end.
 * What gets the focus comes into view between that which stands over the thread above and below, however high that is now.
 */
export class ScrollKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onEnd: () => void;
  #scroller: HTMLElement | undefined;
  #resize: ResizeObserver | undefined;
  readonly #watched = new Set<Element>();
  #atEnd = true;
  /** How far down the end was when it was last kept in view. */
  #endTop = 0;
  #fromEnd: number | undefined;

  /** `onEnd` is called whenever the reader comes to the end. */
  constructor(host: ReactiveControllerHost & HTMLElement, onEnd: () => void) {
    this.#host = host;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  /** Whether the reader is at the end. */
  get atEnd(): boolean {
    return this.#atEnd;
  }

  /** Follows this scroller. */
  follow(scroller: HTMLElement | null): void {
    if (!scroller || scroller === this.#scroller) return;
    this.#scroller = scroller;
    scroller.addEventListener('scroll', () => this.#measure(), { passive: true });
    this.hostConnected();
  }

  /** Goes to the end with the next update, such as for another ticket or a reply of one's own. */
  toEnd(): void {
    this.#atEnd = true;
    this.#endTop = 0;
    this.#host.requestUpdate();
  }

  /** Earlier entries are about to come in above: what is read now stays where it is. */
  holdFromEnd(): void {
    // Where the reader has just scrolled to is not heard of before the next frame.
    this.#measure();
    this.#fromEnd = this.#scroller && this.#scroller.scrollHeight - this.#scroller.scrollTop;
  }

  hostConnected(): void {
    if (!this.#scroller) return;
    this.#resize ??= new ResizeObserver(() => this.#onResize());
    this.#resize.observe(this.#scroller);
    this.#watchParts();
  }

  hostUpdated(): void {
    this.#watchParts();
    this.#keep();
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    this.#watched.clear();
    // What is moved loses where it was scrolled to.
    this.#endTop = 0;
  }

  /** What is inside grows by itself too: a survey that comes later, a reply of many lines. */
  #watchParts(): void {
    for (const part of this.#scroller?.children ?? []) {
      if (this.#watched.has(part)) continue;
      this.#watched.add(part);
      this.#resize?.observe(part);
    }
  }

  #onResize(): void {
    this.#clear('scroll-padding-block-start', '.top');
    this.#clear('scroll-padding-block-end', '.foot');
    this.#keep();
  }

  /** To set what is set already would cost every reply that comes in another look at all styles. */
  #clear(side: string, part: string): void {
    const padding = `${this.#standing(part) + clearance}px`;
    const style = this.#scroller?.style;
    if (style?.getPropertyValue(side) !== padding) style?.setProperty(side, padding);
  }

  /** How much of the height a part covers that stands over the thread; nothing where it scrolls along. */
  #standing(selector: string): number {
    const part = this.#scroller?.querySelector<HTMLElement>(selector);
    return part && getComputedStyle(part).position === 'sticky' ? part.offsetHeight : 0;
  }

  #keep(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    // Where the reader has scrolled to in this very frame is not heard of yet.
    this.#measure();
    if (this.#fromEnd !== undefined) scroller.scrollTop = scroller.scrollHeight - this.#fromEnd;
    else if (this.#atEnd) {
      scroller.scrollTop = scroller.scrollHeight;
      this.#endTop = scroller.scrollTop;
    }
    this.#fromEnd = undefined;
  }

  #measure(): void {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = this.#scroller ?? {};
    // What is hidden is read as it was left.
    if (clientHeight === 0) return;
    const was = this.#atEnd;
    // Who was at the end leaves it by scrolling back, not since more has come in below that is not kept up with yet.
    this.#atEnd = scrollHeight - scrollTop - clientHeight < nearEnd || (was && scrollTop > this.#endTop - nearEnd);
    if (this.#atEnd && !was) this.#onEnd();
  }
}
