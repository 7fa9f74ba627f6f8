import type { TicketId } from '../../domain/ticket.js';

/** Something shown that must follow the help desk. */
export interface Watcher {
  /** A ticket has changed, or anything may have. */
  hear(changed: TicketId | 'anything'): void;
  /** Reads again if the last reading failed. */
  retry(): void;
}
