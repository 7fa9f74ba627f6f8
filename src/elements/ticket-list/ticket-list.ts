import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Ticket, TicketId } from '../../domain/ticket.js';
import type { TicketQuery } from '../../port/support-adapter.js';
import type { SupportError } from '../../port/support-error.js';
import { connectionOf } from '../../store/connection-of.js';
import { shownValue } from '../../store/loadable.js';
import { ticketsOf } from '../../store/ticket-list-model.js';
import type { TicketList, TicketListModel } from '../../store/ticket-list-model.js';
import { platformTimer } from '../../store/timer.js';
import type { Timer } from '../../store/timer.js';
import { accessNotice } from '../shared/access-notice.js';
import { failureNotice } from '../shared/failure-notice.js';
import { searchIcon } from '../shared/icons/search.js';
import { ModelController } from '../shared/model-controller.js';
import { Patience } from '../shared/patience.js';
import { property, state } from '../shared/property.js';
import { skeleton } from '../shared/skeleton.js';
import { baseStyles } from '../shared/styles/base.js';
import { buttonStyles } from '../shared/styles/button.js';
import { cardStyles } from '../shared/styles/card.js';
import { chipStyles } from '../shared/styles/chip.js';
import { fieldStyles } from '../shared/styles/field.js';
import { noticeStyles } from '../shared/styles/notice.js';
import { skeletonStyles } from '../shared/styles/skeleton.js';
import { SupportElement } from '../shared/support-element.js';
import { tokens } from '../shared/tokens.js';
import { UserWatch } from '../shared/user-watch.js';
import { everyMinute } from '../shared/waker.js';
import { emptyByFilters, emptyList } from './empty-list.js';
import { TicketSelectedEvent } from './events.js';
import { filterStyles } from './filter-styles.js';
import { ListFilters } from './list-filters.js';
import { HeldRow } from './held-row.js';
import { listParts } from './list-text.js';
import { moreTickets } from './more-tickets.js';
import { rowStyles } from './row-styles.js';
import { RowWindow } from './row-window.js';
import { scopeChoice } from './scope-choice.js';
import type { Scope } from './scope-choice.js';
import { styles } from './styles.js';
import { ticketGroups } from './ticket-groups.js';
import type { RowView } from './ticket-row.js';
import { ticketSection } from './ticket-section.js';

/** Milliseconds without a key before a search is made. */
const typingPause = 300;

/**
 * The customer's tickets, those waiting for the customer first, with search where the help desk has it.
 *
 * @element tc-ticket-list
 * @attr scope - Which tickets to show from the start: `ongoing` (default), `ended` or `all`.
 * @attr ticket-url - Address of a ticket on the host page, with `{id}` for its id: rows are links to it then.
 * @fires {TicketSelectedEvent} tc-ticket-selected - When the customer wants to see a ticket. Cancel it where the page shows the ticket, so that a row's link is not followed.
 * @slot empty - What to do when there are no tickets, such as a button to file one.
 * @csspart input - The search field.
 * @csspart ticket-row - One ticket.
 * @csspart chip - Where a ticket stands.
 * @csspart notice - What went wrong with the help desk.
 * @csspart button - Every button that is no row.
 */
export class TcTicketList extends SupportElement<(typeof listParts)[number]> {
  static override styles: CSSResultGroup = [
    tokens,
    baseStyles,
    buttonStyles,
    cardStyles,
    chipStyles,
    fieldStyles,
    noticeStyles,
    skeletonStyles,
    rowStyles,
    filterStyles,
    styles,
  ];

  /** Which tickets to show from the start; follows what the customer picks. */
  @property() scope: Scope = 'ongoing';
  /** Address of a ticket on the host page, with `{id}` for its id: what rows link to. */
  @property({ attribute: 'ticket-url' }) ticketUrl: string | undefined;
  /** Waits for typing to stop, and wakes it as time goes by; a test's own in tests. */
  @property({ attribute: false }) timer: Timer = platformTimer;

  @state() private typed = '';
  @state() private words = '';

  readonly #model: ModelController<TicketListModel> = new ModelController(
    this,
    () => this.store && ticketsOf(this.store, this.#query),
  );
  readonly #filters: ListFilters = new ListFilters(() => this.#onFilter());
  readonly #window: RowWindow<Ticket> = new RowWindow<Ticket>(this);
  readonly #patience: Patience = new Patience(this, () => this.timer);
  #cancelTyping: (() => void) | undefined;
  #announceNext = false;
  #focusFrom: number | undefined;

  constructor() {
    super(listParts);
    new HeldRow(this);
    everyMinute(this);
    new UserWatch(this, () => this.#leave());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancelTyping?.();
  }

  protected override updated(): void {
    const list = this.#model.state;
    if (list?.phase !== 'ready') return;
    if (this.#announceNext) {
      // How many there are is not known before the last of them has come.
      const told = this.text[list.value.next === undefined ? 'list.results' : 'list.resultsSoFar'];
      this.announce(told({ count: this.#filters.visible(list.value).length }));
    }
    this.#announceNext = false;
    this.#focusFirstNew(list.value);
  }

  get #query(): Pick<TicketQuery, 'scope' | 'text'> {
    return { scope: this.scope, text: this.words };
  }

  /** The button that fetched more may be gone; the reader goes on at the first ticket that is new. */
  #focusFirstNew({ items, loadingMore }: TicketList): void {
    const first = this.#focusFrom === undefined || loadingMore ? undefined : items[this.#focusFrom];
    if (!first) return;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-ticket="${CSS.escape(first.id)}"]`);
    if (!row) return this.#window.keep(first.id);
    this.#focusFrom = undefined;
    row.focus();
  }

  /** What one user searched for is not the next one's. */
  #leave(): void {
    this.#cancelTyping?.();
    this.#filters.clear();
    this.typed = '';
    this.words = '';
  }

  #show(query: { scope?: Scope; words?: string }): void {
    this.#cancelTyping?.();
    this.scope = query.scope ?? this.scope;
    this.words = query.words ?? this.words;
    this.#filters.renew();
    this.#window.reset();
    this.#focusFrom = undefined;
    this.#announceNext = true;
  }

  #onType(event: InputEvent): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.typed = event.target.value;
    this.#cancelTyping?.();
    this.#cancelTyping = this.timer(() => this.#show({ words: this.typed.trim() }), typingPause);
  }

  #onSearch(event: SubmitEvent): void {
    event.preventDefault();
    this.#show({ words: this.typed.trim() });
  }

  #onFilter(): void {
    this.#announceNext = true;
    this.requestUpdate();
  }

  #onClearFilters(): void {
    this.renderRoot.querySelector<HTMLElement>('.filter[aria-pressed="true"]')?.focus();
    this.#filters.turnOff();
  }

  #onClearSearch(): void {
    this.typed = '';
    this.#searchOn({ words: '' });
  }

  /** The button that was pressed goes with what it has found nothing for. */
  #searchOn(query: { scope?: Scope; words?: string }): void {
    this.#show(query);
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  #onMore(): void {
    const { state } = this.#model;
    const list = state && state.phase !== 'loading' ? shownValue(state) : undefined;
    if (!list || list.loadingMore) return;
    this.#focusFrom = list.items.length;
    void this.#model.model?.more();
  }

  /** Its row stays drawn: Back leads to it. A link is followed, unless the ticket is shown here. */
  #onSelect(id: TicketId, click: Event): void {
    this.#window.keep(id);
    if (!this.dispatchEvent(new TicketSelectedEvent(id))) click.preventDefault();
  }

  protected override render(): TemplateResult | typeof nothing {
    const connection = connectionOf(this.store);
    if (connection?.session.access === 'none') return accessNotice(connection.session, this.text);
    return html`<div class="list">
      ${connection ? html`${connection.capabilities.search ? this.#renderSearch() : nothing}${scopeChoice(this.scope, this.text, (scope) => this.#show({ scope }))}` : nothing}
      ${this.#renderResult()}
    </div>`;
  }

  #renderSearch(): TemplateResult {
    const { text } = this;
    return html`<form class="search" role="search" @submit=${this.#onSearch}>
      ${searchIcon()}
      <label class="visually-hidden" for="search">${text['list.search']}</label>
      <input
        class="input"
        part="input"
        id="search"
        type="search"
        autocomplete="off"
        placeholder=${text['list.searchHint']}
        .value=${this.typed}
        @input=${this.#onType}
      />
    </form>`;
  }

  #renderResult(): TemplateResult | typeof nothing {
    const state = this.#model.state;
    if (!state || state.phase === 'idle') return nothing;
    const list = shownValue(state);
    if (this.#patience.holds(!list && state.phase === 'loading')) return skeleton(3, this.text['list.loading']);
    const error = state.phase === 'failed' ? state.error : undefined;
    // More were asked for.
    const isBelow = this.#focusFrom !== undefined;
    return html`${error && !isBelow ? this.#renderFailure(error, () => this.store?.retry()) : nothing}
    ${list ? this.#renderList(list, isBelow ? error : undefined) : nothing}`;
  }

  #renderFailure(error: SupportError, onRetry: () => void): TemplateResult {
    const { text } = this;
    return failureNotice({ error, text, otherwise: text['error.loadTickets'], onRetry });
  }

  /** What did not come is told where it was asked for: the top of the list may be far away. */
  #renderMore(loading: boolean | undefined, error: SupportError | undefined): TemplateResult {
    const onMore = (): void => this.#onMore();
    return error ? this.#renderFailure(error, onMore) : moreTickets(this.text, loading, onMore);
  }

  #renderList(list: TicketList, error: SupportError | undefined): TemplateResult {
    const { text } = this;
    if (list.items.length === 0) {
      const onSearchAll = (): void => this.#searchOn({ scope: 'all' });
      return emptyList({ query: this.#query, text, onSearchAll, onClearSearch: () => this.#onClearSearch() });
    }
    this.#filters.consider(list);
    const tickets = this.#filters.visible(list);
    return html`${this.#filters.render(text)}
    ${tickets.length === 0 ? emptyByFilters(text, () => this.#onClearFilters()) : nothing}
    ${this.#renderGroups(tickets, list.next === undefined)}
    ${list.next ? this.#renderMore(list.loadingMore, error) : nothing}`;
  }

  #renderGroups(tickets: readonly Ticket[], whole: boolean): TemplateResult[] {
    const { text, languageTag, ticketUrl } = this;
    const service = connectionOf(this.store)?.service;
    const view: RowView = {
      text,
      languageTag,
      calendar: service?.calendar,
      catalogue: service?.catalogue ?? [],
      now: this.store?.serverNow() ?? Date.now(),
      ticketUrl,
      onSelect: ({ id }, click) => this.#onSelect(id, click),
    };
    this.#window.begin(tickets.length);
    const { partial } = this.#window;
    let end = 0;
    return ticketGroups(tickets).map((group) => {
      const offset = end;
      end += group.tickets.length;
      const placed = this.#window.place(group.tickets, offset);
      return ticketSection({ group, placed, offset, whole, partial, text, view });
    });
  }
}
