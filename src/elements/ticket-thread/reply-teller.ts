import type { EntryId, TimelineEntry } from '../../domain/timeline.js';
import type { ThreadState } from '../../store/thread-state.js';
import { tellError } from '../shared/sending-error.js';
import { ReplySentEvent } from './events.js';
import type { ThreadText } from './thread-text.js';

/** What is told of, and how. */
export interface ReplyTold {
  readonly state: () => ThreadState | undefined;
  readonly text: () => ThreadText;
  readonly say: (words: string) => void;
  readonly onSent: (entry: EntryId) => void;
}

/** Tells readers and the host page what becomes of the customer's replies, at the first try or later. */
export class ReplyTeller {
  readonly #host: HTMLElement & { readonly ticket: string };
  readonly #told: ReplyTold;
  #last: TimelineEntry | undefined;

  constructor(host: HTMLElement & { readonly ticket: string }, told: ReplyTold) {
    this.#host = host;
    this.#told = told;
  }

  /** Tells what comes of a first try. */
  async deliver(sending: Promise<TimelineEntry | undefined> | undefined): Promise<void> {
    const { ticket } = this.#host;
    const entry = await sending;
    if (entry) return this.#tell(ticket, entry);
    const isQueued = this.#told.state()?.outgoing.at(-1)?.phase === 'queued';
    this.#say(isQueued ? 'thread.queued' : 'thread.notSent');
  }

  /** Tells of a reply that got through later than at its first try, and the host page of one that did not. */
  follow(): void {
    const { delivered, outgoing = [] } = this.#told.state() ?? {};
    for (const reply of outgoing) if (reply.phase === 'failed') tellError(this.#host, reply.error, 'reply');
    if (delivered === this.#last) return;
    this.#last = delivered;
    const { ticket } = this.#host;
    if (delivered) queueMicrotask(() => this.#tell(ticket, delivered));
  }

  #tell(ticket: string, entry: TimelineEntry): void {
    this.#say('thread.sent');
    this.#told.onSent(entry.id);
    this.#host.dispatchEvent(new ReplySentEvent(ticket, entry));
  }

  #say(id: 'thread.sent' | 'thread.queued' | 'thread.notSent'): void {
    if (this.#host.isConnected) this.#told.say(this.#told.text()[id]);
  }
}
