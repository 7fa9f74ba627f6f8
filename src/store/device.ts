import type { OutboxShelf } from './outbox/outbox-shelf.js';

/** A line between all pages of this device that show the same user the same help desk. */
export interface TabChannel {
  /** Tells the other pages. */
  post(message: unknown): void;
  /** Hangs up. */
  close(): void;
}

/** What a store uses of the device beyond its own page. */
export interface Device {
  /** Where what is to be sent is kept; nothing survives the page when left out. */
  readonly shelf?: OutboxShelf | undefined;
  /** Whether the device knows that it has no network. */
  readonly offline: boolean;
  /** Whether nobody sees the page. */
  readonly hidden: boolean;
  /**
   * Does something that one page at a time may do, when it is this one's turn. `leading` fires when another page has taken over,
   * or with `signal`. Resolves when the work is done or is not wanted any more; never rejects.
   */
  lead(name: string, signal: AbortSignal, work: (leading: AbortSignal) => Promise<void>): Promise<void>;
  /** Opens a line to the other pages; `onMessage` hears what they post. */
  channel(name: string, onMessage: (message: unknown) => void): TabChannel;
  /** Calls back when the network is back, or the page is looked at again after it was away for so many milliseconds. */
  onWake(callback: (away: number) => void, signal: AbortSignal): void;
}

/** A page by itself: it leads always, and nothing it keeps survives it. */
export function lonePage(): Device {
  return {
    offline: false,
    hidden: false,
    lead: (_, signal, work) => work(signal),
    channel: () => ({ post: () => {}, close: () => {} }),
    onWake: () => {},
  };
}
