import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SupportStore } from '../../store/support-store.js';
import type { Timer } from '../../store/timer.js';
import { alarmOver } from './page-alarm.js';
import type { PageAlarm } from './page-alarm.js';

/** An element that shows time. */
export interface WakerHost extends ReactiveControllerHost, Element {
  timer: Timer;
}

/** Renders an element anew whenever what it shows may have changed, for as long as it is on the page. */
export class Waker implements ReactiveController {
  readonly #host: WakerHost;
  readonly #sleep: (seen: boolean) => number;
  #alarm: PageAlarm | undefined;
  #leave: (() => void) | undefined;
  #observer: IntersectionObserver | undefined;
  #onScreen = true;

  /** `sleep` tells the milliseconds until the next change, with what moves by the minute only while it is `seen`. */
  constructor(host: WakerHost, sleep: (seen: boolean) => number) {
    this.#host = host;
    this.#sleep = sleep;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    this.#observer = new IntersectionObserver((entries) => this.#see(entries));
    this.#observer.observe(this.#host);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const alarm = alarmOver(this.#host.timer);
    if (alarm === this.#alarm) return alarm.set();
    this.#leave?.();
    this.#alarm = alarm;
    this.#leave = alarm.add({ sleep: () => this.#untilNext(), wake: () => this.#host.requestUpdate() });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#leave?.();
    this.#alarm = undefined;
    this.#onScreen = true;
  }

  #untilNext(): number {
    return this.#sleep(this.#onScreen && document.visibilityState === 'visible');
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    const onScreen = entries.at(-1)?.isIntersecting ?? true;
    if (onScreen === this.#onScreen) return;
    this.#onScreen = onScreen;
    this.#host.requestUpdate();
  }
}

/** Milliseconds until the clock shows another minute. */
export const restOfMinute = (now: number): number => 60_000 - (now % 60_000);

/** Renders an element anew with each minute: how long ago things were, what is today and what is over goes on while it is looked at. */
export function everyMinute(host: WakerHost & { readonly store: SupportStore | undefined }): void {
  new Waker(host, (seen) => (seen ? restOfMinute(host.store?.serverNow() ?? Date.now()) : Infinity));
}
