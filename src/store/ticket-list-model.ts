import type { Ticket } from '../domain/ticket.js';
import type { Cursor, TicketQuery } from '../port/support-adapter.js';
import type { Answer } from './answer.js';
import { LiveModel } from './live-model.js';
import type { Loadable } from './loadable.js';
import { loadingAfter, shownValue } from './loadable.js';
import { mergedById } from './merged-by-id.js';
import { Shelves } from './shelf.js';
import type { SupportStore } from './support-store.js';
import type { Visit } from './visit.js';

/** The pages of a list that are shown, as one list: newest change first, no ticket twice. */
export interface TicketList {
  readonly items: readonly Ticket[];
  /** There are more; `more()` fetches them. */
  readonly next?: Cursor;
  readonly loadingMore?: boolean;
}

const pageSize = 50;
const largestPage = 100;

/** A list of tickets by scope and search words, live while shown. */
export class TicketListModel extends LiveModel<Loadable<TicketList>> {
  readonly #query: TicketQuery;

  constructor(visit: Visit, query: TicketQuery) {
    super(visit, { phase: 'idle' });
    this.#query = query;
  }

  /** Fetches the next page onto the end. */
  async more(): Promise<void> {
    const { state } = this;
    if (state.phase !== 'ready' || state.value.next === undefined || state.value.loadingMore) return;
    this.show({ phase: 'ready', value: { ...state.value, loadingMore: true } });
    await this.readMore(async (looking) =>
      this.#settle(await this.#readOnto(shownValue(this.state) ?? nothing, 0, looking)),
    );
  }

  protected override get failed(): boolean {
    return this.state.phase === 'failed';
  }

  /** Any ticket may enter or leave a list. */
  protected override shows(): boolean {
    return true;
  }

  protected override showLoading(): void {
    this.show(loadingAfter(this.state));
  }

  /** As many as are shown, from the top. */
  protected override async read(looking: AbortSignal): Promise<void> {
    const wanted = shownValue(this.state)?.items.length ?? 0;
    let list = nothing;
    let answer: Answer<TicketList>;
    let grown = true;
    do {
      answer = await this.#readOnto(list, wanted, looking);
      if (!answer || 'error' in answer) break;
      grown = answer.value.items.length > list.items.length;
      list = answer.value;
    } while (grown && list.next !== undefined && list.items.length < wanted);
    this.#settle(answer);
  }

  /** One page more onto the end of a list that is to be as long as wanted. */
  async #readOnto(list: TicketList, wanted: number, looking: AbortSignal): Promise<Answer<TicketList>> {
    const limit = Math.min(largestPage, Math.max(pageSize, wanted - list.items.length));
    const query = { ...this.#query, limit, ...(list.next !== undefined && { after: list.next }) };
    const answer = await this.visit.ask((adapter, options) => adapter.listTickets(query, options), looking);
    if (!answer || 'error' in answer) return answer;
    const { items, next } = answer.value;
    return { value: ticketList(mergedById(list.items, items), next) };
  }

  #settle(answer: Answer<TicketList>): void {
    if (!answer) return;
    if ('value' in answer) {
      this.show({ phase: 'ready', value: answer.value });
      return this.visit.learn(answer.value.items);
    }
    const shown = shownValue(this.state);
    this.show({ phase: 'failed', error: answer.error, ...(shown && { stale: ticketList(shown.items, shown.next) }) });
  }
}

function ticketList(items: readonly Ticket[], next: Cursor | undefined): TicketList {
  return next === undefined ? { items } : { items, next };
}

const nothing = ticketList([], undefined);

const lists = new Shelves<TicketListModel>();

/** The list for a query; one and the same while it is shown. */
export function ticketsOf(
  store: SupportStore,
  { scope, text = '' }: Pick<TicketQuery, 'scope' | 'text'>,
): TicketListModel {
  const { visit } = store;
  const query = text === '' ? { scope } : { scope, text };
  return lists.of(visit).take(`${scope} ${text}`, () => new TicketListModel(visit, query));
}
