import type { Ticket, TicketDraft } from '../domain/ticket.js';
import type { SupportError } from '../port/support-error.js';
import { Model } from './model.js';

/** Where the filing of one ticket stands. A failed one keeps the draft. */
export type Filing =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly draft: TicketDraft }
  /** `unsent` is what the customer had changed after a first try that turned out to have landed: the ticket holds the earlier text. */
  | { readonly phase: 'filed'; readonly ticket: Ticket; readonly unsent?: TicketDraft }
  | { readonly phase: 'failed'; readonly draft: TicketDraft; readonly error: SupportError };

/** Files one ticket for one form, once however often it is asked. Nothing here rejects: failures stand in the state. */
export class FilingModel extends Model<Filing> {
  /** Files the draft; while one is on its way, asking again joins it. */
  file(draft: TicketDraft): Promise<Ticket | undefined> {
    void draft;
    throw new Error('Not built yet');
  }

  /** Makes ready for another ticket. */
  reset(): void {
    throw new Error('Not built yet');
  }
}
