import { isOngoing } from '../domain/ticket.js';
import type { Ticket, TicketId } from '../domain/ticket.js';
import type { Cursor, Page, TicketQuery } from '../port/support-adapter.js';
import type { Answer } from './answer.js';
import { LiveModel } from './live/live-model.js';
import type { Loadable } from './loadable.js';
import { loadingAfter, shownValue } from './loadable.js';
import { mergedById } from './merged-by-id.js';
import { shelves } from './shelf.js';
import type { SupportStore } from './support-store.js';
import { ticketList, withHead, withTicket, withTop } from './ticket-list.js';
import type { TicketList } from './ticket-list.js';
import type { Visit } from './visit.js';

export type { TicketList } from './ticket-list.js';

const pageSize = 50;
const largestPage = 100;

/** So many tickets are read again at most when anything may have changed; what lies further down is seldom looked at. */
const farthest = 500;

/** With more changed tickets than these, reading all is less to ask for. */
const manyChanges = 10;

/** A list of tickets by scope and search words, live while shown. */
export class TicketListModel extends LiveModel<Loadable<TicketList>> {
  readonly #query: TicketQuery;
  #changed: Set<TicketId> | 'anything' = 'anything';
  /** A ticket has left, so that the cursor of a help desk that counts places would now skip one. */
  #shrunk = false;

  constructor(visit: Visit, query: TicketQuery) {
    super(visit, { phase: 'idle' });
    this.#query = query;
  }

  /** Fetches the next page onto the end; after a failure what is here is read once more before it. */
  async more(): Promise<void> {
    const list = this.state.phase === 'loading' ? undefined : shownValue(this.state);
    if (list?.next === undefined || list.loadingMore) return;
    this.retry();
    this.show({ phase: 'ready', value: { ...list, loadingMore: true } });
    await this.readMore(async (looking) => {
      const shown = shownValue(this.state) ?? nothing;
      const onwards = this.#shrunk
        ? this.#readDown(shown.items.length + pageSize, looking)
        : this.#readOnto(shown, 0, looking);
      this.#settle(await onwards);
    });
  }

  override hear(changed: TicketId | 'anything'): void {
    if (changed === 'anything') this.#changed = changed;
    else if (this.#changed !== 'anything') this.#changed.add(changed);
    super.hear(changed);
  }

  protected override get failed(): boolean {
    return this.state.phase === 'failed';
  }

  /** Any ticket may enter or leave a list. */
  protected override shows(): boolean {
    return true;
  }

  protected override showLoading(): void {
    this.#changed = 'anything';
    this.show(loadingAfter(this.state));
  }

  /** What has changed: the first page, where changes come in, and those tickets further down that are told of. */
  protected override async read(looking: AbortSignal): Promise<void> {
    const changed = this.#changed;
    this.#changed = new Set();
    const list = shownValue(this.state);
    if (!list || changed === 'anything' || changed.size > manyChanges) return this.#readAgain(list, looking);
    const head = await this.#page(pageSize, undefined, looking);
    if (!head) return;
    if ('error' in head) return this.#settle(head);
    const headed = withHead(list, head.value);
    if (!headed) return this.#readAgain(list, looking);
    const { merged, left } = headed;
    const elsewhere = [...changed].filter((id) => !head.value.items.some((ticket) => ticket.id === id));
    const further = elsewhere.filter((id) => merged.items.some((ticket) => ticket.id === id));
    const answer = await this.#lookUp(merged, further, looking);
    const goesOn = merged.next !== undefined && merged.next === list.next;
    if (answer && 'value' in answer)
      this.#shrunk ||= goesOn && (left || answer.value.items.length < merged.items.length);
    this.#settle(answer);
  }

  /** What is shown, from the top. */
  async #readAgain(list: TicketList | undefined, looking: AbortSignal): Promise<void> {
    const answer = await this.#readDown(Math.min(farthest, list?.items.length ?? 0), looking);
    if (!list || !answer || 'error' in answer) return this.#settle(answer);
    const value = withTop(list, answer.value);
    this.#shrunk = value !== answer.value;
    this.#settle({ value });
  }

  /** So many from the top. */
  async #readDown(wanted: number, looking: AbortSignal): Promise<Answer<TicketList>> {
    let list = nothing;
    let answer: Answer<TicketList>;
    let grown = true;
    do {
      answer = await this.#readOnto(list, wanted, looking);
      if (!answer || 'error' in answer) return answer;
      grown = answer.value.items.length > list.items.length;
      list = answer.value;
    } while (grown && list.next !== undefined && list.items.length < wanted);
    this.#shrunk = false;
    return answer;
  }

  /** One page more onto the end of a list that is to be as long as wanted. */
  async #readOnto(list: TicketList, wanted: number, looking: AbortSignal): Promise<Answer<TicketList>> {
    const limit = Math.min(largestPage, Math.max(pageSize, wanted - list.items.length));
    const answer = await this.#page(limit, list.next, looking);
    if (!answer || 'error' in answer) return answer;
    const { items, next } = answer.value;
    return { value: ticketList(mergedById(list.items, items), next) };
  }

  async #page(limit: number, after: Cursor | undefined, looking: AbortSignal): Promise<Answer<Page<Ticket>>> {
    const query = { ...this.#query, limit, ...(after !== undefined && { after }) };
    const answer = await this.visit.ask((adapter, options) => adapter.listTickets(query, options), looking);
    if (answer && 'value' in answer) this.visit.learn(answer.value.items);
    return answer;
  }

  /** Looks how tickets further down are now. One that is gone, or that is of another scope, leaves the list. */
  async #lookUp(list: TicketList, ids: readonly TicketId[], looking: AbortSignal): Promise<Answer<TicketList>> {
    let value = list;
    for (const id of ids) {
      const answer = await this.visit.ask((adapter, options) => adapter.getTicket(id, options), looking);
      if (!answer) return undefined;
      if ('error' in answer && answer.error.code !== 'not-found') return answer;
      const now = 'value' in answer && this.#belongs(answer.value) ? answer.value : undefined;
      value = withTicket(value, id, now);
      if ('value' in answer) this.visit.learn([answer.value]);
    }
    return { value };
  }

  #belongs(ticket: Ticket): boolean {
    const { scope } = this.#query;
    return scope === 'all' || (scope === 'ongoing') === isOngoing(ticket);
  }

  #settle(answer: Answer<TicketList>): void {
    if (!answer) return;
    if ('value' in answer) return this.show({ phase: 'ready', value: answer.value });
    const shown = shownValue(this.state);
    this.show({ phase: 'failed', error: answer.error, ...(shown && { stale: ticketList(shown.items, shown.next) }) });
  }
}

const nothing = ticketList([], undefined);

const lists = shelves<TicketListModel>();

/** The list for a query; one and the same while it is shown. */
export function ticketsOf(
  store: SupportStore,
  { scope, text = '' }: Pick<TicketQuery, 'scope' | 'text'>,
): TicketListModel {
  const { visit } = store;
  const query = text === '' ? { scope } : { scope, text };
  return lists(visit).take(`${scope} ${text}`, () => new TicketListModel(visit, query));
}
