import type { EntryId, TimelineEntry } from '../../domain/timeline.js';
import type { ThreadState } from '../../store/thread-state.js';
import { errorText } from '../shared/error-text.js';
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

/** What has got through later is told once, however often its ticket is opened. */
const told = new WeakSet<TimelineEntry>();

/** Tells readers and the host page what becomes of the customer's replies, at the first try or later. */
export class ReplyTeller {
  readonly #host: HTMLElement & { readonly ticket: string };
  readonly #telling: ReplyTold;

  constructor(host: HTMLElement & { readonly ticket: string }, told: ReplyTold) {
    this.#host = host;
    this.#telling = told;
  }

  /** Tells what comes of a try, be it the first one of the reply written last or that of the one with this key. */
  async deliver(sending: Promise<TimelineEntry | undefined> | undefined, key?: string): Promise<void> {
    const { ticket } = this.#host;
    const entry = await sending;
    if (entry) return this.#tell(ticket, entry);
    const reply = this.#telling.state()?.outgoing.findLast((each) => !key || each.key === key);
    const text = this.#telling.text();
    if (reply?.phase === 'queued') return this.#say(ticket, text['thread.queued']);
    const why = reply?.phase === 'failed' ? errorText(reply.error, text, '') : '';
    this.#say(ticket, `${text['thread.notSent']} ${why}`.trimEnd());
  }

  /** Tells of a reply that got through later than at its first try, and the host page of one that did not. */
  follow(): void {
    const { delivered, outgoing = [] } = this.#telling.state() ?? {};
    for (const reply of outgoing) if (reply.phase === 'failed') tellError(this.#host, reply.error, 'reply');
    if (!delivered || told.has(delivered)) return;
    told.add(delivered);
    const { ticket } = this.#host;
    queueMicrotask(() => this.#tell(ticket, delivered));
  }

  #tell(ticket: string, entry: TimelineEntry): void {
    this.#say(ticket, this.#telling.text()['thread.sent'], entry.id);
    this.#host.dispatchEvent(new ReplySentEvent(ticket, entry));
  }

  /** Whoever has gone on to another ticket would take it for a word about that one. */
  #say(ticket: string, words: string, sent?: EntryId): void {
    if (!this.#host.isConnected || ticket !== this.#host.ticket) return;
    this.#telling.say(words);
    if (sent !== undefined) this.#telling.onSent(sent);
  }
}
