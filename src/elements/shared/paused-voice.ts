import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timer } from '../../store/timer.js';
import { announce } from './announcer.js';

/** Announces something once it has stopped changing for a while, such as a count while someone types. Silent once the element is gone. */
export class PausedVoice implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Says the words after so many milliseconds, unless others come first; `undefined` keeps quiet. */
  say(words: string | undefined, timer: Timer, pause = 1000): void {
    this.#cancel?.();
    this.#cancel = words === undefined ? undefined : timer(() => announce(words, this.#host), pause);
  }

  hostDisconnected(): void {
    this.#cancel?.();
  }
}
