import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EntryId } from '../../domain/timeline.js';
import type { Timer } from '../../store/timer.js';

/** How long the newest entry has been in view, in milliseconds, before it counts as read. */
const readAfter = 1000;

/** Tells when the newest entry has been read: in view for a second, on a page that somebody can see. */
export class ReadMarker implements ReactiveController {
  readonly #onRead: (entry: EntryId) => void;
  #entry: EntryId | undefined;
  #timer: Timer | undefined;
  #end: Element | undefined;
  #inView = false;
  #observer: IntersectionObserver | undefined;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, onRead: (entry: EntryId) => void) {
    this.#onRead = onRead;
    host.addController(this);
  }

  /** Watches the end of the thread for its newest entry; `undefined` when there is nothing unread. */
  watch(end: Element | null, entry: EntryId | undefined, timer: Timer): void {
    if (end && end !== this.#end) {
      this.#end = end;
      this.#observe(end);
    }
    this.#timer = timer;
    if (entry === this.#entry) return;
    this.#entry = entry;
    this.#restart();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#restart);
    if (this.#end) this.#observe(this.#end);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#restart);
    this.#observer?.disconnect();
    this.#cancel?.();
  }

  #observe(end: Element): void {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver((changes) => {
      this.#inView = changes.at(-1)?.isIntersecting ?? false;
      this.#restart();
    });
    this.#observer.observe(end);
  }

  readonly #restart = (): void => {
    this.#cancel?.();
    const entry = this.#entry;
    if (entry === undefined || !this.#inView || document.visibilityState !== 'visible') return;
    this.#cancel = this.#timer?.(() => this.#onRead(entry), readAfter);
  };
}
