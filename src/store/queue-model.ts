import { isOrderKind } from '../domain/order-kind.js';
import type { TicketDraft, TicketId } from '../domain/ticket.js';
import { Model } from './model.js';
import { sendingOf } from './outgoing-message.js';
import type { Sending } from './outgoing-message.js';
import { outboxOf } from './outbox/outbox.js';
import { shelves } from './shelf.js';
import type { SupportStore } from './support-store.js';
import type { Visit } from './visit.js';

/** Something that was handed over and that the help desk has not confirmed. */
export type Queued = {
  readonly key: string;
  /** What it says: the subject of a ticket, or the text of a reply. */
  readonly words: string;
  /** Where a reply belongs; none for a ticket that is being filed. */
  readonly ticketId?: TicketId;
  /** An order or a quote. */
  readonly isOrder: boolean;
} & Sending;

/** Everything of the user that is still to be sent, oldest first. While somebody looks, what an earlier page has left goes out. */
export class QueueModel extends Model<readonly Queued[]> {
  constructor(visit: Visit) {
    super(visit, []);
  }

  /** Looks for what an earlier page has left, once it is known who is here. */
  look(): void {
    outboxOf(this.visit).load();
  }

  /** What has been filed since it was written, by a page whose form has not told of it: no draft any more. */
  get filed(): readonly TicketDraft[] {
    return outboxOf(this.visit).entries.flatMap(({ wish, stand }) =>
      wish.kind === 'filing' && stand.phase === 'confirmed' ? [wish.written ?? wish.draft] : [],
    );
  }

  protected override start(looking: AbortSignal): void {
    const outbox = outboxOf(this.visit);
    const follow = (): void => {
      if (outbox.entries.length > 0 || this.state.length > 0) this.show(this.#queued());
    };
    outbox.addEventListener('change', follow, { signal: looking });
    follow();
  }

  #queued(): readonly Queued[] {
    const outbox = outboxOf(this.visit);
    const unsent = outbox.entries.filter(({ stand }) => stand.phase !== 'confirmed');
    return unsent.map((entry) => {
      const { key, wish } = entry;
      const sending = sendingOf(entry, outbox);
      if (wish.kind === 'reply')
        return { key, words: wish.message.body, ticketId: wish.ticketId, isOrder: false, ...sending };
      const { subject, kind } = wish.draft;
      return { key, words: subject, isOrder: isOrderKind(kind), ...sending };
    });
  }
}

const queues = shelves<QueueModel>();

/** What is still to be sent; one and the same while it is shown. */
export function queueOf({ visit }: SupportStore): QueueModel {
  return queues(visit).take('', () => new QueueModel(visit));
}
