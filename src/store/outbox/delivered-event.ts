import type { Delivered } from './delivery.js';
import type { OutboxEntry } from './outbox-entry.js';

/** Tells the store's models that the help desk has something that was in the outbox. */
export class DeliveredEvent extends Event {
  static readonly type = 'delivered';
  readonly entry: OutboxEntry;
  readonly delivered: Delivered;
  /** It was written here or left by an earlier page, and nobody waits to be told. */
  readonly untold: boolean;

  constructor(entry: OutboxEntry, delivered: Delivered, untold: boolean) {
    super(DeliveredEvent.type);
    this.entry = entry;
    this.delivered = delivered;
    this.untold = untold;
  }
}

/** A delivery as pages tell it each other. */
export interface Delivery {
  readonly key: string;
  readonly delivered: Delivered;
}

/** Pages of one origin speak to each other: what looks like a delivery is one. */
export function isDelivery(message: unknown): message is Delivery {
  return typeof message === 'object' && message !== null && 'key' in message && 'delivered' in message;
}
