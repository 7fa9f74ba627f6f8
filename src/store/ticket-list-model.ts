import type { Ticket } from '../domain/ticket.js';
import type { Cursor } from '../port/support-adapter.js';
import type { Loadable } from './loadable.js';
import { Model } from './model.js';

/** The pages of a list that are shown, as one list: newest change first, no ticket twice. */
export interface TicketList {
  readonly items: readonly Ticket[];
  /** There are more; `more()` fetches them. */
  readonly next?: Cursor;
  readonly loadingMore?: boolean;
}

/** A list of tickets by scope and search words, live while shown. */
export class TicketListModel extends Model<Loadable<TicketList>> {
  /** Fetches the next page onto the end. */
  more(): Promise<void> {
    throw new Error('Not built yet');
  }

  /** Reads again after a failure. */
  retry(): void {
    throw new Error('Not built yet');
  }
}
