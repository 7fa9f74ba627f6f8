import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isOrderKind } from '../../domain/order-kind.js';
import type { Ticket } from '../../domain/ticket.js';
import { remembered } from '../../store/remembered.js';
import type { TicketList } from '../../store/ticket-list-model.js';
import { checkIcon } from '../shared/icons/check.js';
import type { ListText } from './list-text.js';

/** What each filter is called. */
const labels = { mine: 'list.filterMine', unread: 'list.filterUnread', orders: 'list.filterOrders' } as const;

type Filter = keyof typeof labels;

const matches: Record<Filter, (ticket: Ticket) => boolean> = {
  mine: ({ requester }) => requester.self,
  unread: ({ unread = 0 }) => unread > 0,
  orders: ({ kind }) => isOrderKind(kind),
};

const filters: readonly Filter[] = ['mine', 'unread', 'orders'];

/** The filters that tell these tickets apart. */
const telling = remembered((tickets: readonly Ticket[]) =>
  filters.filter((filter) => tickets.some(matches[filter]) && !tickets.every(matches[filter])),
);

/**
 * Narrows a list that is here in full. Of one that goes on nobody here knows what the rest would match, so nothing is
 * offered then: a filter would hide that there is more.
 */
export class ListFilters {
  readonly #onChange: () => void;
  readonly #on = new Set<Filter>();
  readonly #offered = new Set<Filter>();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The tickets to show of a list. */
  visible({ items, next }: TicketList): readonly Ticket[] {
    const on = next === undefined ? [...this.#on] : [];
    return on.length > 0 ? items.filter((ticket) => on.every((filter) => matches[filter](ticket))) : items;
  }

  /** Looks which filters tell the tickets of a list apart. One that was offered stays, so that nobody's focus goes with it. */
  consider({ items, next }: TicketList): void {
    if (next !== undefined) return this.clear();
    for (const filter of telling(items)) this.#offered.add(filter);
  }

  /** Another question was asked: what was offered for the last one no longer counts. */
  renew(): void {
    this.#offered.clear();
    for (const filter of this.#on) this.#offered.add(filter);
  }

  /** Shows everything again. */
  turnOff(): void {
    this.#on.clear();
    this.#onChange();
  }

  /** Turns everything off and forgets what was offered. */
  clear(): void {
    this.#on.clear();
    this.#offered.clear();
  }

  /** The filters as buttons that are pressed or not; nothing where there are none to offer. */
  render(text: ListText): TemplateResult | typeof nothing {
    if (this.#offered.size === 0) return nothing;
    return html`<div class="filters" role="group" aria-label=${text['list.filterLegend']}>
      ${filters.filter((filter) => this.#offered.has(filter)).map((filter) => this.#renderFilter(filter, text[labels[filter]]))}
    </div>`;
  }

  #renderFilter(filter: Filter, label: string): TemplateResult {
    const isOn = this.#on.has(filter);
    return html`<button
      type="button"
      class="filter"
      part="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => this.#toggle(filter)}
    >
      ${isOn ? checkIcon() : nothing}${label}
    </button>`;
  }

  #toggle(filter: Filter): void {
    if (!this.#on.delete(filter)) this.#on.add(filter);
    this.#onChange();
  }
}
