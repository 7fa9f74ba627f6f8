import type { TicketId } from '../../domain/ticket.js';
import { Model } from '../model.js';
import { Turns } from '../turns.js';
import { SharedUpdates } from './shared-updates.js';
import type { Watcher } from './watcher.js';

/** A model that reads from the help desk, and again whenever that may have changed, while somebody looks. */
export abstract class LiveModel<S> extends Model<S> implements Watcher {
  #turns: Turns = new Turns();

  /** Reads again if what it tells of is shown here. */
  hear(changed: TicketId | 'anything'): void {
    if (changed === 'anything' || this.shows(changed)) this.refresh();
  }

  /** Reads again after a failure. */
  retry(): void {
    if (!this.failed) return;
    this.showLoading();
    this.refresh();
  }

  protected override start(looking: AbortSignal): void {
    this.#turns = new Turns();
    this.visit.watch(this, SharedUpdates, looking);
    this.showLoading();
    this.refresh();
  }

  /** Reads once more after what is being read. */
  protected refresh(): void {
    const looking = this.looking?.signal;
    if (looking) void this.#turns.again(() => this.read(looking));
  }

  /** Reads something more after what is being read. */
  protected async readMore(read: (looking: AbortSignal) => Promise<void>): Promise<void> {
    const looking = this.looking?.signal;
    if (looking) await this.#turns.take(() => read(looking));
  }

  /** Waits until what is being read, or is to be read again, is here. */
  protected settled(): Promise<void> {
    return this.#turns.take(async () => {});
  }

  protected abstract get failed(): boolean;
  protected abstract shows(ticketId: TicketId): boolean;
  protected abstract showLoading(): void;
  /** Reads all that is shown. Never rejects; gives up when the signal fires. */
  protected abstract read(looking: AbortSignal): Promise<void>;
}
