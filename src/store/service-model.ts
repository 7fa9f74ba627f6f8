import type { Connection } from '../port/support-adapter.js';
import type { Loadable } from './loadable.js';
import { SharedUpdates } from './live/shared-updates.js';
import { Model } from './model.js';
import { shelves } from './shelf.js';
import type { SupportStore } from './support-store.js';
import type { Visit } from './visit.js';
import type { Watcher } from './live/watcher.js';

/**
 * What the help desk tells of itself, such as its opening hours: connected to, and followed while somebody looks.
 * The store's own `change` tells of a new value, for it is the store's `connection`.
 */
export class ServiceModel extends Model<Loadable<Connection>> implements Watcher {
  constructor(visit: Visit) {
    super(visit, { phase: 'idle' });
  }

  override get state(): Loadable<Connection> {
    return this.visit.connection;
  }

  /** Tickets do not matter here; the visit itself connects anew when the service has changed. */
  hear(): void {}

  /** The store connects again after a failure. */
  retry(): void {}

  protected override start(looking: AbortSignal): void {
    void this.visit.connect();
    this.visit.watch(this, SharedUpdates, looking);
  }
}

const services = shelves<ServiceModel>();

/** What the help desk tells of itself; one and the same while it is shown. */
export function serviceOf({ visit }: SupportStore): ServiceModel {
  return services(visit).take('', () => new ServiceModel(visit));
}
