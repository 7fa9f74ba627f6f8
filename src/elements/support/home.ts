import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { isOrderKind } from '../../domain/order-kind.js';
import type { Announcement, ServiceDescription } from '../../domain/service.js';
import type { Ticket } from '../../domain/ticket.js';
import type { Connection } from '../../port/support-adapter.js';
import { memoryOf } from '../../store/device-memory.js';
import type { DeviceMemory } from '../../store/device-memory.js';
import { connectionOf } from '../../store/connection-of.js';
import { shownValue } from '../../store/loadable.js';
import { platformTimer } from '../../store/timer.js';
import type { Timer } from '../../store/timer.js';
import { queueOf } from '../../store/queue-model.js';
import type { QueueModel } from '../../store/queue-model.js';
import { ticketsOf } from '../../store/ticket-list-model.js';
import type { TicketList, TicketListModel } from '../../store/ticket-list-model.js';
import { failureNotice } from '../shared/failure-notice.js';
import { inboxIcon } from '../shared/icons/inbox.js';
import { pencilLineIcon } from '../shared/icons/pencil-line.js';
import { ModelController } from '../shared/model-controller.js';
import { Patience } from '../shared/patience.js';
import { property, state } from '../shared/property.js';
import { skeleton } from '../shared/skeleton.js';
import { baseStyles } from '../shared/styles/base.js';
import { buttonStyles } from '../shared/styles/button.js';
import { cardStyles } from '../shared/styles/card.js';
import { chipStyles } from '../shared/styles/chip.js';
import { linkStyles } from '../shared/styles/link.js';
import { noticeStyles } from '../shared/styles/notice.js';
import { skeletonStyles } from '../shared/styles/skeleton.js';
import { SupportElement } from '../shared/support-element.js';
import { tokens } from '../shared/tokens.js';
import { everyMinute } from '../shared/waker.js';
import { rowStyles } from '../ticket-list/row-styles.js';
import { ticketGroups } from '../ticket-list/ticket-groups.js';
import { ticketRow } from '../ticket-list/ticket-row.js';
import { announcementNotice, foremost } from './announcement-notice.js';
import { draftWaiting, waitingDrafts } from './draft-waiting.js';
import { dismiss, isDismissed } from './dismissed-announcements.js';
import { GoEvent } from './go-event.js';
import { homeStyles } from './home-styles.js';
import type { OpenTarget } from './open-target.js';
import { queueWaiting } from './queue-waiting.js';
import { surveyWaiting, waitingSurvey } from './survey-waiting.js';

const homeParts = ['common', 'shell', 'list', 'status', 'hours'] as const;

/** How many tickets stand on the home view. */
const shownTickets = 3;

/** The tickets for the home view: those waiting for the customer first. */
function topTickets(tickets: readonly Ticket[]): readonly Ticket[] {
  return ticketGroups(tickets)
    .flatMap((group) => group.tickets)
    .slice(0, shownTickets);
}

/**
 * What the panel opens with: filing, what is going on at support, the tickets in progress, other ways to reach support.
 *
 * @element tc-support-home
 * @fires {GoEvent} go - When the customer wants another view; heard by the panel only.
 * @slot home-start - On top.
 * @slot home-end - At the end.
 * @slot empty - Where there are no tickets yet.
 * @csspart ticket-row - One ticket.
 * @csspart chip - Where a ticket stands.
 * @csspart notice - An announcement, or what went wrong with the help desk.
 * @csspart hours - Opening hours.
 * @csspart ribbon - Today from morning to evening.
 * @csspart button - Buttons.
 * @csspart button-primary - New ticket.
 */
export class TcSupportHome extends SupportElement<(typeof homeParts)[number]> {
  static override styles: CSSResultGroup = [
    tokens,
    baseStyles,
    buttonStyles,
    linkStyles,
    cardStyles,
    chipStyles,
    noticeStyles,
    skeletonStyles,
    rowStyles,
    homeStyles,
  ];

  /** Whether the view is the one in sight: what was hidden or answered elsewhere meanwhile is looked up again. */
  @property({ attribute: false }) shown = true;

  /** Address of a ticket on the host page, with `{id}` for its id: what rows link to. */
  @property({ attribute: false }) ticketUrl: string | undefined;

  /** Wakes it; a test's own in tests. */
  @property({ attribute: false }) timer: Timer = platformTimer;

  readonly #ongoing: ModelController<TicketListModel> = new ModelController(
    this,
    () => this.store && ticketsOf(this.store, { scope: 'ongoing' }),
  );
  readonly #ended: ModelController<TicketListModel> = new ModelController(this, () => this.#wantedEnded());

  readonly #queue: ModelController<QueueModel> = new ModelController(this, () => this.store && queueOf(this.store));

  readonly #patience: Patience = new Patience(this, () => this.timer);

  /** All opening hours are drawn once somebody wants them. */
  @state() private wantsHours = false;

  constructor() {
    super(homeParts);
    everyMinute(this);
  }

  /** Ended tickets matter where one may have a survey, or there are no others: "no tickets yet" is not "no open tickets". */
  #wantedEnded(): TicketListModel | undefined {
    const ongoing = this.#ongoing.state;
    const list = ongoing && shownValue(ongoing);
    const connection = connectionOf(this.store);
    const isWanted = list && (list.items.length === 0 || connection?.capabilities.survey);
    return isWanted && this.store ? ticketsOf(this.store, { scope: 'ended' }) : undefined;
  }

  #renderSurvey(): TemplateResult | typeof nothing {
    const ended = this.#ended.state && shownValue(this.#ended.state);
    const ticket = ended && this.store && waitingSurvey(ended.items, this.store);
    const text = ticket && this.furtherText(['survey']);
    return surveyWaiting(ticket, text, ({ id }) => this.#go({ ticket: id }));
  }

  #renderQueue(): readonly TemplateResult[] | typeof nothing {
    const queue = this.#queue.state ?? [];
    const text = queue.length > 0 && this.furtherText(['thread']);
    return text ? queueWaiting(queue, text, (to) => this.#go(to)) : nothing;
  }

  /** A ticket that is to be sent is no draft any more, though it is kept as one until it is filed. */
  #renderDrafts(): readonly unknown[] | typeof nothing {
    const { store, languageTag } = this;
    const isFiling = this.#queue.state?.some(({ ticketId }) => ticketId === undefined);
    const drafts = store && !isFiling ? waitingDrafts(memoryOf(store), this.#queue.model?.filed ?? []) : [];
    if (!store || drafts.length === 0) return nothing;
    const view = { text: this.furtherText(['draft']), languageTag, now: store.serverNow() };
    return drafts.map((draft) => draftWaiting(draft, view, (to) => this.#go(to)));
  }

  #go(to: OpenTarget): void {
    this.dispatchEvent(new GoEvent(to));
  }

  /** The button that had the focus is gone with its announcement: it goes on to the next one, else to what comes before. */
  async #dismiss(memory: DeviceMemory, announcement: Announcement): Promise<void> {
    dismiss(memory, announcement);
    this.requestUpdate();
    await this.updateComplete;
    const [before, next] = ['.actions > :last-child', '.dismiss'].map((selector) => {
      return this.renderRoot.querySelector<HTMLElement>(selector);
    });
    (next ?? before)?.focus();
  }

  protected override updated(): void {
    this.#queue.model?.look();
  }

  protected override render(): TemplateResult | typeof nothing {
    const connection = connectionOf(this.store);
    if (!connection) return nothing;
    const { service } = connection;
    const actions = this.#renderActions(service);
    const announcement = this.#announcement(connection);
    return html`<div class="home ${announcement ? announcement.level : ''}">
      <slot name="home-start"></slot>
      ${
        // Filing comes before changes of hours: one can always file.
        service.calendar
          ? html`<tc-opening-hours exportparts="hours,ribbon,notice,button">${actions}</tc-opening-hours>`
          : actions
      }
      ${announcement ? this.#renderAnnouncement(announcement) : nothing}
      ${this.#renderTickets(connection)} ${this.#renderQueue()} ${this.#renderDrafts()} ${this.#renderSurvey()}
      ${service.calendar ? this.#renderAllHours() : nothing}
      <slot name="home-end"></slot>
    </div>`;
  }

  #renderAllHours(): TemplateResult {
    return html`<details @toggle=${() => (this.wantsHours = true)}>
      <summary class="small">${this.text['hours.all']}</summary>
      ${this.wantsHours ? html`<tc-opening-hours variant="week" exportparts="hours,notice,button"></tc-opening-hours>` : nothing}
    </details>`;
  }

  #renderActions({ kinds }: ServiceDescription): TemplateResult {
    return html`<div class="actions">
      <button type="button" class="button primary" part="button button-primary" @click=${() => this.#go('new-ticket')}>
        ${pencilLineIcon()}${this.text['home.newTicket']}
      </button>
      ${
        kinds.some(isOrderKind)
          ? html`<button type="button" class="button secondary" part="button" @click=${() => this.#go('order')}>
              ${this.text['home.orderService']}
            </button>`
          : nothing
      }
    </div>`;
  }

  #announcement({ service }: Connection): Announcement | undefined {
    const { store } = this;
    const memory = store && memoryOf(store);
    const unseen = service.announcements.filter((each) => memory && !isDismissed(memory, each));
    return store && foremost(unseen, store.serverNow());
  }

  #renderAnnouncement(announcement: Announcement): TemplateResult {
    const onDismiss = (): void => void (this.store && this.#dismiss(memoryOf(this.store), announcement));
    return announcementNotice(announcement, this.text, this.languageTag, onDismiss);
  }

  #renderTickets({ service }: Connection): TemplateResult | typeof nothing {
    const { text } = this;
    const state = this.#ongoing.state;
    if (!state || state.phase === 'idle') return nothing;
    const list = shownValue(state);
    if (this.#patience.holds(!list && state.phase === 'loading')) return skeleton(3, text['list.loading']);
    if (list) return list.items.length > 0 ? this.#renderRows(list, service) : this.#renderEmpty();
    if (state.phase !== 'failed') return nothing;
    const onRetry = (): void => this.#ongoing.model?.retry();
    return failureNotice({ error: state.error, text, otherwise: text['error.loadTickets'], onRetry });
  }

  #renderRows({ items, next }: TicketList, { calendar, catalogue }: ServiceDescription): TemplateResult {
    const { text, languageTag, ticketUrl } = this;
    const now = this.store?.serverNow() ?? Date.now();
    const row = {
      text,
      languageTag,
      calendar,
      catalogue,
      now,
      ticketUrl,
      onSelect: ({ id }: Ticket, click: Event) => {
        click.preventDefault();
        this.#go({ ticket: id });
      },
    };
    return html`<section class="tickets" aria-labelledby="open">
      <div class="row">
        <h2 class="section-title" id="open">${text['home.openTickets']}</h2>
        ${this.#renderSeeAll(next === undefined && items.length > shownTickets ? items.length : undefined)}
      </div>
      <ul class="card rows">
        ${topTickets(items).map((ticket) => html`<li>${ticketRow(ticket, row)}</li>`)}
      </ul>
    </section>`;
  }

  /** With their number where it is known, which it is not while there are more pages of them. */
  #renderSeeAll(open?: number): TemplateResult {
    const { text } = this;
    const words =
      open === undefined
        ? text['home.seeAllTickets']
        : text['home.seeAll']({ count: new Intl.NumberFormat(this.languageTag).format(open) });
    return html`<button type="button" class="link small" @click=${() => this.#go('tickets')}>${words}</button>`;
  }

  #renderEmpty(): TemplateResult | typeof nothing {
    const { text } = this;
    const state = this.#ended.state;
    if (!state || state.phase === 'idle' || state.phase === 'loading') return nothing;
    if (state.phase === 'ready' && state.value.items.length === 0) {
      return html`<section class="card padded empty">
        ${inboxIcon()}
        <h2>${text['home.emptyTitle']}</h2>
        <p class="muted">${text['home.emptyBody']}</p>
        <slot name="empty"></slot>
      </section>`;
    }
    return html`<section class="row">
      <p class="muted">${text['home.noOpen']}</p>
      ${this.#renderSeeAll()}
    </section>`;
  }
}
