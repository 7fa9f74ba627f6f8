import type { Ticket, TicketDraft } from '../domain/ticket.js';
import type { SupportError } from '../port/support-error.js';
import type { Answer } from './answer.js';
import { ChangeKey } from './change-key.js';
import { Model } from './model.js';
import type { SupportStore } from './support-store.js';
import type { Visit } from './visit.js';

/**
 * Where the filing of one ticket stands. A failed one keeps the draft.
 *
 * `unsent` is what the customer had changed after a first try that turned out to have landed: the ticket holds the earlier text.
 */
export type Filing =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly draft: TicketDraft }
  | { readonly phase: 'filed'; readonly ticket: Ticket; readonly unsent?: TicketDraft }
  | { readonly phase: 'failed'; readonly draft: TicketDraft; readonly error: SupportError };

/** Files one ticket for one form, once however often it is asked. Nothing here rejects: failures stand in the state. */
export class FilingModel extends Model<Filing> {
  #key: ChangeKey;
  /** What has been sent under the key without its being known what came of it. */
  #tried: readonly TicketDraft[] = [];
  #sending: Promise<Ticket | undefined> | undefined;

  constructor(visit: Visit) {
    super(visit, { phase: 'idle' });
    this.#key = new ChangeKey(visit.settings.newKey);
  }

  /** Files the draft; while one is on its way, asking again joins it. */
  file(draft: TicketDraft): Promise<Ticket | undefined> {
    this.#sending ??= this.#file(draft).finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  /** Makes ready for another ticket, unless one is on its way. */
  reset(): void {
    if (this.#sending) return;
    this.#key = new ChangeKey(this.visit.settings.newKey);
    this.#tried = [];
    this.show({ phase: 'idle' });
  }

  /** The form needs to know the help desk before it is filled in. */
  protected override start(): void {
    void this.visit.connect();
  }

  async #file(draft: TicketDraft): Promise<Ticket | undefined> {
    this.show({ phase: 'sending', draft });
    let answer = await this.#send(draft);
    const earlier = this.#tried;
    this.#tried = [...earlier, draft];
    const landed = isKeyReused(answer) ? await this.#sendFirstOf(earlier) : undefined;
    if (landed) answer = landed;
    if (this.#key.settle(answer)) this.#tried = [];
    if (!answer) return undefined;
    if ('error' in answer) {
      this.show({ phase: 'failed', draft, error: answer.error });
      return undefined;
    }
    this.show({ phase: 'filed', ticket: answer.value, ...(landed && { unsent: draft }) });
    this.visit.hear(answer.value.id);
    return answer.value;
  }

  #send(draft: TicketDraft): Promise<Answer<Ticket>> {
    const idempotencyKey = this.#key.value;
    return this.visit.ask((adapter, options) => adapter.fileTicket(draft, { ...options, idempotencyKey }));
  }

  /**
   * The key belongs to another text: one tried before has landed after all. Sending each again under the key cannot file
   * another ticket, and gives the one that was filed.
   */
  async #sendFirstOf(drafts: readonly TicketDraft[]): Promise<Answer<Ticket>> {
    let answer: Answer<Ticket>;
    for (const draft of drafts) {
      answer = await this.#send(draft);
      if (!isKeyReused(answer)) break;
    }
    return answer;
  }
}

function isKeyReused(answer: Answer<Ticket>): boolean {
  return answer !== undefined && 'error' in answer && answer.error.code === 'key-reused';
}

/** A filing of its own for one form. */
export function filingOf(store: SupportStore): FilingModel {
  return new FilingModel(store.visit);
}
