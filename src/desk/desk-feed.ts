import { openCursor, sealCursor } from './cursor.js';
import type { AbortSignalLike, DeskEvent, DeskEventQuery, ListenOptions } from './desk-event.js';
import type { DeskStorage, FeedScope, StoredEvent } from './desk-storage.js';

const batch = 100;

/** A feed as one listener hears it. `owner` is who its cursors belong to. */
export interface FeedView extends FeedScope {
  readonly storage: DeskStorage;
  readonly owner: string;
}

/** Listens from the moment of the call, even if the first event is asked for later. Ends quietly when the signal aborts. */
export function listen(view: FeedView, { after }: DeskEventQuery, { signal }: ListenOptions): AsyncIterable<DeskEvent> {
  // What was never a place of this feed is passed on as none, so that it is answered like one that is gone.
  const start = after === undefined ? view.storage.feedEnd() : Promise.resolve(openCursor(view.owner, after) ?? '');
  return follow(view, start, signal);
}

async function* follow(view: FeedView, start: Promise<string>, signal: AbortSignalLike): AsyncGenerator<DeskEvent> {
  const bell = new Bell(view.storage, signal);
  try {
    let place = await start;
    while (!signal.aborted) {
      const ring = bell.next();
      const end = await view.storage.feedEnd();
      const events = await view.storage.readFeed(view, place, batch);
      yield* tell(events, end, view.owner);
      // With nothing for this listener the place moves on all the same, lest it grow too old while others are busy.
      place = events === 'gone' ? end : (events.at(-1)?.position ?? end);
      if (events.length === 0) await ring;
    }
  } finally {
    bell.close();
  }
}

function tell(events: readonly StoredEvent[] | 'gone', end: string, owner: string): readonly DeskEvent[] {
  if (events === 'gone') return [{ type: 'resync', cursor: sealCursor(owner, end) }];
  return events.map(({ position, ticketId }) => {
    const cursor = sealCursor(owner, position);
    return ticketId === undefined ? { type: 'service-changed', cursor } : { type: 'ticket-changed', ticketId, cursor };
  });
}

/** Rings when the feed may have grown, and when it is time to stop. */
class Bell {
  readonly #signal: AbortSignalLike;
  readonly #stop: () => void;
  #ring: () => void = () => {};

  constructor(storage: DeskStorage, signal: AbortSignalLike) {
    this.#signal = signal;
    this.#stop = storage.onFeed(this.#onNews);
    this.#signal.addEventListener('abort', this.#onNews);
  }

  /** Resolves with the next ring after this call. */
  next(): Promise<void> {
    return new Promise((resolve) => (this.#ring = resolve));
  }

  close(): void {
    this.#stop();
    this.#signal.removeEventListener('abort', this.#onNews);
  }

  readonly #onNews = (): void => this.#ring();
}
