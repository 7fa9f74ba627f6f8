import type { Connection, Cursor } from '../../port/support-adapter.js';
import { SupportError } from '../../port/support-error.js';
import type { SupportEvent } from '../../port/support-event.js';
import { toSupportError } from '../answer.js';
import { pause } from '../pause.js';
import type { SupportStoreSettings } from '../support-store-options.js';

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
/** A page that nobody sees asks so many times more seldom. */
const hiddenFactor = 10;

/** Listens to the help desk: to its events, on from the last one heard, or else by asking at intervals. */
export class LiveUpdates {
  /** How far the feed has been heard. */
  cursor: Cursor | undefined;
  readonly #settings: SupportStoreSettings;
  readonly #listener: LiveListener;
  readonly #isHidden: () => boolean;
  #live: Connection['capabilities']['live'] = { mode: 'poll', resume: false };
  #running: AbortController | undefined;
  #waiting: AbortController | undefined;

  constructor(settings: SupportStoreSettings, listener: LiveListener, isHidden: () => boolean) {
    this.#settings = settings;
    this.#listener = listener;
    this.#isHidden = isHidden;
  }

  /** There is a feed to listen to; else the help desk is asked at intervals. */
  get listens(): boolean {
    return this.#live.mode === 'push';
  }

  /** Learns from a connection how to listen, and from where if nothing was heard yet. */
  begin({ capabilities: { live }, cursor }: Connection): void {
    this.#live = live;
    if (live.resume) this.cursor ??= cursor;
  }

  /** Takes in how far the feed has been heard elsewhere. */
  follow(cursor: Cursor | undefined): void {
    if (this.#live.resume) this.cursor = cursor;
  }

  /** Starts unless it runs. */
  start(): void {
    if (this.#running) return;
    this.#running = new AbortController();
    const { signal } = this.#running;
    void (this.listens ? this.#listen(signal) : this.#poll(signal));
  }

  /** Hangs up; the place in the feed is kept for the next start, where the help desk can go on from it. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    if (!this.#live.resume) this.cursor = undefined;
  }

  /** Ends a wait: the network is back, or somebody looks again. */
  nudge(): void {
    this.#waiting?.abort();
  }

  async #listen(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      const error = await this.#hear(signal, () => (failures = 0));
      if (error?.code === 'unsupported') {
        this.#live = { ...this.#live, mode: 'poll' };
        return this.#poll(signal);
      }
      if (error) this.#listener.onBreak(error);
      await this.#wait(Math.max(this.#backOff(failures), error?.retryAfter ?? 0), signal);
      if (!this.#live.resume) this.cursor = undefined;
      if (!signal.aborted) this.#listener.onReturn(this.cursor === undefined);
    }
  }

  /** One connection until it ends; gives what broke it. */
  async #hear(signal: AbortSignal, onHeard: () => void): Promise<SupportError | undefined> {
    try {
      for await (const event of this.#events(signal)) {
        if (signal.aborted) return undefined;
        onHeard();
        this.cursor = event.cursor;
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
    return adapter.events(this.cursor === undefined ? {} : { after: this.cursor }, { signal });
  }

  async #poll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const factor = this.#isHidden() ? hiddenFactor : 1;
      await this.#wait(this.#spread(factor * this.#settings.pollEvery), signal);
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

  async #wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    const waiting = (this.#waiting = new AbortController());
    const end = (): void => waiting.abort();
    signal.addEventListener('abort', end, { signal: waiting.signal });
    if (!signal.aborted) await pause(milliseconds, this.#settings.timer, waiting.signal);
    end();
  }
}
