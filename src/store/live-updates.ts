import type { Cursor } from '../port/support-adapter.js';
import { SupportError } from '../port/support-error.js';
import type { SupportEvent } from '../port/support-event.js';
import { toSupportError } from './answer.js';
import { pause } from './pause.js';
import type { SupportStoreSettings } from './support-store-options.js';

/** Who is told what the help desk lets know. */
export interface LiveListener {
  /** Something happened at the help desk. */
  onEvent(event: SupportEvent): void;
  /** Listening goes on after a break. `missed`: what happened in between will not be told. */
  onReturn(missed: boolean): void;
  /** A connection broke, and is tried again. */
  onBreak(error: SupportError): void;
}

const firstWait = 1_000;
const longestWait = 60_000;

/** Listens to the help desk while somebody looks: to its events, on from the last one heard, or else by asking at intervals. */
export class LiveUpdates {
  readonly #settings: SupportStoreSettings;
  readonly #listener: LiveListener;
  #running: AbortController | undefined;
  #cursor: Cursor | undefined;

  constructor(settings: SupportStoreSettings, listener: LiveListener) {
    this.#settings = settings;
    this.#listener = listener;
  }

  /** Starts unless it runs, from `cursor` where nothing was heard yet. `resume`: the help desk can go on from a cursor. */
  start(live: { readonly mode: 'push' | 'poll'; readonly resume: boolean }, cursor?: Cursor): void {
    if (this.#running) return;
    if (live.resume) this.#cursor ??= cursor;
    this.#running = new AbortController();
    const { signal } = this.#running;
    void (live.mode === 'push' ? this.#listen(live.resume, signal) : this.#poll(signal));
  }

  /** Hangs up; the place in the feed is kept for the next start. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #listen(resume: boolean, signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      const error = await this.#hear(signal, () => (failures = 0));
      if (error?.code === 'unsupported') return this.#poll(signal);
      if (error) this.#listener.onBreak(error);
      await this.#wait(Math.max(this.#backOff(failures), error?.retryAfter ?? 0), signal);
      if (!resume) this.#cursor = undefined;
      if (!signal.aborted) this.#listener.onReturn(this.#cursor === undefined);
    }
  }

  /** One connection until it ends; gives what broke it. */
  async #hear(signal: AbortSignal, onHeard: () => void): Promise<SupportError | undefined> {
    try {
      for await (const event of this.#events(signal)) {
        if (signal.aborted) return undefined;
        onHeard();
        this.#cursor = event.cursor;
        this.#listener.onEvent(event);
      }
      return undefined;
    } catch (error) {
      return signal.aborted ? undefined : toSupportError(error);
    }
  }

  #events(signal: AbortSignal): AsyncIterable<SupportEvent> {
    const { adapter } = this.#settings;
    if (!adapter.events) throw new SupportError('unsupported', `${adapter.name} has no events`);
    return adapter.events(this.#cursor === undefined ? {} : { after: this.#cursor }, { signal });
  }

  async #poll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#wait(this.#spread(this.#settings.pollEvery), signal);
      if (!signal.aborted) this.#listener.onReturn(true);
    }
  }

  #backOff(failures: number): number {
    return this.#spread(Math.min(longestWait, firstWait * 2 ** failures));
  }

  /** Between half the time and all of it, so that the clients of a restarted server do not come back as one. */
  #spread(milliseconds: number): number {
    return milliseconds * (0.5 + this.#settings.random() / 2);
  }

  #wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return pause(milliseconds, this.#settings.timer, signal);
  }
}
