import type { Ticket } from '../domain/ticket.js';
import type { ActionRequest, EntryId, MessageDraft, TimelineEntry } from '../domain/timeline.js';
import { Model } from './model.js';
import type { ThreadState } from './thread-state.js';

/** One ticket with its timeline, live while shown, and what the customer does in it. Nothing here rejects: failures stand in the state. */
export class ThreadModel extends Model<ThreadState> {
  /** Sends a reply; it stands in `outgoing` until the help desk has it. */
  reply(message: MessageDraft): Promise<TimelineEntry | undefined> {
    void message;
    throw new Error('Not built yet');
  }

  /** Sends a failed reply again under its first key, so that it cannot land twice. */
  resend(key: string): Promise<TimelineEntry | undefined> {
    void key;
    throw new Error('Not built yet');
  }

  /** Drops a failed reply. */
  discard(key: string): void {
    void key;
    throw new Error('Not built yet');
  }

  /** Does what the customer wishes; the ticket then stands as the help desk reads it back. */
  act(request: ActionRequest): Promise<Ticket | undefined> {
    void request;
    throw new Error('Not built yet');
  }

  /** Fetches entries before the first one shown. */
  earlier(): Promise<void> {
    throw new Error('Not built yet');
  }

  /** Reads again after a failure. */
  retry(): void {
    throw new Error('Not built yet');
  }

  /** Tells the help desk that the customer has read this far. */
  markRead(upTo: EntryId): void {
    void upTo;
    throw new Error('Not built yet');
  }
}
